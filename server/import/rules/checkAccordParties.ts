import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Who commits to something in a framework agreement signed it. */
export function checkAccordParties({ seeds }: RuleContext): Issue[] {
    return seeds.accords.flatMap(({ id, signatoryIds, commitments }) =>
        commitments.flatMap(({ organisationId }, index): Issue[] =>
            organisationId === null || signatoryIds.includes(organisationId)
                ? []
                : [{ rule: 'checkAccordParties', severity: 'error', kind: 'accords', record: id, field: `commitments[${index}].organisationId`, value: organisationId, expected: 'one of its signatories, or null for all of them' }],
        ),
    );
}
