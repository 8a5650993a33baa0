import type { CoverageRow } from '../../queries/operations.js';
import { computeMeanShare } from './computeMeanShare.js';

/** Whether a mean distance stands for fewer than half of the people: it is not ranked among those that stand for most. */
export function standsForFew({ figures }: Pick<CoverageRow, 'figures'>): boolean {
    const share = computeMeanShare(figures);
    return share !== null && share < 0.5;
}
