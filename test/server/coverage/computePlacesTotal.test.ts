import { expect, test } from 'vitest';
import { computePlacesTotal, type CountablePlaces } from '../../../server/coverage/computePlacesTotal.js';

const exact = (value: number): CountablePlaces => ({ value, precision: 'EXACT' });
const about = (value: number): CountablePlaces => ({ value, precision: 'ABOUT' });
const atLeast = (value: number): CountablePlaces => ({ value, precision: 'AT_LEAST' });
const unknown: CountablePlaces = { value: null, precision: 'UNKNOWN' };

test.each([
    ['exact numbers alone make an exact sum', [exact(6), exact(12)], 18, 'EXACT', 0],
    ['one number that is a lower bound makes the sum one', [exact(6), atLeast(12)], 18, 'AT_LEAST', 0],
    ['an agreement without a number makes the sum a lower bound', [exact(6), unknown], 6, 'AT_LEAST', 1],
    ['an approximate number makes the sum approximate', [exact(6), about(70)], 76, 'ABOUT', 0],
    ['approximate and at least: no true lower bound, so approximate', [about(70), atLeast(5)], 75, 'ABOUT', 0],
    ['approximate and without a number: approximate, and the missing one is counted', [about(70), unknown, unknown], 70, 'ABOUT', 2],
    ['no number at all is unknown, not 0', [unknown, unknown], null, 'UNKNOWN', 2],
    ['no agreement at all is unknown, not 0', [], null, 'UNKNOWN', 0],
] as const)('%s', (_title, places, value, precision, conventionsWithoutNumber) => {
    expect(computePlacesTotal(places)).toEqual({ value, precision, conventions: places.length, conventionsWithoutNumber });
});
