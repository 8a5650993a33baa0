import type { Issue } from './Issue.js';
import { listRecords } from './listRecords.js';
import type { RuleContext } from './RuleContext.js';

/** Longest citation, in words: enough to find the place again, not enough to reproduce the text. */
const MAX_WORDS = 12;

/** Each record says where it comes from; a citation is short; a doubt or another reading has its reason. */
export function checkStatements({ seeds }: RuleContext): Issue[] {
    return listRecords(seeds).flatMap(({ kind, id, statements }): Issue[] => {
        const rule = 'checkStatements';
        if (statements.length === 0) return [{ rule, severity: 'error', kind, record: id, field: 'statements', value: '[]', expected: 'at least one statement' }];
        return statements.flatMap((statement, index): Issue[] => {
            const issue = (field: string, value: string, expected: string): Issue => ({ rule, severity: 'error', kind, record: id, field: `statements[${index}].${field}`, value, expected });
            const words = statement.citation.trim().split(/\s+/).length;
            const { statedFor, confidence, reason, printedAs, reading } = statement;
            return [
                ...(words > MAX_WORDS ? [issue('citation', `${words} words`, `at most ${MAX_WORDS} words`)] : []),
                ...(statedFor && statedFor.from > statedFor.to ? [issue('statedFor', `${statedFor.from} to ${statedFor.to}`, 'a period that ends after it starts')] : []),
                ...(confidence !== 'HIGH' && reason === null ? [issue('reason', 'null', `a reason, the confidence being ${confidence}`)] : []),
                ...(printedAs !== null && reason === null ? [issue('reason', 'null', 'a reason for another reading than the printed one')] : []),
                ...((printedAs === null) !== (reading === null) ? [issue('reading', String(reading), 'a printed form and a reading, both or neither')] : []),
            ];
        });
    });
}
