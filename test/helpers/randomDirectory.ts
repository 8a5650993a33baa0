import { CONVENTION_FORMS, CONVENTION_PUBLICS, NEEDS, STRUCTURE_KINDS } from '../../server/domain/vocabulary.js';
import type { DirectoryData } from '../../server/directory/memory/DirectoryData.js';
import type { StructureFilter } from '../../server/domain/StructureFilter.js';

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

const NAMES = ['Ganges', 'Alès', 'Saint-Gaudens', 'Le Vigan', 'Montpellier', 'Foix', 'Lavelanet', 'Nîmes', 'Sète', 'L’Isle-Jourdain'];
const DEPARTEMENTS = ['09', '2A', '30', '34', '971'];
const EPCI = ['200000001', '200000002', '200000003'];
const SOURCES = ['study', 'file', 'site'];
const DAYS = ['2021-12-31', '2022-01-01', '2024-06-30', '2026-11-20', '2026-11-21', '2026-11-22', '2027-01-01'];

/** A made-up directory of that many structures, with everything that may be unknown sometimes unknown. */
export function createRandomDirectory(size: number, seed: number): DirectoryData {
    const random = createRandom(seed);
    const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
    const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.3);
    const maybe = <Value>(value: Value): Value | null => (random() < 0.3 ? null : value);
    const communes = NAMES.map((nom, index) => ({
        codeInsee: `3000${index}`, nom, codesPostaux: [`3010${index}`], population: 100, departementCode: one(DEPARTEMENTS), arrondissementCode: null, epciCode: maybe(one(EPCI)),
        position: { lat: 43 + random(), lng: 3 + random() }, positionKind: 'EXACT' as const,
    }));
    const structures = Array.from({ length: size }, (_, index) => {
        const commune = maybe(one(communes));
        // Many at the very same place: the point of their commune.
        const position = random() < 0.2 ? null : random() < 0.5 ? (commune?.position ?? null) : { lat: 42 + 3 * random(), lng: 2 + 4 * random() };
        const kind = one(STRUCTURE_KINDS);
        return {
            id: `structure-${String(index).padStart(5, '0')}`, nom: `${kind.toLowerCase().replaceAll('_', ' ')} ${commune?.nom ?? 'sans lieu'}`, kind, departementCode: one(DEPARTEMENTS),
            codeInsee: commune?.codeInsee ?? null, lieuDit: null, position, positionKind: position && ('COMMUNE' as const), parentId: null, managerId: null, capacity: null, contacts: [], hours: null, toConfirm: random() < 0.3,
        };
    });
    structures.sort((a, b) => (a.departementCode < b.departementCode ? -1 : a.departementCode > b.departementCode ? 1 : a.id < b.id ? -1 : 1));
    const agreements = Array.from({ length: size / 4 }, () => {
        const [start, end] = [maybe(one(DAYS)), maybe(one(DAYS))].sort((a, b) => (a !== null && b !== null && a > b ? 1 : 0)) as [string | null, string | null];
        const [ageMin, ageMax] = [maybe(16 + Math.floor(random() * 3)), maybe(19 + Math.floor(random() * 6))];
        return { structureIds: [one(structures).id, one(structures).id], publics: some(CONVENTION_PUBLICS), forms: some(CONVENTION_FORMS), ageMin, ageMax, start, end };
    });
    return {
        structures,
        agreements,
        said: structures.flatMap(({ id }) => (random() < 0.2 ? [] : [{ structureId: id, sourceIds: [one(SOURCES), ...some(SOURCES)], statedTo: maybe(one(DAYS)), readOn: one(DAYS) }])),
        schemes: [{ needs: ['LOGEMENT', 'RESSOURCES'], askKinds: ['RESIDENCE_HABITAT_JEUNES', 'SERVICE_ASE'] }, { needs: ['EMPLOI_FORMATION', 'RESSOURCES'], askKinds: ['MISSION_LOCALE', 'ANTENNE'] }],
        organisations: [],
        regions: [{ code: '76', nom: 'Occitanie' }],
        departements: DEPARTEMENTS.map(code => ({ code, nom: `Département ${code}`, regionCode: '76', chefLieu: null })),
        epci: EPCI.map(code => ({ code, nom: `EPCI ${code}`, nature: 'CC' })),
        communes,
        version: `random ${seed}`,
    };
}

/** A filter of a few random parts. */
export function createRandomFilter(random: () => number): StructureFilter {
    const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
    const list = <Value>(values: readonly Value[]): Value[] => (random() < 0.1 ? [] : [one(values), one(values)]);
    const parts: (() => StructureFilter)[] = [
        () => ({ kinds: list(STRUCTURE_KINDS) }),
        () => ({ departements: list(DEPARTEMENTS) }),
        () => ({ epci: list(EPCI) }),
        () => ({ bbox: { south: 42 + random(), west: 2 + random(), north: 43.2 + 2 * random(), east: 3.2 + 3 * random() } }),
        () => ({ text: one(NAMES) }),
        () => ({ withPlaces: random() < 0.7 }),
        () => ({ age: 14 + Math.floor(random() * 12) }),
        () => ({ publics: list(CONVENTION_PUBLICS) }),
        () => ({ forms: list(CONVENTION_FORMS) }),
        () => ({ needs: list(NEEDS) }),
        () => ({ withAgreementInForce: random() < 0.7 }),
        () => ({ statedSince: one(DAYS) }),
        () => ({ readSince: one(DAYS) }),
        () => ({ sources: list(SOURCES) }),
        () => ({ toConfirm: random() < 0.5 }),
    ];
    const filter: StructureFilter = {};
    for (let count = Math.floor(random() * 4); count > 0; count--) Object.assign(filter, one(parts)());
    return filter;
}
