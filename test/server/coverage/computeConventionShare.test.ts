import { expect, test } from 'vitest';
import { computeConventionShare } from '../../../server/coverage/computeConventionShare.js';
import { computeStructurePlaces } from '../../../server/coverage/computeStructurePlaces.js';
import type { PlacesPrecision } from '../../../server/domain/vocabulary.js';

const share = (value: number | null, precision: PlacesPrecision, capacity: number | null) => computeConventionShare({ value, precision }, capacity);

test.each<[number | null, PlacesPrecision, number | null, string, number | null]>([
    [15, 'EXACT', 100, 'WITHIN', 0.15],
    [16, 'EXACT', 100, 'ABOVE', 0.16],
    [3, 'EXACT', 20, 'WITHIN', 0.15],
    [16, 'AT_LEAST', 100, 'ABOVE', 0.16],
    [10, 'AT_LEAST', 100, 'UNKNOWN', 0.1],
    [50, 'ABOUT', 100, 'UNKNOWN', 0.5],
    [15, 'EXACT', null, 'UNKNOWN', null],
    [null, 'UNKNOWN', 100, 'UNKNOWN', null],
    [12, 'UNKNOWN', 100, 'UNKNOWN', null],
])('%s places (%s) of %s are %s', (value, precision, capacity, status, expected) => {
    expect(share(value, precision, capacity)).toMatchObject({ status, share: expected, limit: 0.15 });
});
test('a number that is none is refused', () => {
    expect(() => share(10, 'EXACT', 0)).toThrow(new RangeError('Expected a capacity above 0 (places), got 0.'));
    expect(() => share(10, 'EXACT', NaN)).toThrow('got NaN');
    expect(() => share(0, 'EXACT', 10)).toThrow(new RangeError('Expected places above 0, or null when unknown, got 0.'));
});

const convention = (id: string, placesValue: number | null, structureIds: string[], more: object = {}) => ({
    id, partOfId: null, structureIds, placesValue, placesPrecision: (placesValue === null ? 'UNKNOWN' : 'EXACT') as PlacesPrecision, ...more,
});

test('agreements of one residence are added, a detail of its own total is not', () => {
    expect(computeStructurePlaces([convention('a', 10, ['r']), convention('b', 4, ['r'], { partOfId: 'a' }), convention('c', 5, ['r'])])).toEqual({ value: 15, precision: 'EXACT' });
});
test('the detail of a total over several residences is counted, as a lower bound', () => {
    expect(computeStructurePlaces([convention('a', 30, ['r', 's']), convention('b', 4, ['r'], { partOfId: 'a' })])).toEqual({ value: 4, precision: 'AT_LEAST' });
});
test('an agreement over several residences says nothing of one of them', () => {
    expect(computeStructurePlaces([convention('a', 30, ['r', 's'])])).toEqual({ value: null, precision: 'UNKNOWN' });
    expect(computeStructurePlaces([])).toEqual({ value: null, precision: 'UNKNOWN' });
});
test('an agreement without a number makes the others a lower bound', () => {
    expect(computeStructurePlaces([convention('a', 10, ['r']), convention('b', null, ['r'])])).toEqual({ value: 10, precision: 'AT_LEAST' });
});
