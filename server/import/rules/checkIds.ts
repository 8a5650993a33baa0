import type { Issue } from './Issue.js';
import { listRecords } from './listRecords.js';
import type { RuleContext } from './RuleContext.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are slugs, safe in an address, each used once in the whole directory. */
export function checkIds({ seeds }: RuleContext): Issue[] {
    const seen = new Map<string, string>();
    return [...seeds.sources.map(({ id }) => ({ kind: 'sources', id })), ...listRecords(seeds)].flatMap(({ kind, id }): Issue[] => {
        const issue = { rule: 'checkIds', severity: 'error' as const, kind, record: id, field: 'id', value: id };
        const first = seen.get(id);
        seen.set(id, kind);
        return [
            ...(SLUG.test(id) ? [] : [{ ...issue, expected: 'lower-case letters, digits and single hyphens' }]),
            ...(first ? [{ ...issue, expected: `an id used once; ${first} has it already` }] : []),
        ];
    });
}
