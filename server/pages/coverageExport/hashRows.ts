import { createHash } from 'node:crypto';
import type { Cell } from './CoverageExport.js';
import { formatCell } from './formatCell.js';

/**
 * SHA-256 of the table of an export, in hexadecimal: of the UTF-8 text of a JSON array of arrays of text, the names of the columns first,
 * without any space between, each cell as written in the CSV. Two exports of the same figures have the same one, whatever their format, and
 * who has the CSV can compute it again: read it, leave out its four last columns.
 */
export function hashRows(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
    return createHash('sha256').update(JSON.stringify([columns, ...rows.map(cells => cells.map(formatCell))])).digest('hex');
}
