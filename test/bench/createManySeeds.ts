import { resolve } from 'node:path';
import { CONVENTION_FORMS, CONVENTION_PUBLICS, STRUCTURE_KINDS } from '../../server/domain/vocabulary.js';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import type { Seeds } from '../../server/import/Seeds.js';
import { createRandom } from '../helpers/randomDirectory.js';
import { openGeography } from '../helpers/occitanie.js';

/** The project's seeds and that many made-up structures around the real communes, one agreement for four; the same at each run. */
export async function createManySeeds(count: number): Promise<Seeds> {
    const { geography } = await openGeography();
    const seeds = loadSeeds(resolve('seeds'));
    const random = createRandom(20261122);
    const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
    const statements = [{ ...seeds.structures[0]!.statements[0]! }];
    const structures = Array.from({ length: count }, (_, i) => {
        const commune = one(geography.communes);
        const kind = one(STRUCTURE_KINDS);
        return {
            ...seeds.structures[0]!, id: `inventee-${String(i).padStart(6, '0')}`, nom: `Lieu inventé de ${commune.nom}`, kind, departementCode: commune.departementCode, codeInsee: commune.codeInsee,
            lieuDit: null, parentId: null, managerId: null, capacity: null, contacts: [], hours: null, statements,
        };
    });
    const model = seeds.conventionsPlaces[0]!;
    const conventionsPlaces = structures.filter((_, i) => i % 4 === 0).map(({ id, departementCode }, i) => ({
        ...model, id: `convention-inventee-${i}`, titre: 'Places inventées', departementCode, parties: [], places: { value: 1 + Math.floor(random() * 30), precision: 'EXACT' as const }, partOfId: null,
        publics: [one(CONVENTION_PUBLICS)], ageMin: 16, ageMax: one([18, 21, 25]), forms: [one(CONVENTION_FORMS)], structureIds: [id], codesInsee: [], accompaniedByIds: [], start: null, end: one([null, '2026-12-31', '2025-12-31']),
    }));
    return { ...seeds, structures: [...seeds.structures, ...structures], conventionsPlaces: [...seeds.conventionsPlaces, ...conventionsPlaces] };
}
