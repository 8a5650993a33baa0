const BELOW_TEN = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const ABOVE_TEN = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

/** `3,4 km`, `27 km`; below 100 metres: `sur place`, positions being centres of communes. */
export function formatDistance(km: number): string {
    if (km < 0.1) return 'sur place';
    return `${(km < 10 ? BELOW_TEN : ABOVE_TEN).format(km)}\u00a0km`;
}
