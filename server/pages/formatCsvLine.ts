/** A cell is a text, a number (with the comma of French decimals), or nothing. */
export type CsvCell = string | number | null;

// Also what a spreadsheet takes for one of them in full width.
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line as French spreadsheets read it, CRLF included. A text that would start a formula is given an apostrophe first. */
export function formatCsvLine(cells: readonly CsvCell[]): string {
    return `${cells.map(formatCell).join(';')}\r\n`;
}

function formatCell(cell: CsvCell): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell).replace('.', ',');
    const safe = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
