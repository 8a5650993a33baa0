import type { ConventionShareStatus, PlacesPrecision } from '../domain/vocabulary.js';

/**
 * Largest share of a residence that places kept by agreement with a third party may take, the limit included
 * (the study of Occitanie, on agreements with third parties: "ne peut dépasser 15%").
 */
const CONVENTION_SHARE_LIMIT = 0.15;

export interface ConventionShare {
    status: ConventionShareStatus;
    /** Places over capacity; null unless both are known. With AT_LEAST places it is a lower bound. */
    share: number | null;
    limit: number;
    places: { value: number | null; precision: PlacesPrecision };
    capacity: number | null;
}

/**
 * Compares the places kept by agreement in a residence with its capacity, only as far as the numbers allow: a lower bound
 * may prove that the limit is passed, never that it is kept; an approximate number proves nothing.
 *
 * @param capacity places in all, above 0; null when no source says
 * @throws RangeError when a number is not above 0
 */
export function computeConventionShare(places: { value: number | null; precision: PlacesPrecision }, capacity: number | null): ConventionShare {
    if (capacity !== null && !(capacity > 0 && capacity < Infinity)) throw new RangeError(`Expected a capacity above 0 (places), got ${capacity}.`);
    if (places.value !== null && !(places.value > 0 && places.value < Infinity)) throw new RangeError(`Expected places above 0, or null when unknown, got ${places.value}.`);
    const known = places.value !== null && places.precision !== 'UNKNOWN' && capacity !== null;
    const share = known ? places.value! / capacity : null;
    // Whole numbers: 15 of 100 must not pass the limit by an error of rounding.
    const above = known && places.value! * 100 > capacity * Math.round(CONVENTION_SHARE_LIMIT * 100);
    const status = !known || places.precision === 'ABOUT' ? 'UNKNOWN' : above ? 'ABOVE' : places.precision === 'EXACT' ? 'WITHIN' : 'UNKNOWN';
    return { status, share, limit: CONVENTION_SHARE_LIMIT, places, capacity };
}
