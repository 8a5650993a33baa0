import { addMonths } from './addMonths.js';

/**
 * The last day, included, of a term of some years from a day: the same day of the month, years later.
 *
 * @param start ISO date
 * @param years whole years
 */
export function computeTermEnd(start: string, years: number): string {
    return addMonths(start, 12 * years);
}
