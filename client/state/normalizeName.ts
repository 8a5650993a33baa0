/** A name as people type it: no accent, no capital, no hyphen, `st` for `saint`. */
export function normalizeName(text: string): string {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe')
        .replace(/[^a-z0-9]+/g, ' ').trim().replace(/\bst(e?)\b/g, 'saint$1');
}
