import { expect, test } from 'vitest';
import { computeLabelPoint } from '../../../client/map/computeLabelPoint.js';
import { isInside } from '../../../client/map/isInside.js';

const horseshoe = { type: 'Polygon' as const, coordinates: [[[0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3], [0, 0]]] };

test('the point of a horseshoe lies in it, though its centre does not', () => {
    expect(isInside({ lat: 2, lng: 1.5 }, horseshoe)).toBe(false);
    expect(isInside(computeLabelPoint(horseshoe)!, horseshoe)).toBe(true);
});

test('of several parts the largest is named', () => {
    const islands = { type: 'MultiPolygon' as const, coordinates: [[[[10, 0], [10.2, 0], [10.2, 0.2], [10, 0.2], [10, 0]]], [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]] };
    const { lat, lng } = computeLabelPoint(islands)!;
    expect(lat).toBeCloseTo(2, 0);
    expect(lng).toBeCloseTo(2, 0);
});

test('a shape without an area has no point', () => {
    expect(computeLabelPoint({ type: 'Polygon', coordinates: [[]] })).toBeNull();
});
