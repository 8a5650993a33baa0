import { expect, test } from 'vitest';
import { computeSiting } from '../../../../server/coverage/siting/computeSiting.js';
import type { SitingProblem } from '../../../../server/coverage/siting/SitingProblem.js';
import { exhaustiveSiting, servedBy } from './exhaustiveSiting.js';
import { randomSiting } from './randomSiting.js';

/** Communes on the equator, 10 km apart: each is within 10 km of itself and of its neighbours. */
const KM = 1 / 111.19508;
function street(demand: number[], more: Partial<SitingProblem> = {}): SitingProblem {
    return { lat: demand.map(() => 0), lng: demand.map((_, i) => 10 * i * KM), demand, candidates: demand.map((_, i) => i), maxKm: 10.001, k: 1, ...more };
}
const without = { weightsMissing: 0, demandsNotLocated: 0, candidatesNotLocated: 0 };

test('three sites on a street of seven communes, best first', () => {
    const { sites, ...rest } = computeSiting(street([1, 2, 4, 8, 1, 2, 1], { k: 2 }));
    expect(sites).toEqual([{ commune: 2, gain: 14, covered: 14 }, { commune: 5, gain: 4, covered: 18 }]);
    expect(rest).toMatchObject({ covered: 18, demand: 19, reachable: 19, upperBound: 18, gap: 0, proof: 'EXACT', candidates: 7, candidatesLeft: 0, ...without });
});

test.each([[false, 'without capacity'], [true, 'with a capacity']])('never above the optimum, never a bound below it: 250 small problems against every choice (%s, %s)', limited => {
    let best = 0;
    for (let seed = 0; seed < 250; seed++) {
        const problem = randomSiting(seed, limited);
        const optimum = exhaustiveSiting(problem);
        const result = computeSiting(problem);
        expect(result.covered, `seed ${seed}`).toBeLessThanOrEqual(optimum + 1e-6);
        expect(result.upperBound, `seed ${seed}`).toBeGreaterThanOrEqual(optimum - 1e-6);
        expect(result.gap).toBeCloseTo(result.upperBound === 0 ? 0 : (result.upperBound - result.covered) / result.upperBound, 12);
        if (result.proof === 'EXACT') expect(result.covered, `seed ${seed}`).toBeCloseTo(optimum, 6);
        // The set that it proposes does serve what it says, and so does each of its beginnings.
        const sites = result.sites.map(({ commune }) => Array.from(problem.candidates).indexOf(commune));
        result.sites.forEach(({ covered }, rank) => expect(servedBy(problem, sites.slice(0, rank + 1))).toBeCloseTo(covered, 6));
        if (Math.abs(result.covered - optimum) < 1e-6) best++;
    }
    expect(best).toBe(250);
});

test('a commune at exactly the reach is served', () => {
    const problem = street([5, 0, 7], { candidates: [0] });
    const km = 20.00000005;
    expect(computeSiting({ ...problem, maxKm: km }).covered).toBe(12);
    expect(computeSiting({ ...problem, maxKm: km - 0.001 }).covered).toBe(5);
});

test('with a capacity, people go where room is: a commune is split, and one site makes room for another', () => {
    // Reach of 10 km. Site 1 reaches 0 to 2, site 3 reaches 2 to 4: commune 2 goes half to each.
    const problem = street([30, 0, 60, 0, 30], { candidates: [1, 3], k: 2, capacity: 60 });
    expect(computeSiting(problem)).toMatchObject({ sites: [{ commune: 1, gain: 60, covered: 60 }, { commune: 3, gain: 60, covered: 120 }], upperBound: 120, proof: 'EXACT' });
    expect(computeSiting({ ...problem, capacity: 50 })).toMatchObject({ covered: 100, reachable: 120, proof: 'EXACT' });
    expect(computeSiting({ ...problem, capacity: 1000 })).toEqual({ ...computeSiting({ ...problem, capacity: null }), work: expect.any(Number) });
});

test('people served already count for nothing: the next site goes elsewhere', () => {
    const all = [9, 9, 9, 0, 0, 2, 3];
    expect(computeSiting(street(all)).sites).toEqual([{ commune: 1, gain: 27, covered: 27 }]);
    expect(computeSiting(street(all.map((people, i) => (i < 3 ? 0 : people)))).sites).toEqual([{ commune: 5, gain: 5, covered: 5 }]);
});

