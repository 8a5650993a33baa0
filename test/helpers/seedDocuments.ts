import type { DataSource } from 'typeorm';
import type { ReferenceGeography } from '../../server/import/ReferenceGeography.js';
import type { Seeds } from '../../server/import/Seeds.js';
import type { Places } from '../../server/search/Places.js';
import { readSearchDocuments } from '../../server/search/readSearchDocuments.js';

/** What `readSearchDocuments` reads from a database that holds these seeds, without one: a test of the pages compares the two. */
export function seedDocuments(seeds: Seeds, geography: ReferenceGeography, places: Places) {
    const communes = new Map(geography.communes.map(commune => [commune.codeInsee, commune]));
    const structures = new Map(seeds.structures.map(structure => [structure.id, structure]));
    const organisations = new Map(seeds.organisations.map(organisation => [organisation.id, organisation]));
    const tables: Record<string, unknown[]> = {
        Organisation: seeds.organisations, ConventionPlaces: seeds.conventionsPlaces, Accord: seeds.accords, Initiative: seeds.initiatives,
        Dispositif: seeds.dispositifs, GlossaryTerm: seeds.glossary,
    };
    const rows = seeds.structures.map(({ parentId, managerId, codeInsee, ...structure }) => {
        const commune = codeInsee === null ? undefined : communes.get(codeInsee);
        const manager = managerId === null ? undefined : organisations.get(managerId);
        return {
            ...structure, commune: commune?.nom ?? null, codesPostaux: commune?.codesPostaux ?? null, position: commune?.position ?? null,
            parent: (parentId && structures.get(parentId)?.nom) ?? null, manager: manager ? [manager.nom, manager.sigle].filter(Boolean).join(' ') : '',
        };
    });
    const db = { query: async () => rows, getRepository: ({ name }: { name: string }) => ({ find: async () => tables[name]! }) };
    return readSearchDocuments(db as unknown as DataSource, places);
}
