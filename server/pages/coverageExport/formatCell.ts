import type { Cell } from './CoverageExport.js';

/** A cell as a French spreadsheet reads it: the comma of decimals, nothing for unknown. */
export function formatCell(cell: Cell): string {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}
