import type { LigneSeed } from '../Seeds.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** What a person relies on when calling: never without a statement. */
const STATED = ['audience', 'price', 'hours', 'anonymous', 'confidential', 'onBill', 'languages'] as const satisfies readonly (keyof LigneSeed)[];

/** Each number and each place in the list is of one line; each fact that is not null, and any other way, has a statement about it. */
export function checkLignes({ seeds }: RuleContext): Issue[] {
    return seeds.lignes.flatMap((ligne, index): Issue[] => {
        const issue = (field: string, value: unknown, expected: string): Issue => ({ rule: 'checkLignes', severity: 'error', kind: 'lignes', record: ligne.id, field, value: String(value), expected });
        const before = seeds.lignes.slice(0, index);
        const about = new Set(ligne.statements.flatMap(statement => statement.about));
        return [
            ...(before.some(({ numero }) => numero === ligne.numero) ? [issue('numero', ligne.numero, 'a number that no other line has')] : []),
            ...(before.some(({ rank }) => rank === ligne.rank) ? [issue('rank', ligne.rank, 'a rank that no other line has')] : []),
            ...STATED.filter(field => ligne[field] !== null && !about.has(field)).map(field => issue(field, typeof ligne[field] === 'object' ? 'hours' : ligne[field], 'a statement about it, or null')),
            ...(ligne.ways.length > 0 && !about.has('ways') ? [issue('ways', ligne.ways.length, 'a statement about them')] : []),
        ];
    });
}
