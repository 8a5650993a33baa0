import type { LoadCounts } from '../../database/entities/Change.js';
import { describeSubject, type ChangeNames } from './describeSubject.js';
import type { SubjectTable } from './describeChanges.js';

/** How many records the tables hold, in all and by département; one that is about several counts in each. */
export function countRecords(tables: readonly Pick<SubjectTable, 'kind' | 'rows'>[], names: ChangeNames): LoadCounts {
    const departements: Record<string, number> = {};
    let records = 0;
    for (const { kind, rows } of tables) {
        records += rows.length;
        for (const row of rows) for (const code of describeSubject(kind, row, names).departementCodes) departements[code] = (departements[code] ?? 0) + 1;
    }
    return { records, departements };
}
