import type { DispositifCondition } from './vocabulary.js';

/** What a scheme asks of a person, so that a program can tell whether it is open. */
export interface DispositifConditions {
    /** First age, in years; null when the sources do not say. */
    ageFrom: number | null;
    /** Until the eve of this birthday; null when there is no limit or none is known. */
    ageBefore: number | null;
    ageBeforeIfDisabled: number | null;
    /** All of them are needed. */
    requires: DispositifCondition[];
    /** None of them may be. */
    excludes: DispositifCondition[];
    /** Years after the last day of care by the ASE during which it stays open. */
    withinYearsOfLeaving: number | null;
    /** What the law wants done by this birthday at the latest. */
    dueByAge: number | null;
    /** What the law sets this many months after the last day of care. */
    monthsAfterLeaving: number | null;
}
