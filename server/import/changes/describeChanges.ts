import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../database/entities/Change.js';
import type { StatementRecord, SubjectKind } from '../../database/entities/StatementRecord.js';
import type { RowChanges } from '../replaceRows.js';
import { compareRecords } from './compareRecords.js';
import { describeSubject, type ChangeNames } from './describeSubject.js';

type Row = Record<string, unknown>;

/** One table of records: all that it holds now, and what was written to it. */
export interface SubjectTable {
    kind: SubjectKind;
    rows: readonly Row[];
    changes: RowChanges;
}

export type ChangeDescription = Pick<Change, 'nature' | 'subjectKind' | 'subjectId' | 'departementCodes' | 'title' | 'fields' | 'sourceIds'>;

/**
 * What a load changed, record by record: new, removed, changed with the fields that differ. A record of which only the
 * statements changed differs by the field `statements`; the day on which they were read does not count. One that now ends before `today`, and did not, has ended.
 *
 * @param statements all the statements now, and those that were written
 * @param today ISO date in France
 */
export function describeChanges(
    tables: readonly SubjectTable[],
    statements: { rows: readonly StatementRecord[]; changes: RowChanges },
    names: ChangeNames,
    today: string,
): ChangeDescription[] {
    const keyOf = ({ subjectKind, subjectId }: Pick<StatementRecord, 'subjectKind' | 'subjectId'>) => `${subjectKind} ${subjectId}`;
    const removedStatements = statements.changes.removed as unknown as StatementRecord[];
    const inserted = new Set(statements.changes.insertedKeys);
    const oldStatements = new Map((statements.changes.updated as unknown as StatementRecord[]).map(statement => [statement.id, statement]));
    const isOther = (statement: StatementRecord) => {
        const old = oldStatements.get(statement.id);
        return inserted.has(statement.id) || (old !== undefined && saysOther(old, statement));
    };
    const restated = new Set([...removedStatements, ...statements.rows.filter(isOther)].map(keyOf));
    const sources = groupSources(statements.rows, keyOf);
    const oldSources = groupSources(removedStatements, keyOf);
    return tables.flatMap(({ kind, rows, changes }) => {
        const isNew = new Set(changes.insertedKeys);
        const old = new Map(changes.updated.map(row => [String(row.id), row]));
        const describe = (nature: Change['nature'], row: Row, fields: Change['fields'], from = sources): ChangeDescription => ({
            nature, subjectKind: kind, subjectId: String(row.id), ...describeSubject(kind, row, names), fields, sourceIds: from.get(`${kind} ${row.id}`) ?? [],
        });
        const kept = rows.flatMap(row => {
            const id = String(row.id);
            if (isNew.has(id)) return [describe('NEW', row, [])];
            const before = old.get(id);
            const fields = [...(before ? compareRecords(before, row, names) : []), ...(restated.has(`${kind} ${id}`) ? [{ name: 'statements', before: null, after: null }] : [])];
            return fields.length > 0 ? [describe(before && endsNow(before, row, today) ? 'ENDED' : 'CHANGED', row, fields)] : [];
        });
        return [...kept, ...changes.removed.map(row => describe('REMOVED', row, [], oldSources))];
    });
}

function endsNow(before: Row, after: Row, today: string): boolean {
    const isOver = ({ end, status }: Row) => (typeof end === 'string' && end < today) || status === 'ENDED';
    return isOver(after) && !isOver(before);
}

/** A statement that was only read again says the same. */
function saysOther(before: StatementRecord, after: StatementRecord): boolean {
    return Object.keys(before).some(name => name !== 'readOn' && !isDeepStrictEqual(before[name as keyof StatementRecord], after[name as keyof StatementRecord]));
}

function groupSources(statements: readonly StatementRecord[], keyOf: (statement: StatementRecord) => string): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const statement of statements) {
        const known = groups.get(keyOf(statement));
        if (!known) groups.set(keyOf(statement), [statement.sourceId]);
        else if (!known.includes(statement.sourceId)) known.push(statement.sourceId);
    }
    return groups;
}
