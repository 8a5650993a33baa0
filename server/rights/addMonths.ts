import { parseIsoDate } from './parseIsoDate.js';
import { shiftDays } from './shiftDays.js';

/**
 * The same day of the month, some months later; where that day does not exist, the last of the month (code de procédure
 * civile, art. 641).
 *
 * @param start ISO date
 * @param months whole months
 */
export function addMonths(start: string, months: number): string {
    const { year, month, day } = parseIsoDate(start);
    const same = new Date(Date.UTC(year, month - 1 + months, day));
    const text = same.toISOString().slice(0, 10);
    return same.getUTCDate() === day ? text : shiftDays(text, -same.getUTCDate());
}
