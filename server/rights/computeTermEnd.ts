import { parseIsoDate } from './parseIsoDate.js';
import { shiftDays } from './shiftDays.js';

/**
 * The last day, included, of a term of some years from a day: the same day of the month, years later; where that day
 * does not exist (29 February), the last of the month (code de procédure civile, art. 641).
 *
 * @param start ISO date
 * @param years whole years
 */
export function computeTermEnd(start: string, years: number): string {
    const { year, month, day } = parseIsoDate(start);
    const same = new Date(Date.UTC(year + years, month - 1, day));
    const text = same.toISOString().slice(0, 10);
    return same.getUTCDate() === day ? text : shiftDays(text, -same.getUTCDate());
}
