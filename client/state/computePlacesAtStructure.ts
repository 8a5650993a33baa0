import { computePlacesTotal } from '#coverage/computePlacesTotal.js';
import { computeStructurePlaces } from '#coverage/computeStructurePlaces.js';
import type { PlacesPrecision, StructureRow } from '../queries/operations.js';

/** Places of agreements that cover this structure and others: their number is not this structure's alone. */
interface SharedPlaces {
    /** Their sum, details of one of them left out; null when none gives a number. */
    value: number | null;
    precision: PlacesPrecision;
    /** Other structures that they cover. */
    others: number;
    /** Whether all of them, and this one, are residences. */
    residences: boolean;
    /** Places of this structure alone that are a known detail of them: counted there too. */
    countedHere: number;
}

export interface PlacesAtStructure {
    /** Of this structure alone; null when unknown. */
    value: number | null;
    precision: PlacesPrecision;
    /** Agreements that also cover other structures. */
    sharedWithOthers: number;
    /** Null when there is no such agreement. */
    sharedPlaces: SharedPlaces | null;
    /** A number above, or the agreement that it comes from, is to be confirmed. */
    toConfirm: boolean;
}

/**
 * Adds up the places kept at one structure, as the API does (`computeStructurePlaces`). Ended agreements are left out, and so is a detail whose total is also
 * here alone. An agreement shared with other structures says nothing of the number here: beside it an exact sum is "at least", even when the sum
 * is a known detail of it, for more of it may be here.
 *
 * @returns null when no running agreement names the structure
 */
export function computePlacesAtStructure({ conventionsPlaces }: Pick<StructureRow, 'conventionsPlaces'>): PlacesAtStructure | null {
    const running = conventionsPlaces.filter(({ status }) => status !== 'ENDED');
    if (!running.length) return null;
    const own = running.filter(({ structures }) => structures.length === 1);
    const shared = running.filter(({ structures }) => structures.length > 1);
    const sharedIds = new Set(shared.map(({ id }) => id));
    const whole = shared.filter(({ partOf }) => !partOf || !sharedIds.has(partOf.id));
    const { value, precision } = computeStructurePlaces(running.map(({ id, partOf, structures, places }) => ({ id, partOfId: partOf?.id ?? null, structureIds: structures.map(structure => structure.id), placesValue: places.value, placesPrecision: places.precision })));
    const kinds = new Map(shared.flatMap(({ structures }) => structures.map(({ id, kind }) => [id, kind] as const)));
    const { value: sharedValue, precision: sharedPrecision } = computePlacesTotal(whole.map(({ places }) => places));
    return {
        value, precision,
        sharedWithOthers: shared.length,
        sharedPlaces: shared.length === 0 ? null : {
            value: sharedValue, precision: sharedPrecision,
            others: kinds.size - 1,
            residences: [...kinds.values()].every(kind => kind === 'RESIDENCE_HABITAT_JEUNES'),
            countedHere: own.reduce((sum, { partOf, places }) => sum + (partOf && sharedIds.has(partOf.id) ? places.value ?? 0 : 0), 0),
        },
        toConfirm: running.some(({ toConfirm }) => toConfirm),
    };
}
