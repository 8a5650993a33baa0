import distance from '@turf/distance';
import { expect, test } from 'vitest';
import { computeCatchment, type Supply } from '../../../server/coverage/computeCatchment.js';
import { PointTree } from '../../../server/coverage/PointTree.js';

const lat = [45, 45.1, 45.2, 45.3, 46];
const lng = [3, 3, 3, 3, 3];
const people = Float64Array.of(1000, 2000, 500, 1500, 800);
const tree = new PointTree(lat, lng);
const supply = (at: number, places: number | null, isLowerBound = false): Supply => ({ lat: lat[at]!, lng: lng[at]!, places, isLowerBound });
const catchment = (supplies: Supply[], maxKm: number, decay = false, weights = people) => computeCatchment(tree, lat, lng, weights, supplies, maxKm, decay);

/** The two steps written out, with distances of Turf. */
function expected(supplies: { at: number; places: number }[], maxKm: number, decay: boolean): number[] {
    const km = (a: number, b: number) => distance([lng[a]!, lat[a]!], [lng[b]!, lat[b]!]);
    const weight = (d: number) => (d > maxKm ? 0 : decay ? (Math.exp(-0.5 * (d / maxKm) ** 2) - Math.exp(-0.5)) / (1 - Math.exp(-0.5)) : 1);
    const ratios = supplies.map(({ at, places }) => places / lat.reduce((sum, _, i) => sum + people[i]! * weight(km(at, i)), 0));
    return lat.map((_, i) => 1000 * supplies.reduce((sum, { at }, s) => sum + ratios[s]! * weight(km(at, i)), 0));
}

test.each([false, true])('two steps, as written out (decay: %s)', decay => {
    const { per1000, isLowerBound } = catchment([supply(0, 10), supply(2, 4)], 23, decay);
    const oracle = expected([{ at: 0, places: 10 }, { at: 2, places: 4 }], 23, decay);
    for (let i = 0; i < 4; i++) expect(per1000[i]).toBeCloseTo(oracle[i]!, 9);
    expect(per1000[4]).toBeNaN();
    expect([...isLowerBound]).toEqual([0, 0, 0, 0, 0]);
});

test('all places are shared out: people times places per person give the places back', () => {
    const { per1000 } = catchment([supply(0, 10), supply(2, 4), supply(4, 7)], 23);
    expect(per1000.reduce((sum, value, i) => sum + (value * people[i]!) / 1000, 0)).toBeCloseTo(21, 9);
});

test('an unknown number of places makes what is known around a lower bound; alone it gives nothing, never 0', () => {
    const mixed = catchment([supply(0, 10), supply(2, null)], 12);
    expect([...mixed.isLowerBound]).toEqual([0, 1, 1, 1, 0]);
    expect(mixed.per1000[1]).toBeGreaterThan(0);
    expect(mixed.per1000[3]).toBeNaN();
    expect([...catchment([supply(0, 10, true)], 12).isLowerBound]).toEqual([1, 1, 0, 0, 0]);
});

test('a missing weight within reach of a structure makes its share unknown', () => {
    const { per1000, isLowerBound } = catchment([supply(0, 10)], 12, false, Float64Array.of(1000, NaN, 500, 1500, 800));
    expect(per1000[0]).toBeNaN();
    expect(isLowerBound[0]).toBe(1);
});
