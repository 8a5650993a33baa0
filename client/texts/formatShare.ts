const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

/** `17 %` from 0.17; a share below half a percent is said so, never rounded to 0. */
export function formatShare(share: number): string {
    return share > 0 && share < 0.005 ? `moins de ${PERCENT.format(0.01)}` : PERCENT.format(share);
}
