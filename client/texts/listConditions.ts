import type { DispositifRow } from '../queries/operations.js';
import { dispositifTexts } from './dispositifTexts.js';
import { conditionTexts, exclusionTexts } from './documentTexts.js';

/** What a right asks besides the age, each as the end of "Il faut …". */
export function listConditions({ requires, excludes, withinYearsOfLeaving }: DispositifRow['conditions']): string[] {
    return [
        ...requires.map(code => conditionTexts[code]),
        ...excludes.map(code => exclusionTexts[code]),
        ...(withinYearsOfLeaving === null ? [] : [dispositifTexts.within(withinYearsOfLeaving)]),
    ];
}
