import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Where the study describes a département (an inventory names it), it says who answered there. */
export function checkRespondents({ seeds }: RuleContext): Issue[] {
    const described = new Set(seeds.inventories.flatMap(({ departementCodes }) => departementCodes));
    const answered = new Set(seeds.respondents.flatMap(({ departementCode, structureIds }) => (structureIds.length > 0 ? departementCode : [])));
    return [...described].sort().flatMap((code): Issue[] =>
        answered.has(code) ? [] : [{ rule: 'checkRespondents', severity: 'error', kind: 'respondents', record: '', field: 'departementCode', value: code, expected: 'a record of who answered in this département' }],
    );
}
