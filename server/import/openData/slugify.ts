/** Lower-case letters, digits and single hyphens: safe in an address. */
export function slugify(text: string): string {
    return text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/œ/g, 'oe')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
