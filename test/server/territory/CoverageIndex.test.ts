import { resolve } from 'node:path';
import distance from '@turf/distance';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StructureKind } from '../../../server/domain/vocabulary.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { CoverageIndex } from '../../../server/territory/CoverageIndex.js';
import type { CoverageRequest } from '../../../server/territory/CoverageReader.js';
import type { CoverageSupply } from '../../../server/territory/readCoverageSupply.js';
import type { Snapshot } from '../../../server/territory/Snapshot.js';
import { TerritoryIndex } from '../../../server/territory/TerritoryIndex.js';
import { readOccitanie } from '../../helpers/occitanie.js';

const TODAY = '2026-11-22';
const OCCITANIE = { level: 'REGION', code: '76' } as const;
const HJ: StructureKind[] = ['RESIDENCE_HABITAT_JEUNES'];
const ACCUEIL: StructureKind[] = ['MISSION_LOCALE', 'ANTENNE'];
let snapshot: Snapshot;
let supply: CoverageSupply;
let index: CoverageIndex;

const make = (own: Snapshot) => new CoverageIndex(new TerritoryIndex(own, () => ({})), own, supply);
const ask = (more: Partial<CoverageRequest> = {}): CoverageRequest => ({
    kinds: HJ, level: 'MISSION_LOCALE', within: OCCITANIE, maxKm: 30, measure: 'STRAIGHT_LINE', bandsKm: [10, 20, 30, 50], weight: 'population', ...more,
});

beforeAll(async () => {
    snapshot = await readOccitanie();
    const conventions = loadSeeds(resolve('seeds')).conventionsPlaces.map(({ places, ...convention }) => ({ ...convention, placesValue: places.value, placesPrecision: places.precision }));
    supply = { positions: new Map(), conventions };
    index = make(snapshot);
});

describe('people by access', () => {
    test('are those that Turf counts, commune by commune', () => {
        const { total } = index.coverage(ask({ level: 'DEPARTEMENT', maxKm: 20 }), TODAY);
        const placeOf = new Map(snapshot.communes.map(({ codeInsee, position }) => [codeInsee, position]));
        const sites = snapshot.structures.flatMap(({ kind, codeInsee }) => (kind === 'RESIDENCE_HABITAT_JEUNES' && codeInsee ? placeOf.get(codeInsee) ?? [] : []));
        const departements = new Set(snapshot.departements.filter(({ regionCode }) => regionCode === '76').map(({ code }) => code));
        const within = snapshot.communes.filter(({ departementCode, position }) =>
            departements.has(departementCode) && position && sites.some(({ lat, lng }) => distance([lng, lat], [position.lng, position.lat]) <= 20),
        );
        expect(total.within).toBe(within.reduce((sum, { population }) => sum + (population ?? NaN), 0));
        expect(total.communesWithin).toBe(within.length);
    });
    test('add up: within, beyond, none known and unknown make everyone, in each territory and in all', () => {
        const { total, territories } = index.coverage(ask({ level: 'EPCI' }), TODAY);
        for (const { figures } of [...territories, { figures: total }]) {
            expect((figures.within ?? 0) + (figures.beyond ?? 0) + (figures.noneKnown ?? 0) + (figures.unknown ?? 0)).toBe(figures.people);
        }
        expect(territories.length).toBeGreaterThan(100);
    });
    test('the départements of a region add up to the region', () => {
        const [region] = index.coverage(ask({ level: 'REGION' }), TODAY).territories;
        const parts = index.coverage(ask({ level: 'DEPARTEMENT' }), TODAY).territories;
        for (const field of ['people', 'within', 'beyond', 'noneKnown', 'unknown'] as const) {
            expect(parts.reduce((sum, { figures }) => sum + (figures[field] ?? 0), 0)).toBe(region!.figures[field]);
        }
    });
    test('the whole of France has the same people whatever the unit: what no territory shows is unknown, not away', () => {
        const totals = (['MISSION_LOCALE', 'EPCI', 'DEPARTEMENT', 'REGION'] as const).map(level => index.coverage(ask({ level, within: null }), TODAY).total);
        for (const total of totals) expect(total).toEqual(totals[0]);
        expect(totals[0]!.people).toBeGreaterThan(68e6);
    });
    test('with the people in no band, the bands make everyone; the mean stands for those whose access is known', () => {
        const lozere = index.coverage(ask(), TODAY).territories.find(({ nom }) => nom === 'Lozère')!.figures;
        expect(lozere.bands.reduce((sum, { people }) => sum + people!, 0) + lozere.outOfBands!).toBe(lozere.people);
        expect(lozere.meanKmPeople).toBe(lozere.people! - lozere.unknown!);
    });
    test('a larger threshold never takes anyone out of reach', () => {
        const within = [5, 10, 20, 30, 50].map(maxKm => index.coverage(ask({ maxKm }), TODAY).total.within!);
        expect([...within].sort((a, b) => a - b)).toEqual(within);
    });
    test('structures outside the area count too: the nearest door may be across the limit', () => {
        const inGard = { ...snapshot, structures: snapshot.structures.filter(({ kind, departementCode }) => kind !== HJ[0] || departementCode !== '30') };
        const { total } = make(inGard).coverage(ask({ level: 'DEPARTEMENT', within: { level: 'DEPARTEMENT', code: '30' } }), TODAY);
        expect(total.within).toBeGreaterThan(0);
    });
});

