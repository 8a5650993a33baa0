import type { PlacesPrecision } from '../domain/vocabulary.js';
import { computePlacesTotal } from './computePlacesTotal.js';

interface Convention {
    id: string;
    partOfId: string | null;
    structureIds: readonly string[];
    placesValue: number | null;
    placesPrecision: PlacesPrecision;
}

/**
 * Places kept by agreement in one structure. An agreement over several structures does not say how many are in this one:
 * the others then give a lower bound. A detail whose total is wholly in this structure is not added to it.
 *
 * @param conventions in force, each with this structure among its own
 */
export function computeStructurePlaces(conventions: readonly Convention[]): { value: number | null; precision: PlacesPrecision } {
    const own = conventions.filter(({ structureIds }) => structureIds.length === 1);
    const ownIds = new Set(own.map(({ id }) => id));
    const added = own.filter(({ partOfId }) => partOfId === null || !ownIds.has(partOfId));
    const { value, precision } = computePlacesTotal(added.map(({ placesValue, placesPrecision }) => ({ value: placesValue, precision: placesPrecision })));
    const isShared = own.length < conventions.length;
    if (value === null) return { value: null, precision: 'UNKNOWN' };
    return { value, precision: isShared && precision === 'EXACT' ? 'AT_LEAST' : precision };
}
