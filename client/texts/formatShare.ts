const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

/** `17 %` from 0.17; a share that would round to 0 or to all is said so: `moins de 1 %`, `plus de 99 %`. */
export function formatShare(share: number): string {
    if (share > 0 && share < 0.005) return `moins de ${PERCENT.format(0.01)}`;
    return share < 1 && share >= 0.995 ? `plus de ${PERCENT.format(0.99)}` : PERCENT.format(share);
}