describe('what is not known', () => {
    test('outside Occitanie nobody lists residences: France is unknown, not uncovered', () => {
        const { territories } = index.coverage(ask({ level: 'REGION', within: null }), TODAY);
        const bretagne = territories.find(({ code }) => code === '53')!;
        expect(bretagne).toMatchObject({ access: 'UNKNOWN', figures: { within: null, beyond: null, noneKnown: null, shareWithout: null, meanKm: null } });
        expect(bretagne.figures.unknown).toBe(bretagne.figures.people);
        expect(bretagne.structureIds).toEqual([]);
    });
    test('near Ardèche, whose residences nobody lists, Alès is in part unknown, and the département is named', () => {
        const ales = index.coverage(ask(), TODAY).territories.find(({ nom }) => nom === 'Alès Pays Cévennes')!;
        expect(ales.figures.unknown).toBeGreaterThan(100_000);
        expect(ales.unlistedDepartementCodes).toContain('07');
    });
    test('a kind without any structure anywhere keeps every row, unknown', () => {
        const { territories, structures, inequality } = index.coverage(ask({ kinds: ['MECS'], level: 'DEPARTEMENT' }), TODAY);
        expect([territories.length, structures]).toEqual([13, 0]);
        expect(new Set(territories.map(({ access }) => access))).toEqual(new Set(['UNKNOWN']));
        expect(inequality).toMatchObject({ giniKm: null, palmaKm: null, withoutKm: 13 });
    });
    test('a structure of unknown commune keeps the complete list of its département from proving an absence', () => {
        const complete = { ...snapshot, inventories: snapshot.inventories.map(inventory => ({ ...inventory, complete: true })) };
        const beyond = (own: Snapshot) => make(own).coverage(ask({ level: 'DEPARTEMENT', within: { level: 'DEPARTEMENT', code: '09' } }), TODAY).total;
        expect(beyond(complete).beyond).toBeGreaterThan(0);
        const lost = { ...complete, structures: [...complete.structures, { ...complete.structures.find(({ kind }) => kind === HJ[0])!, id: 'lost', departementCode: '09', codeInsee: null }] };
        expect(beyond(lost).noneKnown).toBeGreaterThan(0);
        expect(make(lost).coverage(ask(), TODAY).structuresNotLocated).toBe(index.coverage(ask(), TODAY).structuresNotLocated + 1);
    });
});

