const BELOW_TEN = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 2 });

/** `0,23`, `1,4`: an index or a rate, two decimals at most. */
export function formatRatio(value: number): string {
    return BELOW_TEN.format(value);
}
