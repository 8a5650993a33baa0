import { formatShare } from './formatShare.js';

const FIRST_DIGIT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumSignificantDigits: 1 });

/** `17 %`, and below one percent the first digit that counts: `0,4 %`. For a table, where "moins de" before a lower bound would say nothing. */
export function formatSmallShare(share: number): string {
    return share > 0 && share < 0.01 ? FIRST_DIGIT.format(share) : formatShare(share);
}
