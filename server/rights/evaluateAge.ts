import type { DispositifConditions } from '../domain/DispositifConditions.js';
import { computeBirthday } from './computeBirthday.js';
import type { Person } from './Person.js';
import { shiftDays } from './shiftDays.js';

export interface AgeVerdict {
    outcome: 'OPEN' | 'NOT_YET' | 'CLOSED' | 'DEPENDS';
    missing: ('AGE' | 'HANDICAP')[];
    /** First day open; null without a birth date or without a first age. */
    opensOn: string | null;
    /** Last day open, the eve of the birthday; null without a birth date or without a limit. */
    lastOpenDay: string | null;
    /** The same for a person recognised as disabled, where it is later and this was not said. */
    lastOpenDayIfDisabled: string | null;
}

/** Where the age of a person stands between the bounds of a scheme; see `evaluateDispositif`. */
export function evaluateAge({ ageFrom, ageBefore, ageBeforeIfDisabled }: DispositifConditions, { birthDate, age, onDate, disabled }: Person): AgeVerdict {
    const longer = ageBefore !== null && ageBeforeIfDisabled !== null && ageBeforeIfDisabled > ageBefore ? ageBeforeIfDisabled : null;
    const limit = disabled === true && longer !== null ? longer : ageBefore;
    const reached = (years: number) => (birthDate === null ? age !== null && age >= years : onDate >= computeBirthday(birthDate, years));
    const eveOf = (years: number | null) => (birthDate === null || years === null ? null : shiftDays(computeBirthday(birthDate, years), -1));
    const verdict = {
        missing: [] as AgeVerdict['missing'],
        opensOn: birthDate === null || ageFrom === null ? null : computeBirthday(birthDate, ageFrom),
        lastOpenDay: eveOf(limit),
        lastOpenDayIfDisabled: disabled === null ? eveOf(longer) : null,
    };
    if (birthDate === null && age === null) return ageFrom === null && ageBefore === null ? { ...verdict, outcome: 'OPEN' } : { ...verdict, outcome: 'DEPENDS', missing: ['AGE'] };
    if (limit !== null && reached(limit)) {
        const mayBeLonger = disabled === null && longer !== null && !reached(longer);
        return mayBeLonger ? { ...verdict, outcome: 'DEPENDS', missing: ['HANDICAP'] } : { ...verdict, outcome: 'CLOSED', lastOpenDay: disabled === null && longer !== null ? eveOf(longer) : verdict.lastOpenDay };
    }
    return { ...verdict, outcome: ageFrom !== null && !reached(ageFrom) ? 'NOT_YET' : 'OPEN' };
}
