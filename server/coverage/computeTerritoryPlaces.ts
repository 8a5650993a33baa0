import type { PlacesPrecision } from '../domain/vocabulary.js';
import { computePlacesTotal, type CountablePlaces, type PlacesTotal } from './computePlacesTotal.js';

/** An agreement in force, a total or a detail of one. */
export interface LocatedConvention {
    id: string;
    partOfId: string | null;
    placesValue: number | null;
    placesPrecision: PlacesPrecision;
    /** INSEE codes of where its places are; null for a structure whose commune is unknown; empty when no source says. */
    codesInsee: readonly (string | null)[];
}

export interface TerritoryPlaces {
    total: PlacesTotal;
    /** Agreements that may keep places here: where they are is unknown, or only in part. They are not in the total. */
    notLocated: number;
}

/**
 * Adds the places kept by agreement within a territory.
 *
 * An agreement counts when all its places are inside. When only some are, its details inside count, and what they leave out
 * makes the total a lower bound, as does one whose place is unknown: a source that says "24 places in three towns" does not say how many are in one.
 *
 * @param conventions of the départements of the territory, none over, with their details
 */
export function computeTerritoryPlaces(conventions: readonly LocatedConvention[], isInside: (codeInsee: string) => boolean): TerritoryPlaces {
    const ids = new Set(conventions.map(({ id }) => id));
    const counted: CountablePlaces[] = [];
    let notLocated = 0;
    for (const convention of conventions) {
        if (convention.partOfId !== null && ids.has(convention.partOfId)) continue;
        const { codesInsee } = convention;
        if (codesInsee.length > 0 && codesInsee.every(code => code !== null && isInside(code))) {
            counted.push({ value: convention.placesValue, precision: convention.placesPrecision });
            continue;
        }
        const details = conventions.filter(({ partOfId, codesInsee: codes }) => partOfId === convention.id && codes.length > 0 && codes.every(code => code !== null && isInside(code)));
        for (const detail of details) counted.push({ value: detail.placesValue, precision: detail.placesPrecision });
        const somewhere = codesInsee.some(code => code !== null && isInside(code));
        if (somewhere) counted.push({ value: null, precision: 'UNKNOWN' });
        else if (codesInsee.length === 0 || codesInsee.includes(null)) notLocated++;
    }
    const total = computePlacesTotal(counted);
    // What may be here besides makes an exact total a lower bound.
    return { total: notLocated > 0 && total.precision === 'EXACT' ? { ...total, precision: 'AT_LEAST' } : total, notLocated };
}
