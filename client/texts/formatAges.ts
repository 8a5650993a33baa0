/** `de 16 à 21 ans`, `à partir de 18 ans`, `jusqu'à 21 ans`; empty when the source does not say. Both ages are included. */
export function formatAges(min: number | null, max: number | null): string {
    if (min !== null && max !== null) return min === max ? `${min}\u00a0ans` : `de ${min} à ${max}\u00a0ans`;
    if (min !== null) return `à partir de ${min}\u00a0ans`;
    return max === null ? '' : `jusqu’à ${max}\u00a0ans`;
}
