import { Say } from '../../messages/Say.js';
import type { MissingAnswer } from '#rights/evaluateDispositif.js';
import type { Right } from '../../state/rights/Right.js';

export type ConditionCode = Exclude<MissingAnswer, 'AGE'>;

interface Props {
    code: ConditionCode;
    conditions: Right['conditions'];
}

/** What a right asks, as the end of "Il faut …". */
export function ConditionText({ code, conditions: { excludes, withinYearsOfLeaving } }: Props) {
    if (code === 'HANDICAP') return <Say id="droits-missing-handicap" />;
    if (code === 'LEFT_CARE_ON') return <Say id="droits-missing-left-care" args={{ years: withinYearsOfLeaving ?? 0 }} prose />;
    const name = code.toLowerCase().replaceAll('_', '-');
    return excludes.includes(code) ? <Say id={`droits-condition-not-${name}`} prose /> : <Say id={`droits-condition-${name}`} prose />;
}
