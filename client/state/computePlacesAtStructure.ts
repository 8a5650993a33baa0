import type { PlacesPrecision, StructureRow } from '../queries/operations.js';

export interface PlacesAtStructure {
    value: number | null;
    precision: PlacesPrecision;
    /** Agreements that also cover other structures: their number is not this structure's alone. */
    sharedWithOthers: number;
    /** The only such agreement, when there is one: its whole number, and with how many other structures, and whether all are residences. */
    sharedPlaces: { value: number | null; precision: PlacesPrecision; others: number; residences: boolean } | null;
}

/**
 * Adds up the places kept at one structure. Ended agreements are left out, and so is a detail whose total is also
 * here alone. An agreement shared with other structures says nothing of the number here: the sum becomes "at least",
 * or unknown when nothing else is stated.
 *
 * @returns null when no running agreement names the structure
 */
export function computePlacesAtStructure({ conventionsPlaces }: Pick<StructureRow, 'conventionsPlaces'>): PlacesAtStructure | null {
    const running = conventionsPlaces.filter(({ status }) => status !== 'ENDED');
    if (!running.length) return null;
    const own = running.filter(({ structures }) => structures.length === 1);
    const ownIds = new Set(own.map(({ id }) => id));
    const added = own.filter(({ partOf }) => !partOf || !ownIds.has(partOf.id));
    const detailed = new Set(own.map(({ partOf }) => partOf?.id));
    const shared = running.filter(({ id, structures }) => structures.length > 1 && !detailed.has(id));
    const [only] = shared;
    const sharedPlaces = shared.length === 1 ? { ...only!.places, others: only!.structures.length - 1, residences: only!.structures.every(({ kind }) => kind === 'RESIDENCE_HABITAT_JEUNES') } : null;
    const known = added.filter(({ places }) => places.value !== null && places.precision !== 'UNKNOWN');
    if (!known.length) return { value: null, precision: 'UNKNOWN', sharedWithOthers: shared.length, sharedPlaces };
    const complete = known.length === added.length && !shared.length;
    const precisions = new Set(known.map(({ places }) => places.precision));
    return {
        value: known.reduce((sum, { places }) => sum + places.value!, 0),
        precision: !complete || precisions.has('AT_LEAST') ? 'AT_LEAST' : precisions.has('ABOUT') ? 'ABOUT' : 'EXACT',
        sharedWithOthers: shared.length,
        sharedPlaces,
    };
}
