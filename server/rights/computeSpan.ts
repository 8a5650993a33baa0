import { addMonths } from './addMonths.js';
import { parseIsoDate } from './parseIsoDate.js';

/** Time between two days as a calendar tells it. */
export interface Span {
    years: number;
    /** 0 to 11. */
    months: number;
    /** 0 to 30. */
    days: number;
}

const DAY = 86_400_000;

/**
 * Whole years, then whole months, then days from one day to a later one.
 *
 * @param from ISO date
 * @param to ISO date, the same day or later
 * @throws RangeError when `to` is before `from`
 */
export function computeSpan(from: string, to: string): Span {
    const [start, end] = [parseIsoDate(from), parseIsoDate(to)];
    if (to < from) throw new RangeError(`Expected a day from ${from} on, got ${to}.`);
    const calendar = (end.year - start.year) * 12 + end.month - start.month;
    const whole = addMonths(from, calendar) > to ? calendar - 1 : calendar;
    return { years: Math.floor(whole / 12), months: whole % 12, days: Math.round((Date.parse(to) - Date.parse(addMonths(from, whole))) / DAY) };
}
