import type { CoverageRow } from '../../queries/operations.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { readCoverageValue } from './readCoverageValue.js';

/** Rows in the order of the table, the unknown always last, equals by name. The rank of a row is its place here. */
export function sortRows(rows: readonly CoverageRow[], { column, descending }: CoverageViewState['sort']): CoverageRow[] {
    const sign = descending ? -1 : 1;
    const byName = (a: CoverageRow, b: CoverageRow) => a.nom.localeCompare(b.nom, 'fr') || (a.id < b.id ? -1 : 1);
    if (column === 'NAME') return [...rows].sort((a, b) => sign * byName(a, b));
    return rows.map(row => ({ row, value: readCoverageValue(row, column) })).sort((a, b) => {
        if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || byName(a.row, b.row);
        return sign * (a.value - b.value) || byName(a.row, b.row);
    }).map(({ row }) => row);
}