test('proposes no site that serves nobody more', () => {
    const { sites, covered, proof, gap } = computeSiting(street([1, 1, 1, 0, 0, 0, 1], { k: 20 }));
    expect(sites.map(({ gain }) => gain)).toEqual([3, 1]);
    expect({ covered, proof, gap }).toEqual({ covered: 4, proof: 'EXACT', gap: 0 });
});

test.each<[string, SitingProblem]>([
    ['nobody to serve', street([0, 0, 0])],
    ['no candidate', street([1, 2, 3], { candidates: [] })],
    ['no commune at all', street([])],
    ['nobody in reach', street([1, 0, 0, 0], { candidates: [3] })],
])('%s: no site, and nothing left to gain', (_, problem) => {
    expect(computeSiting(problem)).toMatchObject({ sites: [], covered: 0, reachable: 0, upperBound: 0, gap: 0, proof: 'EXACT', candidates: 0, candidatesLeft: 0 });
});

test('unknown weights and places are left out and counted', () => {
    const result = computeSiting({ lat: [0, 0, NaN, 0], lng: [0, 0.01, 0, NaN], demand: [4, NaN, 7, 0], candidates: [0, 0, 2, 3], maxKm: 5, k: 3 });
    expect(result).toMatchObject({ covered: 4, demand: 11, reachable: 4, weightsMissing: 1, demandsNotLocated: 1, candidatesNotLocated: 2, candidates: 1 });
});

test('of two equal sites the commune that comes first, whatever the order of the candidates', () => {
    const ties = street([5, 0, 0, 5, 0, 0, 5], { candidates: [6, 3, 0] });
    expect(computeSiting({ ...ties, k: 2 }).sites.map(({ commune }) => commune)).toEqual([0, 3]);
    for (const candidates of [[0, 3, 6], [3, 6, 0]]) expect(computeSiting({ ...ties, candidates, k: 2 })).toEqual(computeSiting({ ...ties, k: 2 }));
});

test('the same problem has the same answer, with whatever effort the bound holds', () => {
    const problem = randomSiting(7, false);
    expect(computeSiting(problem)).toEqual(computeSiting(problem));
    const optimum = exhaustiveSiting(problem);
    for (const effort of [0, 1, 100, 10_000]) {
        const { covered, upperBound } = computeSiting({ ...problem, effort });
        expect(covered).toBeLessThanOrEqual(optimum);
        expect(upperBound).toBeGreaterThanOrEqual(optimum);
    }
});

test('reaches over the antimeridian and the pole', () => {
    const over = computeSiting({ lat: [-17, -17, 89.9, 89.9], lng: [179.9, -179.9, 0, 180], demand: [1, 2, 4, 8], candidates: [0, 2], maxKm: 30, k: 2 });
    expect(over.sites).toEqual([{ commune: 2, gain: 12, covered: 12 }, { commune: 0, gain: 3, covered: 15 }]);
    expect(computeSiting({ lat: [0, 0], lng: [0, 180], demand: [1, 2], candidates: [0], maxKm: 20_100, k: 1 }).covered).toBe(3);
});

test.each<[Partial<SitingProblem>, string]>([
    [{ maxKm: 0 }, 'Expected maxKm above 0 (kilometres), got 0.'],
    [{ maxKm: NaN }, 'Expected maxKm above 0 (kilometres), got NaN.'],
    [{ k: 0 }, 'Expected k, a whole number from 1 to 20, got 0.'],
    [{ k: 21 }, 'Expected k, a whole number from 1 to 20, got 21.'],
    [{ k: 1.5 }, 'Expected k, a whole number from 1 to 20, got 1.5.'],
    [{ capacity: 0 }, 'Expected capacity above 0 (people per site) or null, got 0.'],
    [{ effort: -1 }, 'Expected effort of 0 or more (pairs read), got -1.'],
    [{ lat: [0] }, 'Expected lat, lng and demand of one length, got 1, 2 and 2.'],
    [{ demand: [1, -1] }, 'Expected demand of 0 or more (people) or NaN, got -1 at 1.'],
    [{ lat: [0, 91] }, 'Expected lat from -90 to 90 (degrees) or NaN, got 91 at 1.'],
    [{ lng: [181, 0] }, 'Expected lng from -180 to 180 (degrees) or NaN, got 181 at 0.'],
    [{ candidates: [2] }, 'Expected candidates from 0 to 1 (communes), got 2 at 0.'],
])('refuses %o and says what it expected', (wrong, message) => {
    expect(() => computeSiting({ ...street([1, 1]), ...wrong })).toThrow(new RangeError(message));
});
