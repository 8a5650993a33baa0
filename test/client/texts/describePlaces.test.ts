import { expect, test } from 'vitest';
import type { PlacesAtStructure } from '../../../client/state/computePlacesAtStructure.js';
import { describePlaces } from '../../../client/texts/describePlaces.js';

const describe = (more: Partial<PlacesAtStructure>) => describePlaces({ value: 31, precision: 'AT_LEAST', sharedWithOthers: 0, sharedPlaces: null, toConfirm: false, ...more }).replaceAll('\u00a0', ' ');
const sharedPlaces = { value: 62, precision: 'ABOUT' as const, others: 2, residences: true, countedHere: 0 };

test('own places, shared ones apart, what is counted twice, and the doubt are said', () => {
    expect(describe({})).toBe('au moins 31 places sous convention');
    expect(describe({ sharedPlaces: { ...sharedPlaces, countedHere: 31 }, toConfirm: true })).toBe('au moins 31 places sous convention, et environ 62 places partagées entre 3 résidences, dont 31 déjà comptées (à confirmer)');
    expect(describe({ value: null, precision: 'UNKNOWN', sharedPlaces })).toBe('environ 62 places partagées entre 3 résidences');
    expect(describe({ value: null, precision: 'UNKNOWN', sharedPlaces: { ...sharedPlaces, value: null, precision: 'UNKNOWN' } })).toBe('places partagées avec d’autres lieux');
    expect(describe({ value: null, precision: 'UNKNOWN', toConfirm: true })).toBe('places sous convention, nombre non précisé (à confirmer)');
});
