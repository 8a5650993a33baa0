import type { PlacesPrecision } from '../domain/vocabulary.js';

export interface CountablePlaces {
    value: number | null;
    precision: PlacesPrecision;
}

export interface PlacesTotal {
    /** Sum of the numbers that are known; null when none is, never 0 for unknown. */
    value: number | null;
    precision: PlacesPrecision;
    /** Agreements that enter the total. */
    conventions: number;
    /** Those of them that give no number: the true total is higher. */
    conventionsWithoutNumber: number;
}

/**
 * Adds the places of agreements. The caller leaves out the details of a total and the agreements that are over.
 *
 * The sum is only as precise as its parts. EXACT: every part is. AT_LEAST: a true lower bound, each part being exact,
 * "at least" or without a number. ABOUT: one part is approximate, so the sum is no bound; `conventionsWithoutNumber`
 * then says how many are missing. UNKNOWN: no number at all.
 */
export function computePlacesTotal(places: readonly CountablePlaces[]): PlacesTotal {
    const numbers = places.flatMap(({ value }) => value ?? []);
    const conventionsWithoutNumber = places.length - numbers.length;
    const counts = { conventions: places.length, conventionsWithoutNumber };
    if (numbers.length === 0) return { value: null, precision: 'UNKNOWN', ...counts };
    const precisions = new Set(places.flatMap(({ value, precision }) => (value === null ? [] : precision)));
    const value = numbers.reduce((sum, number) => sum + number, 0);
    // A number whose precision is unknown bounds nothing, as an approximate one.
    if (precisions.has('ABOUT') || precisions.has('UNKNOWN')) return { value, precision: 'ABOUT', ...counts };
    return { value, precision: precisions.has('AT_LEAST') || conventionsWithoutNumber > 0 ? 'AT_LEAST' : 'EXACT', ...counts };
}
