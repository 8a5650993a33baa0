import { describe, expect, test } from 'vitest';
import type { DirectoryData } from '../../../../server/directory/memory/DirectoryData.js';
import { DirectoryIndex } from '../../../../server/directory/memory/DirectoryIndex.js';
import { StructureFacets } from '../../../../server/directory/memory/StructureFacets.js';
import type { StructureFilter } from '../../../../server/domain/StructureFilter.js';
import type { StructureKind } from '../../../../server/domain/vocabulary.js';
import { createRandom, createRandomDirectory, createRandomFilter } from '../../../helpers/randomDirectory.js';

const today = '2026-11-21';
const data = createRandomDirectory(700, 5);
const index = new DirectoryIndex(data);
const filters = (count: number, seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: count }, () => createRandomFilter(random));
};

/** What passes a filter, record by record: no set, no index, no order but that of the data. Text aside. */
function passing({ structures, agreements, said, communes, schemes }: DirectoryData, filter: StructureFilter): string[] {
    const within = <Value>(asked: readonly Value[] | null | undefined, values: readonly Value[]) => !asked || asked.some(one => values.includes(one));
    return structures
        .filter(structure => {
            const running = agreements.filter(one => one.structureIds.includes(structure.id) && !(one.end !== null && one.end < today) && !(one.start !== null && one.start > today));
            const statement = said.find(one => one.structureId === structure.id);
            const epciCode = communes.find(({ codeInsee }) => codeInsee === structure.codeInsee)?.epciCode;
            const kinds: StructureKind[] | undefined = filter.needs?.flatMap(need => schemes.filter(({ needs }) => needs.includes(need)).flatMap(({ askKinds }) => askKinds));
            const { bbox, age } = filter;
            if (!within(filter.kinds, [structure.kind]) || !within(filter.departements, [structure.departementCode]) || !within(filter.epci, epciCode ? [epciCode] : []) || !within(kinds, [structure.kind])) return false;
            if (bbox && !(structure.position && structure.position.lat >= bbox.south && structure.position.lat <= bbox.north && structure.position.lng >= bbox.west && structure.position.lng <= bbox.east)) return false;
            if (filter.withPlaces != null && filter.withPlaces !== running.length > 0) return false;
            if (filter.withAgreementInForce != null && filter.withAgreementInForce !== running.some(({ end }) => end !== null)) return false;
            const answers = (one: (typeof running)[number]) =>
                within(filter.publics, one.publics) && within(filter.forms, one.forms) && (age == null || ((one.ageMin !== null || one.ageMax !== null) && (one.ageMin ?? 0) <= age && (one.ageMax ?? 150) >= age));
            if ((age != null || filter.publics || filter.forms) && !running.some(answers)) return false;
            if (filter.statedSince != null && !(statement?.statedTo != null && statement.statedTo >= filter.statedSince)) return false;
            if (filter.readSince != null && !(statement && statement.readOn >= filter.readSince)) return false;
            if (!within(filter.sources, statement?.sourceIds ?? [])) return false;
            return filter.toConfirm == null || filter.toConfirm === structure.toConfirm;
        })
        .map(({ id }) => id);
}

/** All pages of a list, one after the other. */
function listAll(filter: StructureFilter, first: number): string[] {
    const selection = index.select(filter, today);
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
        const { nodes, pageInfo } = selection.page({ first, after });
        ids.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
    }
}

test('400 random filters let pass what a look at every record lets pass, in the order of the list, page after page', () => {
    let known = 0;
    for (const filter of filters(400, 1)) {
        if (filter.text != null) continue;
        const expected = passing(data, filter);
        expect(listAll(filter, 37), JSON.stringify(filter)).toEqual(expected);
        expect(index.select(filter, today).count()).toBe(expected.length);
        if (expected.length > 0 && expected.length < data.structures.length) known++;
    }
    expect(known).toBeGreaterThan(150);
});

