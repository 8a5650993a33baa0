import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** When a scheme can be had with another, that other can be had with it. */
export function checkCumulation({ seeds }: RuleContext): Issue[] {
    const byId = new Map(seeds.dispositifs.map(dispositif => [dispositif.id, dispositif]));
    return seeds.dispositifs.flatMap(({ id, cumulableWith }) =>
        cumulableWith.flatMap((otherId, index): Issue[] => {
            const issue = { rule: 'checkCumulation', severity: 'error' as const, kind: 'dispositifs', record: id, field: `cumulableWith[${index}]`, value: otherId };
            if (otherId === id) return [{ ...issue, expected: 'another scheme' }];
            const other = byId.get(otherId);
            return !other || other.cumulableWith.includes(id) ? [] : [{ ...issue, expected: `a scheme that has ${id} in its own cumulableWith` }];
        }),
    );
}
