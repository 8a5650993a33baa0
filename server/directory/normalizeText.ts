/**
 * French words as they are compared: lower case, no accent, no punctuation, "St" and "Ste" written out.
 * `normalizedSql` does the same in the database; a test compares the two.
 */
export function normalizeText(text: string): string {
    return text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replace(/\bst(e?)\b/g, 'saint$1');
}
