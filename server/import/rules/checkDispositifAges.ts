import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** The ages of a scheme are in order: the first, the limit, the later limit of a person recognised as disabled, the birthday by which it must be done; no fact is both needed and ruled out. */
export function checkDispositifAges({ seeds }: RuleContext): Issue[] {
    return seeds.dispositifs.flatMap(({ id, conditions: { ageFrom, ageBefore, ageBeforeIfDisabled, requires, excludes, withinYearsOfLeaving, dueByAge } }): Issue[] => {
        const issue = (field: string, value: unknown, expected: string): Issue => ({ rule: 'checkDispositifAges', severity: 'error', kind: 'dispositifs', record: id, field: `conditions.${field}`, value: String(value), expected });
        const both = requires.filter(fact => excludes.includes(fact));
        return [
            ...(ageFrom !== null && ageBefore !== null && ageFrom >= ageBefore ? [issue('ageBefore', ageBefore, `an age above ageFrom, ${ageFrom}`)] : []),
            ...(ageBeforeIfDisabled !== null && (ageBefore === null || ageBeforeIfDisabled < ageBefore) ? [issue('ageBeforeIfDisabled', ageBeforeIfDisabled, `an age from ageBefore, ${ageBefore}, or null`)] : []),
            ...(withinYearsOfLeaving !== null && withinYearsOfLeaving <= 0 ? [issue('withinYearsOfLeaving', withinYearsOfLeaving, 'a number of years above 0, or null')] : []),
            ...(dueByAge !== null && (dueByAge < (ageFrom ?? 0) || dueByAge >= (ageBefore ?? Infinity)) ? [issue('dueByAge', dueByAge, `an age from ageFrom, ${ageFrom}, and below ageBefore, ${ageBefore}, or null`)] : []),
            ...(both.length > 0 ? [issue('excludes', both.join(', '), 'facts that are not in requires')] : []),
        ];
    });
}
