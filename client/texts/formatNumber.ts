const NUMBERS = new Intl.NumberFormat('fr-FR');

/** `184 299`, with the narrow spaces of French typography. */
export function formatNumber(value: number): string {
    return NUMBERS.format(value);
}
