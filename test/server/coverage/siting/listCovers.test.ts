import { distance } from '@turf/distance';
import { expect, test } from 'vitest';
import { listCovers } from '../../../../server/coverage/siting/listCovers.js';
import { seededRandom } from '../../../../server/coverage/siting/seededRandom.js';

test.each([
    ['over metropolitan France', 41, 51, -5, 9, 30],
    ['over the whole Earth, poles and antimeridian', -90, 90, -180, 180, 900],
    ['half the Earth', -90, 90, -180, 180, 10_000],
    ['a small reach in a small place', 43, 43.2, 3, 3.2, 1.5],
])('the same pairs as Turf, the totals with them: %s', (_, south, north, west, east, maxKm) => {
    const random = seededRandom(maxKm);
    const count = 300;
    const lat = Float64Array.from({ length: count }, () => south + (north - south) * random());
    const lng = Float64Array.from({ length: count }, () => west + (east - west) * random());
    const all = Int32Array.from({ length: count }, (_, i) => i);
    const ids = all.filter(i => i % 3 !== 0);
    const candidates = all.filter(i => i % 2 === 0);
    const { lists, totals } = listCovers(lat, lng, ids, Float64Array.from(ids, id => 1 + id), candidates, maxKm);
    expect([...lists.candidate].sort((a, b) => a - b)).toEqual([...candidates]);
    let pairs = 0;
    lists.candidate.forEach((site, c) => {
        // The weight of a demand says which commune it is.
        const found = Array.from(lists.item.subarray(lists.start[c], lists.start[c + 1]), item => lists.weight[item]! - 1);
        const expected = [...ids].filter(id => distance([lng[site]!, lat[site]!], [lng[id]!, lat[id]!]) <= maxKm);
        expect(found.sort((a, b) => a - b)).toEqual(expected);
        expect(totals[c]).toBe(expected.reduce((sum, id) => sum + 1 + id, 0));
        pairs += expected.length;
    });
    expect(pairs).toBeGreaterThan(100);
});

test('a demand that no candidate reaches weighs nothing', () => {
    const { lists, totals } = listCovers([0, 5], [0, 5], Int32Array.of(0, 1), Float64Array.of(3, 4), Int32Array.of(0), 10);
    expect([...lists.weight].sort()).toEqual([0, 3]);
    expect([...totals]).toEqual([3]);
});
