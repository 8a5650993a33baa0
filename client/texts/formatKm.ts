const KM = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** A threshold as it was asked: `30 km`, `12,5 km`. */
export function formatKm(km: number): string {
    return `${KM.format(km)}\u00a0km`;
}
