const STARTS_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * CSV as French spreadsheets open it: semicolons, CRLF, UTF-8 with a mark. What would start a formula is
 * given an apostrophe first, so that opening a file can never run what someone wrote in a source.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
    const lines = [header, ...rows].map(row => row.map(formatCell).join(';'));
    return `\ufeff${lines.join('\r\n')}\r\n`;
}

function formatCell(value: string): string {
    const safe = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
