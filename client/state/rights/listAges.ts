import type { Right } from './Right.js';

export interface AgeRow {
    age: number;
    opens: Right[];
    due: Right[];
    /** Open until the eve. */
    last: Right[];
    lastIfDisabled: Right[];
}

/** The ages at which something begins or ends, youngest first. */
export function listAges(rights: readonly Right[]): AgeRow[] {
    const ages = new Set(rights.flatMap(({ conditions: { ageFrom, ageBefore, ageBeforeIfDisabled, dueByAge } }) => [ageFrom, ageBefore, ageBeforeIfDisabled, dueByAge].filter(age => age !== null)));
    const at = (age: number, key: 'ageFrom' | 'ageBefore' | 'ageBeforeIfDisabled' | 'dueByAge') => rights.filter(({ conditions }) => conditions[key] === age);
    return [...ages].sort((a, b) => a - b).map(age => ({ age, opens: at(age, 'ageFrom'), due: at(age, 'dueByAge'), last: at(age, 'ageBefore'), lastIfDisabled: at(age, 'ageBeforeIfDisabled') }));
}
