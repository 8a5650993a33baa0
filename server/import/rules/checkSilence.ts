import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** A département that a source describes has agreements or a stated absence: it is never silent about places. */
export function checkSilence({ seeds }: RuleContext): Issue[] {
    const described = new Set(seeds.inventories.flatMap(({ departementCodes }) => departementCodes));
    const spoken = new Set([...seeds.conventionsPlaces, ...seeds.statedAbsences].map(({ departementCode }) => departementCode));
    return [...described].sort().flatMap((code): Issue[] =>
        spoken.has(code) ? [] : [{ rule: 'checkSilence', severity: 'error', kind: 'inventories', record: '', field: 'departementCodes', value: code, expected: 'an agreement or a stated absence in this département' }],
    );
}