test('every count of every facet of 150 random filters is the length of the list with that value, and values left out give none', () => {
    let counts = 0;
    for (const filter of filters(150, 2)) {
        const facets = new StructureFacets(index.select(filter, today));
        const length = (change: StructureFilter) => index.select({ ...filter, ...change }, today).count();
        const check = <Value>(name: string, counted: { value: Value; count: number }[], change: (value: Value) => StructureFilter) => {
            for (const { value, count } of counted) expect(count, `${JSON.stringify(filter)} ${name} ${String(value)}`).toBe(length(change(value)));
            counts += counted.length;
        };
        check('kinds', facets.kinds(), value => ({ kinds: [value] }));
        check('departements', facets.departements(), value => ({ departements: [value] }));
        check('epci', facets.epci(), value => ({ epci: [value] }));
        check('needs', facets.needs(), value => ({ needs: [value] }));
        check('sources', facets.sources(), value => ({ sources: [value] }));
        check('ages', facets.ages(), age => ({ age }));
        check('publics', facets.publics(), value => ({ publics: [value] }));
        check('forms', facets.forms(), value => ({ forms: [value] }));
        check('statedSince', facets.statedSince(), statedSince => ({ statedSince }));
        check('readSince', facets.readSince(), readSince => ({ readSince }));
        expect(facets.withPlaces()).toBe(length({ withPlaces: true }));
        expect(facets.withAgreementInForce()).toBe(length({ withAgreementInForce: true }));
        expect(facets.toConfirm()).toBe(length({ toConfirm: true }));
        const kinds = facets.kinds().map(({ value }) => value);
        for (const kind of index.select({}, today).columns.byKind.keys()) if (!kinds.includes(kind)) expect(length({ kinds: [kind] })).toBe(0);
        for (const age of [14, 17, 20, 26]) if (!facets.ages().some(({ value }) => value === age)) expect(length({ age })).toBe(0);
    }
    expect(counts).toBeGreaterThan(2_000);
});

test('what the agreements do not state is counted apart: those that pass the rest, answer nothing, and have one that may answer', () => {
    let counted = 0;
    for (const filter of filters(300, 9)) {
        if (filter.text != null) continue;
        const { age, publics, forms, ...rest } = filter;
        const yes = new Set(passing(data, filter));
        const may = passing(data, rest).filter(id => !yes.has(id) && data.agreements.some(one => {
            if (!one.structureIds.includes(id) || (one.end !== null && one.end < today) || (one.start !== null && one.start > today)) return false;
            const noAge = one.ageMin === null && one.ageMax === null;
            if (age != null && !noAge && (age < (one.ageMin ?? 0) || age > (one.ageMax ?? 150))) return false;
            if (publics && one.publics.length > 0 && !publics.some(value => one.publics.includes(value))) return false;
            if (forms && one.forms.length > 0 && !forms.some(value => one.forms.includes(value))) return false;
            return (age != null && noAge) || (publics != null && one.publics.length === 0) || (forms != null && one.forms.length === 0);
        }));
        expect(index.select(filter, today).countUnstated(), JSON.stringify(filter)).toBe(may.length);
        if (may.length > 0) counted++;
    }
    expect(counted).toBeGreaterThan(20);
});

test('unknown never passes as yes: an unknown end, age, period, position or commune', () => {
    const [structure] = data.structures.filter(({ position, codeInsee }) => position === null && codeInsee === null);
    const agreement = { structureIds: [structure!.id], publics: [], forms: [], ageMin: null, ageMax: null, start: null, end: null };
    const alone = new DirectoryIndex({ ...data, structures: [structure!], agreements: [agreement], said: [{ structureId: structure!.id, sourceIds: ['study'], statedTo: null, readOn: today }] });
    const count = (filter: StructureFilter) => alone.select(filter, today).count();
    expect(count({ withPlaces: true })).toBe(1);
    for (const filter of [
        { withAgreementInForce: true }, { age: 17 }, { publics: ['EX_MNA'] }, { forms: ['ALT'] }, { statedSince: '1900-01-01' }, { epci: ['200000001'] }, { bbox: { south: -90, west: -180, north: 90, east: 180 } },
    ] satisfies StructureFilter[]) expect(count(filter), JSON.stringify(filter)).toBe(0);
});

