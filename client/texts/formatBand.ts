import { formatKm } from './formatKm.js';

const KM = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** `10 km ou moins`, `de 10 à 20 km`, `plus de 50 km`. */
export function formatBand({ fromKm, toKm }: { fromKm: number; toKm: number | null }): string {
    if (toKm === null) return `plus de ${formatKm(fromKm)}`;
    return fromKm === 0 ? `${formatKm(toKm)} ou moins` : `de ${KM.format(fromKm)} à ${formatKm(toKm)}`;
}