describe('weights', () => {
    const codes = () => snapshot.communes.filter(({ departementCode }) => departementCode === '48').map(({ codeInsee }) => codeInsee);
    const weighted = (values: Map<string, number | null>) => make({ ...snapshot, weights: [{ id: 'jeunes', label: 'Jeunes de 15 à 29 ans', source: 'essai', date: '2021-01-01', values }] });
    test('an imported weight counts instead of the population', () => {
        const own = weighted(new Map(codes().map(code => [code, 10])));
        const { total, weight } = own.coverage(ask({ weight: 'jeunes', level: 'DEPARTEMENT', within: { level: 'DEPARTEMENT', code: '48' } }), TODAY);
        expect([total.people, weight.label]).toEqual([10 * codes().length, 'Jeunes de 15 à 29 ans']);
    });
    test('a missing one makes the people null, never 0', () => {
        const own = weighted(new Map(codes().map((code, i) => [code, i === 0 ? null : 10])));
        const { total } = own.coverage(ask({ weight: 'jeunes', level: 'DEPARTEMENT', within: { level: 'DEPARTEMENT', code: '48' } }), TODAY);
        expect(total).toMatchObject({ people: null, shareWithout: null, communesWithoutWeight: 1 });
    });
});

describe('places', () => {
    test('a département has the total of its agreements, with their precision', () => {
        const { territories } = index.coverage(ask({ level: 'DEPARTEMENT' }), TODAY);
        const of = (code: string) => territories.find(territory => territory.code === code)!.places;
        expect(of('11').total).toMatchObject({ value: 31, precision: 'EXACT' });
        expect(of('30').total).toMatchObject({ value: 118, precision: 'AT_LEAST' });
        expect(of('31').total).toMatchObject({ value: 75, precision: 'ABOUT' });
        expect(of('48').total).toMatchObject({ value: null, precision: 'UNKNOWN', conventions: 0 });
        expect(of('11').per1000).toBeCloseTo((1000 * 31) / territories.find(({ code }) => code === '11')!.figures.people!, 9);
        expect(of('48').per1000).toBeNull();
    });
    test('31 places in four towns of Aude are in no territory that holds two of them: the total there is unknown, not 31 and not 0', () => {
        const { territories } = index.coverage(ask(), TODAY);
        expect(territories.find(({ nom }) => nom === 'Ouest Audois')!.places.total).toMatchObject({ value: null, precision: 'UNKNOWN', conventions: 1 });
    });
    test('an agreement that is over keeps no place', () => {
        const before = supply.conventions.find(({ id }) => id === 'convention-11-departement')!;
        const ended = new CoverageIndex(new TerritoryIndex(snapshot, () => ({})), snapshot, { ...supply, conventions: [{ ...before, end: '2025-12-31' }] });
        const aude = (today: string) => ended.coverage(ask({ level: 'DEPARTEMENT', within: { level: 'DEPARTEMENT', code: '11' } }), today).territories[0]!.places.total.value;
        expect([aude('2025-12-31'), aude('2026-01-01')]).toEqual([31, null]);
    });
    test('places within reach are a lower bound as soon as one supply is unknown', () => {
        const { catchment } = index.coverage(ask(), TODAY).territories.find(({ nom }) => nom === 'Montpellier')!;
        expect(catchment).toMatchObject({ precision: 'AT_LEAST' });
        expect(catchment!.per1000).toBeGreaterThan(0);
    });
});

