import type { DispositifConditions } from '../domain/DispositifConditions.js';
import type { DispositifCondition, DispositifOutcome, DispositifStatus } from '../domain/vocabulary.js';
import { checkPerson } from './checkPerson.js';
import { computeTermEnd } from './computeTermEnd.js';
import { evaluateAge } from './evaluateAge.js';
import type { Person } from './Person.js';
import { shiftDays } from './shiftDays.js';

/** What must still be said to know: a condition, or the age, the handicap, the day of leaving care. */
export type MissingAnswer = DispositifCondition | 'AGE' | 'HANDICAP' | 'LEFT_CARE_ON';

export interface Evaluation {
    outcome: DispositifOutcome;
    /** First day open, past or to come; null when no date can be told. */
    opensOn: string | null;
    /** Last day open, included ("until the eve of the birthday"); null when no date can be told or nothing ends it. */
    lastOpenDay: string | null;
    /** Where not being asked about a handicap leaves a later last day possible. */
    lastOpenDayIfDisabled: string | null;
    /** First day closed, when it is CLOSED by a date that is known. */
    closedSince: string | null;
    /** With DEPENDS: what was not answered, in the order of the scheme. */
    missing: MissingAnswer[];
    /** With CLOSED: answers that rule it out. */
    unmet: DispositifCondition[];
    /** The scheme itself takes nobody any more. */
    schemeEnded: boolean;
}

/**
 * Tells whether a scheme is open to a person on a day. Pure, without clock: it runs in a browser, where answers stay.
 *
 * The age limit is the eve of the birthday: "before 21" is open until the day before it, closed on it. A term after leaving
 * care is open on its last day. What rules it out for good comes first (CLOSED), then what is only early (NOT_YET), then
 * what is not known (DEPENDS). A scheme that would open after it closes is CLOSED.
 *
 * @throws RangeError when a date or the age is not one
 */
export function evaluateDispositif({ status, conditions }: { status: DispositifStatus; conditions: DispositifConditions }, person: Person): Evaluation {
    checkPerson(person);
    const age = evaluateAge(conditions, person);
    const { leftCareOn, onDate, facts } = person;
    const years = conditions.withinYearsOfLeaving;
    const termEnd = years === null || leftCareOn === null ? null : computeTermEnd(leftCareOn, years);
    const lastOpenDay = earliest(age.lastOpenDay, termEnd);
    const unmet = [...conditions.requires.filter(fact => facts[fact] === false), ...conditions.excludes.filter(fact => facts[fact] === true)];
    const schemeEnded = status === 'ENDED';
    const isPast = age.outcome === 'CLOSED' || (termEnd !== null && termEnd < onDate);
    const neverOpens = age.opensOn !== null && lastOpenDay !== null && age.opensOn > lastOpenDay;
    const missing: MissingAnswer[] = [
        ...age.missing,
        ...[...conditions.requires, ...conditions.excludes].filter(fact => facts[fact] === undefined),
        // Still in care: the term has not begun.
        ...(years !== null && leftCareOn === null && facts.PRIS_EN_CHARGE_ASE !== true ? ['LEFT_CARE_ON' as const] : []),
    ];
    const result = { opensOn: age.opensOn, lastOpenDay, lastOpenDayIfDisabled: earliest(age.lastOpenDayIfDisabled, age.lastOpenDayIfDisabled && termEnd), closedSince: null, missing: [], unmet: [], schemeEnded };
    if (schemeEnded || isPast || unmet.length > 0 || neverOpens) {
        return { ...result, outcome: 'CLOSED', unmet, closedSince: isPast && !neverOpens && lastOpenDay !== null && lastOpenDay < onDate ? shiftDays(lastOpenDay, 1) : null };
    }
    if (age.outcome === 'NOT_YET') return { ...result, outcome: 'NOT_YET' };
    return missing.length > 0 ? { ...result, outcome: 'DEPENDS', missing } : { ...result, outcome: 'OPEN' };
}

function earliest(a: string | null, b: string | null): string | null {
    return a === null || (b !== null && b < a) ? b : a;
}
