import type { DispositifCondition } from '../domain/vocabulary.js';

/** What a person chose to say of themselves. It stays where it is computed: nothing here is sent or kept. */
export interface Person {
    /** ISO date; null when only the age is known, or neither. Wins over `age`. */
    birthDate: string | null;
    /** Whole years reached on `onDate`; null when not said. */
    age: number | null;
    /** ISO date of the day that is asked about. */
    onDate: string;
    /** Recognised as disabled (RQTH); null when not said. */
    disabled: boolean | null;
    /** What is true or false of the person; absent: not said. */
    facts: Partial<Record<DispositifCondition, boolean>>;
    /** ISO date of the last day of care by the ASE; null when not said or still in care. */
    leftCareOn: string | null;
}
