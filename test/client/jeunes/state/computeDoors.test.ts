import { describe, expect, test } from 'vitest';
import { OLDEST, YOUNG_NEEDS, YOUNGEST } from '../../../../client/jeunes/state/Answers.js';
import { computeDoors } from '../../../../client/jeunes/state/computeDoors.js';
import type { Door } from '../../../../client/jeunes/state/Door.js';
import { commune, convention, directory, KM_PER_DEGREE, places, say, structure } from './youngDirectory.js';

const TODAY = '2026-11-29';
const compute = (over: Parameters<typeof say>[0], data = directory) => computeDoors(say(over), data, TODAY);
const name = ({ structure: own, kind, missionLocale }: Door) => own?.id ?? missionLocale ?? kind;
const AGES = [null, YOUNGEST, 16, 17, 18, 20, 21, 25, 26, 30, OLDEST];

describe('whatever is said', () => {
    const all = AGES.flatMap(age => YOUNG_NEEDS.flatMap(need => [null, ...Object.values(places)].map(place => ({ age, need, commune: place }))));

    test('there are one to three doors first, no door twice, and never an empty page', () => {
        for (const said of all) {
            const { first, rest } = compute(said);
            expect(first.length, JSON.stringify(said)).toBeGreaterThanOrEqual(1);
            expect(first.length).toBeLessThanOrEqual(3);
            const names = [...first, ...rest].map(door => `${door.kind} ${name(door)}`);
            expect(new Set(names).size).toBe(names.length);
        }
    });

    test('a door whose age is over, or not yet come, is nowhere', () => {
        for (const said of all) {
            const { age } = said;
            const shown = compute(said);
            const kinds = [...shown.first, ...shown.rest].map(({ kind }) => kind);
            if (age !== null && (age < 16 || age > 25)) expect(kinds).not.toContain('MISSION_LOCALE');
            if (age !== null && (age < 16 || age > 25)) expect(kinds).not.toContain('ANTENNE');
            if (age !== null && (age < 16 || age > 30)) expect(kinds).not.toContain('RESIDENCE_HABITAT_JEUNES');
            if (age !== null && age >= 21) expect(kinds).not.toContain('SERVICE_ASE');
        }
    });

    test('an agreement that is over is never offered', () => {
        for (const said of all) {
            const { reserved, first, rest } = compute(said);
            expect([...reserved, ...[...first, ...rest].flatMap(door => door.reserved)].map(({ convention: { id } }) => id)).not.toContain('finie');
        }
    });
});

describe('age', () => {
    test.each([
        [YOUNGEST, 'UNDER_16'], [16, 'FROM_16'], [17, 'FROM_16'], [18, 'FROM_18'], [20, 'FROM_18'], [21, 'FROM_21'], [25, 'FROM_21'], [26, 'FROM_26'], [30, 'FROM_26'], [OLDEST, 'FROM_31'], [null, null],
    ])('%s is of the band %s', (age, band) => expect(compute({ age }).band).toBe(band));

    test('under 16 the ASE comes first, and there is no Mission Locale', () => {
        expect(name(compute({ age: YOUNGEST, need: 'ROOF' }).first[0]!)).toBe('SERVICE_ASE');
    });
    test('at 17 without a roof: the ASE, which must protect, then the nearest residence, then the Mission Locale', () => {
        expect(compute({ age: 17, need: 'ROOF' }).first.map(name)).toEqual(['SERVICE_ASE', 'hj-voisine', 'ml-antenne']);
    });
    test('at 20 the ASE is still there, at 21 it is not', () => {
        expect(compute({ age: 20 }).first.map(({ kind }) => kind)).toContain('SERVICE_ASE');
        expect(compute({ age: 21 }).first.map(({ kind }) => kind)).not.toContain('SERVICE_ASE');
    });
    test.each(['WORK', 'MONEY', 'UNKNOWN', 'HEALTH'] as const)('from 16 to 25 the competent Mission Locale is first for %s', need => {
        for (const age of [16, 18, 20, 21, 25]) expect(compute({ age, need }).first[0]!.competence, `${age}`).toBe('ESTIMATED');
    });
    test('the mutual aid of former children in care is there at any age', () => {
        for (const age of AGES) {
            const { first, rest } = compute({ age, need: 'TALK' });
            expect([...first, ...rest].map(name), `${age}`).toContain('adepape');
        }
    });
});

