import { expect, test } from 'vitest';
import { computeTerritoryPlaces, type LocatedConvention } from '../../../server/coverage/computeTerritoryPlaces.js';

const inside = (code: string) => code.startsWith('30');
const convention = (id: string, placesValue: number | null, codesInsee: (string | null)[], more: Partial<LocatedConvention> = {}): LocatedConvention => ({
    id, partOfId: null, placesValue, placesPrecision: placesValue === null ? 'UNKNOWN' : 'EXACT', codesInsee, ...more,
});
const places = (...conventions: LocatedConvention[]) => {
    const { total, notLocated } = computeTerritoryPlaces(conventions, inside);
    return [total.value, total.precision, notLocated];
};

test('an agreement wholly inside counts; one wholly outside does not', () => {
    expect(places(convention('a', 24, ['30007']), convention('b', 10, ['34172']))).toEqual([24, 'EXACT', 0]);
});
test('one that is only in part inside makes the total a lower bound', () => {
    expect(places(convention('a', 24, ['30007']), convention('b', 10, ['30189', '34172']))).toEqual([24, 'AT_LEAST', 0]);
    expect(places(convention('b', 10, ['30189', '34172']))).toEqual([null, 'UNKNOWN', 0]);
});
test('its details inside count, once, and not beside their total', () => {
    const total = convention('t', 30, ['30007', '34172']);
    const details = [convention('d', 12, ['30007'], { partOfId: 't' }), convention('e', 18, ['34172'], { partOfId: 't' })];
    expect(places(total, ...details)).toEqual([12, 'AT_LEAST', 0]);
    expect(places(convention('t', 30, ['30007']), convention('d', 12, ['30007'], { partOfId: 't' }))).toEqual([30, 'EXACT', 0]);
});
test('an agreement whose place is unknown is in no total, and is told', () => {
    expect(places(convention('a', 24, []))).toEqual([null, 'UNKNOWN', 1]);
    expect(places(convention('a', 24, [null]), convention('b', 6, ['30007']))).toEqual([6, 'AT_LEAST', 1]);
});
test('an "about" and an exact number are about, an "at least" and an exact number are at least', () => {
    expect(places(convention('a', 24, ['30007']), convention('b', 75, ['30007'], { placesPrecision: 'ABOUT' }))).toEqual([99, 'ABOUT', 0]);
    expect(places(convention('a', 24, ['30007']), convention('b', 75, ['30007'], { placesPrecision: 'AT_LEAST' }))).toEqual([99, 'AT_LEAST', 0]);
});
