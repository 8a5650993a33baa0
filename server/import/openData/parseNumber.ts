/** How statistical tables write that there is no value: nothing, secret, not available. */
const ABSENT = new Set(['', 's', 'c', 'nd', 'n/d', 'na', 'n/a', 'nan', 'null', '-', '–', '…', '...']);

/**
 * Parses a quantity as French and English tables write it: "1234.56", "1 234,5" (any space). Text that means "no value" is null, never 0.
 *
 * @returns null without a value; undefined for what is not a number of 0 or more
 */
export function parseNumber(text: string): number | null | undefined {
    const compact = text.replace(/[\s\u00A0\u202F]/g, '');
    if (ABSENT.has(compact.toLowerCase())) return null;
    // Several separators, as in "1,234.5", could be read in two ways.
    if (!/^\d+(?:[.,]\d+)?(?:[eE][+-]?\d{1,2})?$/.test(compact)) return undefined;
    // Digits in groups other than three are two numbers in one cell, not one number.
    if (/[\s\u00A0\u202F]/.test(text.trim()) && !/^\d{1,3}(?:[\s\u00A0\u202F]\d{3})*(?:[.,]\d+)?$/.test(text.trim())) return undefined;
    const value = Number(compact.replace(',', '.'));
    return Number.isFinite(value) ? value : undefined;
}
