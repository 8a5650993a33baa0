import { expect, test } from 'vitest';
import type { StructureRow } from '../../../client/queries/operations.js';
import { computePlacesAtStructure } from '../../../client/state/computePlacesAtStructure.js';

type Convention = StructureRow['conventionsPlaces'][number];
const agreement = (id: string, value: number | null, more: Partial<Convention> = {}): Convention => ({ id, status: 'STATED', places: { value, precision: value === null ? 'UNKNOWN' : 'EXACT' }, partOf: null, structures: [{ id: 'here', kind: 'RESIDENCE_HABITAT_JEUNES' }], ...more });
const compute = (...conventionsPlaces: Convention[]) => computePlacesAtStructure({ conventionsPlaces });
const shared = { structures: [{ id: 'here', kind: 'RESIDENCE_HABITAT_JEUNES' as const }, { id: 'there', kind: 'RESIDENCE_HABITAT_JEUNES' as const }] };

test('no running agreement is null, not 0', () => {
    expect(compute()).toBeNull();
    expect(compute(agreement('a', 12, { status: 'ENDED' }))).toBeNull();
});

test('agreements of this structure alone are added; a detail of one of them is not added twice', () => {
    expect(compute(agreement('a', 12), agreement('b', 5))).toEqual({ value: 17, precision: 'EXACT', sharedWithOthers: 0, sharedPlaces: null });
    expect(compute(agreement('a', 12), agreement('b', 5, { partOf: { id: 'a' } }))).toEqual({ value: 12, precision: 'EXACT', sharedWithOthers: 0, sharedPlaces: null });
});

test('an agreement shared with others says nothing of the number here', () => {
    expect(compute(agreement('a', 75, shared))).toEqual({ value: null, precision: 'UNKNOWN', sharedWithOthers: 1, sharedPlaces: { value: 75, precision: 'EXACT', others: 1, residences: true } });
    expect(compute(agreement('a', 75, shared), agreement('b', 9))).toEqual({ value: 9, precision: 'AT_LEAST', sharedWithOthers: 1, sharedPlaces: { value: 75, precision: 'EXACT', others: 1, residences: true } });
});

test('the part of a shared total that is here is the number here', () => {
    expect(compute(agreement('a', 75, shared), agreement('b', 9, { partOf: { id: 'a' } }))).toEqual({ value: 9, precision: 'EXACT', sharedWithOthers: 0, sharedPlaces: null });
});

test('an unknown number makes the sum "at least", an approximate one makes it approximate', () => {
    expect(compute(agreement('a', 12), agreement('b', null))).toMatchObject({ value: 12, precision: 'AT_LEAST' });
    expect(compute(agreement('a', 12), agreement('b', 8, { places: { value: 8, precision: 'ABOUT' } }))).toMatchObject({ value: 20, precision: 'ABOUT' });
});
