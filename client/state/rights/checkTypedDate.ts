import { parseIsoDate } from '#rights/parseIsoDate.js';
import { spreadTypedDate, type TypedDate } from './spreadTypedDate.js';

export interface DateMistake {
    /** Message of the catalogue, `droits-error-…`. */
    id: 'empty' | 'day' | 'month' | 'year' | 'none' | 'future' | 'old' | 'before';
    field: keyof TypedDate;
    /** What came. */
    value: string;
}

type Checked = { date: string; mistake: null } | { date: null; mistake: DateMistake };

const FIRST_YEAR = 1900;

/**
 * The day that a person typed, or what is wrong with it; never throws. A whole date in the first field (`12/03/2008`, `12032008`)
 * counts as three fields. Arabic and Persian digits are read.
 *
 * @param bounds first and last day allowed, ISO; no first day: from 1900 on
 */
export function checkTypedDate(typed: TypedDate, bounds: { first: string | null; last: string }): Checked {
    const { day, month, year } = spreadTypedDate(typed);
    const wrong = (id: DateMistake['id'], field: keyof TypedDate, value: string): Checked => ({ date: null, mistake: { id, field, value } });
    const first = !day ? 'day' : !month ? 'month' : !year ? 'year' : null;
    if (first) return wrong('empty', first, '');
    if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31) return wrong('day', 'day', day);
    if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return wrong('month', 'month', month);
    if (!/^\d{4}$/.test(year)) return wrong('year', 'year', year);
    const shown = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
    if (Number(year) < FIRST_YEAR) return wrong('old', 'year', year);
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    try {
        parseIsoDate(date);
    } catch {
        return wrong('none', 'day', shown);
    }
    if (date > bounds.last) return wrong('future', 'year', shown);
    if (bounds.first !== null && date < bounds.first) return wrong('before', 'year', shown);
    return { date, mistake: null };
}
