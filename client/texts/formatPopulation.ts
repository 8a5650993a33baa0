import { formatNumber } from './formatNumber.js';

const MILLIONS = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `76 486 habitants`, `1,04 million d'habitants`, or `population inconnue`. */
export function formatPopulation(value: number | null): string {
    if (value === null) return 'population inconnue';
    if (value < 1_000_000) return `${formatNumber(value)}\u00a0${value < 2 ? 'habitant' : 'habitants'}`;
    const millions = value / 1_000_000;
    return `${MILLIONS.format(millions)}\u00a0${millions < 2 ? 'million' : 'millions'} d’habitants`;
}
