import type { DispositifConditions } from '../domain/DispositifConditions.js';
import type { DispositifStatus } from '../domain/vocabulary.js';
import { addMonths } from './addMonths.js';
import { computeBirthday } from './computeBirthday.js';
import { evaluateDispositif } from './evaluateDispositif.js';
import type { Person } from './Person.js';
import { computeTermEnd } from './computeTermEnd.js';
import { shiftDays } from './shiftDays.js';

/** DUE: the last day by which it must have been done. MEETING: the day the law gives for it. */
const CLOCK_KINDS = ['OPENS', 'DUE', 'MEETING', 'LAST_DAY', 'LAST_DAY_IF_DISABLED', 'TERM_ENDS'] as const;

export interface ClockEntry {
    /** ISO date. */
    date: string;
    kind: (typeof CLOCK_KINDS)[number];
    /** The birthday it is, or is the eve of; null where it counts from the day of leaving care. */
    age: number | null;
    /** The schemes, in the order given. */
    ids: string[];
}

/**
 * The days that matter to a person, past ones included, in order: what opens, what must be done, the last day of each scheme.
 * Schemes that have ended or that an answer rules out are left out, and so are those that would close before they open.
 *
 * @throws RangeError without a birth date, or when a date is not one
 */
export function computeAgeClock(dispositifs: readonly { id: string; status: DispositifStatus; conditions: DispositifConditions }[], person: Person): ClockEntry[] {
    const { birthDate, leftCareOn, disabled } = person;
    if (birthDate === null) throw new RangeError('Expected a birth date, got null.');
    const entries = new Map<string, ClockEntry>();
    const add = (kind: ClockEntry['kind'], date: string, age: number | null, id: string) => {
        const known = entries.get(kind + date);
        if (known) known.ids.push(id);
        else entries.set(kind + date, { date, kind, age, ids: [id] });
    };
    const birthday = (age: number) => computeBirthday(birthDate, age);
    for (const dispositif of dispositifs) {
        const { id, conditions: { ageFrom, ageBefore, ageBeforeIfDisabled, dueByAge, withinYearsOfLeaving, monthsAfterLeaving } } = dispositif;
        const { schemeEnded, unmet, opensOn, lastOpenDay } = evaluateDispositif(dispositif, person);
        if (schemeEnded || unmet.length > 0 || (opensOn !== null && lastOpenDay !== null && opensOn > lastOpenDay)) continue;
        const limit = disabled === true && ageBeforeIfDisabled !== null ? ageBeforeIfDisabled : ageBefore;
        if (ageFrom !== null) add('OPENS', birthday(ageFrom), ageFrom, id);
        if (dueByAge !== null) add('DUE', birthday(dueByAge), dueByAge, id);
        if (limit !== null) add('LAST_DAY', shiftDays(birthday(limit), -1), limit, id);
        if (disabled === null && ageBeforeIfDisabled !== null && ageBeforeIfDisabled !== ageBefore) add('LAST_DAY_IF_DISABLED', shiftDays(birthday(ageBeforeIfDisabled), -1), ageBeforeIfDisabled, id);
        if (leftCareOn !== null && withinYearsOfLeaving !== null) add('TERM_ENDS', computeTermEnd(leftCareOn, withinYearsOfLeaving), null, id);
        if (leftCareOn !== null && monthsAfterLeaving !== null) add('MEETING', addMonths(leftCareOn, monthsAfterLeaving), null, id);
    }
    return [...entries.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind)));
}
