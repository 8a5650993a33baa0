import { Say } from '../../messages/Say.js';
import type { Right } from '../../state/rights/Right.js';

/** `De 16 ans jusqu’à la veille des 26 ans, ou des 30 ans si le handicap est reconnu`. */
export function AgeText({ conditions: { ageFrom, ageBefore, ageBeforeIfDisabled } }: Pick<Right, 'conditions'>) {
    if (ageFrom === null) return <Say id="droits-any-age" />;
    if (ageBefore === null) return <Say id="droits-from" args={{ from: ageFrom }} />;
    if (ageBeforeIfDisabled === null || ageBeforeIfDisabled === ageBefore) return <Say id="droits-from-until" args={{ from: ageFrom, before: ageBefore }} />;
    return <Say id="droits-from-until-disabled" args={{ from: ageFrom, before: ageBefore, disabled: ageBeforeIfDisabled }} />;
}
