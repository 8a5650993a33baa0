import type { CoverageRow } from '../../queries/operations.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { readCoverageValue } from './readCoverageValue.js';
import { standsForFew } from './standsForFew.js';

/** Rows in the order of the table, equals by name, the unknown always last; before them the mean distances that stand for fewer than half of the people. The rank of a row is its place here. */
export function sortRows(rows: readonly CoverageRow[], { column, descending }: CoverageViewState['sort']): CoverageRow[] {
    const sign = descending ? -1 : 1;
    const byName = (a: CoverageRow, b: CoverageRow) => a.nom.localeCompare(b.nom, 'fr') || (a.id < b.id ? -1 : 1);
    if (column === 'NAME') return [...rows].sort((a, b) => sign * byName(a, b));
    const read = (row: CoverageRow) => {
        const value = readCoverageValue(row, column);
        return { row, value, doubt: value === null ? 2 : column === 'DISTANCE' && standsForFew(row) ? 1 : 0 };
    };
    return rows.map(read).sort((a, b) => a.doubt - b.doubt || sign * ((a.value ?? 0) - (b.value ?? 0)) || byName(a.row, b.row)).map(({ row }) => row);
}