describe('distance', () => {
    test('is the straight line to the place, the road its estimate', () => {
        const door = compute({ need: 'ROOF' }).first.find(({ kind }) => kind === 'RESIDENCE_HABITAT_JEUNES')!;
        expect(door.km).toBeCloseTo(0.1 * KM_PER_DEGREE, 2);
        expect(door.road!.km).toBeCloseTo(0.13 * KM_PER_DEGREE, 2);
        expect(door.road!.minutes).toBeCloseTo(0.13 * KM_PER_DEGREE / 50 * 60, 1);
    });
    test('is measured from the phone when it said where it is', () => {
        expect(compute({ need: 'ROOF', position: { lat: 43.2, lng: 3 } }).first.find(({ structure: own }) => own?.id === 'hj-avec')!.km).toBeCloseTo(0.1 * KM_PER_DEGREE, 2);
    });
    test('has no road across the sea, and what is across is not among the first', () => {
        const corse = commune('2B001', 'Île', 42.7, { departement: { code: '2B', nom: 'Haute-Corse' } });
        const data = { ...directory, departements: [...directory.departements, { code: '2B', nom: 'Haute-Corse', documented: true, latestSource: null, absences: [], listings: [] }] };
        const { first, rest, missing } = compute({ commune: corse, need: 'ROOF' }, data);
        expect([...first, ...rest].filter(({ structure: own }) => own !== null)).toEqual([]);
        expect(missing.map(({ kind, next }) => [kind, next])).toEqual([['MISSION_LOCALE', null], ['RESIDENCE_HABITAT_JEUNES', null], ['ADEPAPE', null]]);
    });
    test('unknown is null, not zero: a place without a position has none, nor has anything when the commune is not said', () => {
        expect(compute({ need: 'TALK' }).first.find(({ structure: own }) => own?.id === 'adepape')).toMatchObject({ km: null, road: null });
        const { first, rest } = compute({ commune: null });
        expect(first.every(({ km, road }) => km === null && road === null)).toBe(true);
        expect(rest.every(({ structure: own }) => own === null)).toBe(true);
    });
});

describe('competence', () => {
    test('the nearest reception of the competent Mission Locale is shown, not the nearer one of another', () => {
        expect(compute({ need: 'WORK' }).first[0]).toMatchObject({ structure: { id: 'ml-antenne' }, role: 'COMPETENT', competence: 'ESTIMATED', missionLocale: 'Nom de ml' });
    });
    test('one that only an official file knows is named, without a place', () => {
        expect(compute({ commune: places.far, need: 'WORK' }).first[0]).toMatchObject({ structure: null, role: 'COMPETENT', competence: 'OFFICIAL', missionLocale: 'Mission Locale du Fichier', km: null });
    });
    test('where nobody knows, the door is the Mission Locale in general, and it is said to be missing', () => {
        const { first, missing, departement } = compute({ commune: places.nowhere, need: 'MONEY', age: 22 });
        expect(first[0]).toMatchObject({ kind: 'MISSION_LOCALE', structure: null, competence: null });
        expect(departement!.documented).toBe(false);
        expect(missing[0]).toMatchObject({ kind: 'MISSION_LOCALE', reason: 'NOBODY_LISTS' });
        expect(missing[0]!.next!.km).toBeGreaterThan(400);
    });
    test('of two residences the one with reserved places in the département comes first, the nearer of another after', () => {
        const { first, rest } = compute({ need: 'ROOF', age: 19 });
        expect(first[0]!.structure!.id).toBe('hj-avec');
        expect(rest.map(name)).toContain('hj-voisine');
        expect(rest.find(({ structure: own }) => own?.id === 'hj-voisine')!.role).toBe('NEAR');
    });
    test('without reserved places for this age the nearest comes first', () => {
        expect(compute({ need: 'ROOF', age: 23 }).first[0]!.structure!.id).toBe('hj-voisine');
    });
});

