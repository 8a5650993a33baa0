import { formatShare } from './formatShare.js';

/**
 * The shares of parts of one whole, as words that add up: rounded down, then the percents left go to the largest remainders, so that
 * what is written in whole percents never makes 101. A part that is not nothing is never `0 %`, and `100 %` is said of everything only.
 *
 * @param parts positive numbers
 */
export function formatShares(parts: readonly number[]): string[] {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const exact = parts.map(part => (100 * part) / whole);
    const small = exact.map(percent => percent < 0.5 || percent >= 99.5);
    const percents = exact.map(Math.floor);
    const isFree = (i: number) => !small[i];
    let left = Math.round(exact.reduce((sum, percent, i) => sum + (isFree(i) ? percent : 0), 0)) - percents.reduce((sum, percent, i) => sum + (isFree(i) ? percent : 0), 0);
    const byRemainder = [...exact.keys()].filter(isFree).sort((a, b) => exact[b]! - percents[b]! - (exact[a]! - percents[a]!));
    for (const i of byRemainder) {
        if (left <= 0) break;
        percents[i]!++;
        left--;
    }
    // A part of half a percent or more that got no remainder is still something.
    return parts.map((part, i) => formatShare(small[i] ? part / whole : percents[i] === 0 ? 0.001 : percents[i]! / 100));
}
