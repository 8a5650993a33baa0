import { expect, test } from 'vitest';
import type { StructureRow } from '../../../client/queries/operations.js';
import { computePlacesAtStructure } from '../../../client/state/computePlacesAtStructure.js';

type Convention = StructureRow['conventionsPlaces'][number];
const agreement = (id: string, value: number | null, more: Partial<Convention> = {}): Convention => ({ id, status: 'STATED', toConfirm: false, places: { value, precision: value === null ? 'UNKNOWN' : 'EXACT' }, partOf: null, structures: [{ id: 'here', kind: 'RESIDENCE_HABITAT_JEUNES' }], ...more });
const compute = (...conventionsPlaces: Convention[]) => computePlacesAtStructure({ conventionsPlaces });
const shared = { structures: [{ id: 'here', kind: 'RESIDENCE_HABITAT_JEUNES' as const }, { id: 'there', kind: 'RESIDENCE_HABITAT_JEUNES' as const }] };

test('no running agreement is null, not 0', () => {
    expect(compute()).toBeNull();
    expect(compute(agreement('a', 12, { status: 'ENDED' }))).toBeNull();
});

test('agreements of this structure alone are added; a detail of one of them is not added twice', () => {
    expect(compute(agreement('a', 12), agreement('b', 5))).toEqual({ value: 17, precision: 'EXACT', sharedWithOthers: 0, sharedPlaces: null, toConfirm: false });
    expect(compute(agreement('a', 12), agreement('b', 5, { partOf: { id: 'a' } }))).toMatchObject({ value: 12, precision: 'EXACT', sharedPlaces: null });
});

test('an agreement shared with others says nothing of the number here', () => {
    const sharedPlaces = { value: 75, precision: 'EXACT', others: 1, residences: true, countedHere: 0 };
    expect(compute(agreement('a', 75, shared))).toMatchObject({ value: null, precision: 'UNKNOWN', sharedWithOthers: 1, sharedPlaces });
    expect(compute(agreement('a', 75, shared), agreement('b', 9))).toMatchObject({ value: 9, precision: 'AT_LEAST', sharedWithOthers: 1, sharedPlaces });
});

test('the part of a shared total that is here is a lower bound: more of the total may be here; the total stays apart', () => {
    expect(compute(agreement('a', 75, shared), agreement('b', 9, { partOf: { id: 'a' } }))).toMatchObject({ value: 9, precision: 'AT_LEAST', sharedWithOthers: 1, sharedPlaces: { value: 75, precision: 'EXACT', countedHere: 9 } });
});

test('several shared agreements are added, a detail of one of them is not, and one without a number makes the sum a lower bound', () => {
    expect(compute(agreement('a', 75, shared), agreement('b', 9, { ...shared, partOf: { id: 'a' } }))!.sharedPlaces).toMatchObject({ value: 75, precision: 'EXACT' });
    expect(compute(agreement('a', 75, shared), agreement('b', null, { structures: [...shared.structures, { id: 'ml', kind: 'MISSION_LOCALE' }] }))!.sharedPlaces).toMatchObject({ value: 75, precision: 'AT_LEAST', others: 2, residences: false });
});

test('one agreement to be confirmed makes the number one to be confirmed; an ended one does not', () => {
    expect(compute(agreement('a', 12), agreement('b', 5, { toConfirm: true }))!.toConfirm).toBe(true);
    expect(compute(agreement('a', 12), agreement('b', 5, { toConfirm: true, status: 'ENDED' }))!.toConfirm).toBe(false);
});

test('an unknown number makes the sum "at least", an approximate one makes it approximate', () => {
    expect(compute(agreement('a', 12), agreement('b', null))).toMatchObject({ value: 12, precision: 'AT_LEAST' });
    expect(compute(agreement('a', 12), agreement('b', 8, { places: { value: 8, precision: 'ABOUT' } }))).toMatchObject({ value: 20, precision: 'ABOUT' });
});