describe('what is missing', () => {
    const only = (at: typeof places.here) => ({ ...directory, structures: [structure('ml', 'MISSION_LOCALE', places.here), structure('hj', 'RESIDENCE_HABITAT_JEUNES', at)] });

    test('a residence at 30 km is near, one farther is missing and named with its distance', () => {
        const at30 = commune('34009', 'À trente', 43 + 29.99 / KM_PER_DEGREE);
        const at31 = commune('34009', 'À trente et un', 43 + 31 / KM_PER_DEGREE);
        expect(compute({ need: 'ROOF' }, only(at30)).missing.map(({ kind }) => kind)).toEqual(['ADEPAPE']);
        const { missing, first } = compute({ need: 'ROOF' }, only(at31));
        expect(missing[0]).toMatchObject({ kind: 'RESIDENCE_HABITAT_JEUNES', reason: 'PARTIAL_LIST', next: { structure: { id: 'hj' } } });
        expect(first.map(name)).toEqual(['ml', 'hj', 'SERVICE_ASE']); // the Mission Locale may find nearer
    });
    test('beyond 60 km it is not among the first, but still told', () => {
        const { missing, first } = compute({ need: 'ROOF' }, only(commune('34009', 'À soixante-dix', 43 + 70 / KM_PER_DEGREE)));
        expect(first.map(name)).toEqual(['ml', 'SERVICE_ASE']);
        expect(missing[0]!.next!.km).toBeCloseTo(70, 1);
    });
    test('says when a source states that there is none', () => {
        expect(compute({ commune: places.across, need: 'ROOF' }, { ...directory, structures: [] }).missing.map(({ kind, reason }) => [kind, reason])).toContainEqual(['RESIDENCE_HABITAT_JEUNES', 'SOURCE_SAYS_NONE']);
    });
    test('says nothing is missing of what the age closes', () => {
        expect(compute({ commune: places.nowhere, age: YOUNGEST, need: 'ROOF' }).missing).toEqual([]);
    });
});

describe('reserved places', () => {
    const fits = (age: number | null, over: Partial<Parameters<typeof convention>[1]>) => computeDoors(say({ age, need: 'ROOF' }), { ...directory, conventions: [convention('c', over)] }, TODAY).reserved.map(({ fit }) => fit);

    test.each([
        [17, { ageMin: 16, ageMax: 21 }, ['YES']], [21, { ageMin: 16, ageMax: 21 }, ['YES']], [22, { ageMin: 16, ageMax: 21 }, []], [YOUNGEST, { ageMin: 16, ageMax: 21 }, ['LATER']],
        [17, { publics: ['CONTRAT_JEUNE_MAJEUR'] }, ['LATER']], [18, { publics: ['CONTRAT_JEUNE_MAJEUR'] }, ['YES']], [20, { publics: ['CONTRAT_JEUNE_MAJEUR'] }, ['YES']], [21, { publics: ['CONTRAT_JEUNE_MAJEUR'] }, []],
        [17, { publics: ['CONTRAT_JEUNE_MAJEUR', 'EX_MNA'] }, ['ASK']], [17, { publics: ['CONTRAT_JEUNE_MAJEUR', 'SOUS_MESURE_DE_PROTECTION'] }, ['ASK']], [21, { publics: ['CONTRAT_JEUNE_MAJEUR'], ageMax: 21 }, ['YES']],
        [17, { publics: ['SOUS_MESURE_DE_PROTECTION'] }, ['YES']], [18, { publics: ['SOUS_MESURE_DE_PROTECTION'] }, []],
        [19, { publics: ['SORTANT_ASE'] }, ['ASK']], [19, {}, ['ASK']], [null, { ageMin: 18, ageMax: 21 }, ['ASK']], [OLDEST, { ageMin: 18, ageMax: 25 }, []],
        [19, { end: TODAY }, ['ASK']], [19, { end: '2026-11-28' }, []], [19, { start: '2026-11-30' }, []], [19, { start: TODAY }, ['ASK']], [19, { isPart: true }, []], [19, { departement: '30' }, []],
    ] as const)('at %s, %j gives %j', (age, over, wanted) => expect(fits(age, over as never)).toEqual(wanted));

    test('later has the age from which the agreement, or its public, is open', () => {
        const from = (over: object) => computeDoors(say({ age: 16, need: 'ROOF' }), { ...directory, conventions: [convention('c', over)] }, TODAY).reserved.map(place => [place.fit, place.from]);
        expect(from({ publics: ['CONTRAT_JEUNE_MAJEUR'] })).toEqual([['LATER', 18]]);
        expect(from({ ageMin: 17, ageMax: 21 })).toEqual([['LATER', 17]]);
    });

    test('are told for a roof and when one does not know, not for another need', () => {
        expect(compute({ need: 'ROOF' }).reserved).toHaveLength(1);
        expect(compute({ need: 'UNKNOWN' }).reserved).toHaveLength(1);
        expect(compute({ need: 'HEALTH' }).reserved).toEqual([]);
    });
});