test('people of a commune that two territories share count once in their inequality', () => {
    const { territories, inequality } = index.coverage(ask({ maxKm: 20, within: { level: 'DEPARTEMENT', code: '31' } }), TODAY);
    const codes = territories.map(({ missionLocaleId }) => missionLocaleId);
    expect(codes).toEqual(['mission-locale-haute-garonne', 'mission-locale-toulouse']);
    const [wide, toulouse] = territories.map(({ figures }) => figures);
    // Toulouse's territory lies wholly in the other one: each has half of its people.
    const people = [wide!.people! - toulouse!.people! / 2, toulouse!.people! / 2];
    const km = [wide!.meanKm!, toulouse!.meanKm!];
    const all = people[0]! + people[1]!;
    const mean = (km[0]! * people[0]! + km[1]! * people[1]!) / all;
    expect(inequality.giniKm).toBeCloseTo((people[0]! * people[1]! * Math.abs(km[0]! - km[1]!)) / (all ** 2 * mean), 9);
});

describe('the doors of a commune', () => {
    test('nearest and competent are two questions: when they differ, both are given', () => {
        const two = snapshot.communes.filter(({ departementCode }) => departementCode === '30').map(({ codeInsee }) => index.access(codeInsee, ACCUEIL)).filter(doors => doors.length === 2);
        expect(two.length).toBeGreaterThan(0);
        for (const [nearest, competent] of two) {
            expect(nearest!.competent).toBe(false);
            expect(competent!.competent).toBe(true);
            expect(competent!.distanceKm).toBeGreaterThanOrEqual(nearest!.distanceKm);
        }
    });
    test('a residence has no territory: nobody says whether it is competent; the road is said an estimate, 1.3 times longer', () => {
        const [door] = index.access('34111', HJ);
        expect(door!.competent).toBeNull();
        expect(door!.roadKm! / door!.distanceKm).toBeCloseTo(1.3, 9);
        expect(door!.roadMinutes! / door!.roadKm!).toBeCloseTo(60 / 50, 9);
    });
    test('no road leads over the sea', () => {
        const [door] = index.access('2A004', HJ);
        expect(door).toMatchObject({ roadKm: null, roadMinutes: null });
        expect(door!.distanceKm).toBeGreaterThan(200);
    });
    test('an unknown commune has no door', () => expect(index.access('99999', HJ)).toEqual([]));
});

describe('a question without meaning is refused in words', () => {
    test.each([
        [{ maxKm: 0 }, 'Expected maxKm above 0 and at most 500 (kilometres), got 0.'],
        [{ maxKm: -5 }, 'Expected maxKm above 0 and at most 500 (kilometres), got -5.'],
        [{ maxKm: NaN }, 'Expected maxKm above 0 and at most 500 (kilometres), got NaN.'],
        [{ maxKm: 501 }, 'Expected maxKm above 0 and at most 500 (kilometres), got 501.'],
        [{ kinds: [] }, 'Expected at least one kind of structure in "kinds", got none.'],
        [{ bandsKm: [10, 10] }, 'Expected bandsKm to rise, each above 0 and at most 500 (kilometres), got 10, 10.'],
        [{ bandsKm: Array.from({ length: 13 }, (_, i) => i + 1) }, 'Expected at most 12 limits in bandsKm, got 13.'],
        [{ weight: 'jeunes' }, 'Expected a weight among population, got "jeunes".'],
        [{ within: { level: 'REGION', code: '999' } }, 'Expected a known code of level REGION in "within", got "999".'],
        [{ level: 'COMMUNE', within: null }, 'Expected "within" for the level COMMUNE (a département, a région or an EPCI), got none.'],
    ] as [Partial<CoverageRequest>, string][])('%j', (more, message) => {
        expect(() => index.coverage(ask(more), TODAY)).toThrow(message);
    });
});

test('an answer is kept, but not so many that all communes at each threshold fill the memory', () => {
    const own = make(snapshot);
    const communes = (maxKm: number) => own.coverage(ask({ level: 'COMMUNE', maxKm }), TODAY);
    const first = communes(10);
    expect(communes(10)).toBe(first);
    const others = [11, 12, 13, 14].map(communes); // 4,446 territories each
    expect(communes(14)).toBe(others[3]);
    expect(communes(10)).not.toBe(first);
});
