import { formatCsvLine } from './formatCsvLine.js';

/**
 * CSV as French spreadsheets open it: semicolons, CRLF, UTF-8 with a mark. What would start a formula is
 * given an apostrophe first, so that opening a file can never run what someone wrote in a source.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
    return `\ufeff${[header, ...rows].map(formatCsvLine).join('')}`;
}