test('an agreement is in force on its last day and over on the next, in one index', () => {
    const agreement = { structureIds: [data.structures[0]!.id], publics: [], forms: [], ageMin: null, ageMax: null, start: null, end: '2026-11-21' };
    const one = new DirectoryIndex({ ...data, agreements: [agreement] });
    expect(['2026-11-21', '2026-11-22', '2026-11-20'].map(day => one.select({ withAgreementInForce: true }, day).count())).toEqual([1, 0, 1]);
});

test('age, public and form are asked of one and the same agreement', () => {
    const id = data.structures[0]!.id;
    const agreement = { structureIds: [id], start: null, end: null, ageMin: null, ageMax: null };
    const two = new DirectoryIndex({ ...data, agreements: [{ ...agreement, publics: ['EX_MNA'], forms: ['ALT'] }, { ...agreement, publics: ['APPRENTI'], forms: ['DIFFUS'] }] });
    expect(two.select({ publics: ['EX_MNA'], forms: ['ALT'] }, today).count()).toBe(1);
    expect(two.select({ publics: ['EX_MNA'], forms: ['DIFFUS'] }, today).count()).toBe(0);
});

describe('nearest', () => {
    test('200 points and filters find what a look at every structure finds, to the metre', () => {
        const random = createRandom(3);
        for (const filter of filters(200, 4)) {
            const point = random() < 0.1 ? { lat: -89.9, lng: 179.9 } : { lat: 41 + 5 * random(), lng: 1 + 6 * random() };
            const ids = new Set(listAll(filter, 100));
            const radians = Math.PI / 180;
            const km = ({ lat, lng }: { lat: number; lng: number }) => {
                const h = Math.sin(((lat - point.lat) * radians) / 2) ** 2 + Math.cos(lat * radians) * Math.cos(point.lat * radians) * Math.sin(((lng - point.lng) * radians) / 2) ** 2;
                return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
            };
            const expected = data.structures.flatMap(({ id, position }) => (ids.has(id) && position ? [km(position)] : [])).sort((a, b) => a - b).slice(0, 20);
            const found = index.select(filter, today).nearest(point, 20);
            expect(found).toHaveLength(expected.length);
            found.forEach(({ structure, distanceKm }, rank) => {
                expect(ids.has(structure.id)).toBe(true);
                expect(Math.abs(distanceKm - expected[rank]!)).toBeLessThan(0.00051);
                expect(Math.abs(distanceKm - km(structure.position!))).toBeLessThan(0.00051);
            });
            expect(new Set(found.map(({ structure }) => structure.id)).size).toBe(found.length);
        }
    });
    test('those at the same place come in the order of the list', () => {
        const position = { lat: 43.5, lng: 3.5 };
        const same = new DirectoryIndex({ ...data, structures: data.structures.map(structure => ({ ...structure, position })) });
        expect(same.select({}, today).nearest({ lat: 43, lng: 3 }, 30).map(({ structure }) => structure.id)).toEqual(data.structures.slice(0, 30).map(({ id }) => id));
    });
});

test('a cursor of a structure that is gone goes on after its place', () => {
    const [first, second] = data.structures;
    const { endCursor } = index.select({}, today).page({ first: 1, after: null }).pageInfo;
    const without = new DirectoryIndex({ ...data, structures: data.structures.slice(1) });
    expect(without.select({}, today).page({ first: 1, after: endCursor }).nodes[0]).toBe(second);
    expect(index.select({}, today).page({ first: 1, after: null }).nodes[0]).toBe(first);
});

test('a directory without any structure answers with nothing', () => {
    const none = new DirectoryIndex({ ...data, structures: [], said: [], agreements: [] }).select({ text: 'ganges', age: 17 }, today);
    expect([none.count(), none.page({ first: 10, after: null }).nodes, none.nearest({ lat: 43, lng: 3 }, 5), new StructureFacets(none).kinds()]).toEqual([0, [], [], []]);
});
