import { computeEaster } from './computeEaster.js';

/** Code du travail, L3133-1: month and day. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday: days after Easter. */
const AFTER_EASTER = [1, 39, 50];
/** Good Friday and 26 December (L3134-13). The law gives Good Friday to communes with a Protestant temple; it is kept everywhere. */
const ALSACE_MOSELLE = ['57', '67', '68'];
/** The day of the abolition of slavery (L3422-2). */
const ABOLITION: Record<string, string> = { '971': '05-27', '972': '05-22', '973': '06-10', '974': '12-20', '976': '04-27' };

/**
 * The public holidays of a year, as ISO dates, in order. Not those that are kept by custom alone (Good Friday in the West Indies).
 *
 * @param departement its code; null: what all France has
 */
export function computePublicHolidays(year: number, departement: string | null): readonly string[] {
    const key = `${year} ${departement}`;
    let days = known.get(key);
    if (!days) known.set(key, (days = listHolidays(year, departement)));
    return days;
}

/** Asked again for each day of each place. */
const known = new Map<string, readonly string[]>();

function listHolidays(year: number, departement: string | null): string[] {
    const easter = computeEaster(year);
    const daysAfterEaster = (days: number) => new Date(Date.UTC(year, easter.month - 1, easter.day + days)).toISOString().slice(0, 10);
    const fixed = [...FIXED];
    const moving = [...AFTER_EASTER];
    if (departement !== null && ALSACE_MOSELLE.includes(departement)) {
        fixed.push('12-26');
        moving.push(-2);
    }
    const abolition = departement === null ? undefined : ABOLITION[departement];
    if (abolition) fixed.push(abolition);
    return [...new Set([...fixed.map(day => `${year}-${day}`), ...moving.map(daysAfterEaster)])].sort();
}
