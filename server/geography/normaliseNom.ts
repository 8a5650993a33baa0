/** Reduces a place name to what two lists agree on: no accents, hyphens, articles in front, "St" for "Saint". */
export function normaliseNom(nom: string): string {
    return nom
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/œ/g, 'oe')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replace(/\bste\b/g, 'sainte')
        .replace(/\bst\b/g, 'saint')
        .replace(/^(l|le|la|les) /, '');
}
