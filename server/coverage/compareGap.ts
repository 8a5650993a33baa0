import type { CoverageStatus } from '../domain/vocabulary.js';

export const GAP_COMPARISONS = ['AGREES', 'ONLY_COMPUTED', 'ONLY_STATED', 'NOT_STATED'] as const;

/**
 * What we compute beside what sources state. AGREES: both say uncovered, or neither does. ONLY_COMPUTED,
 * ONLY_STATED: one alone does. NOT_STATED: no source lists the uncovered territories for this kind.
 */
export type GapComparison = (typeof GAP_COMPARISONS)[number];

/**
 * Compares a computed status with the statements of the sources.
 *
 * @param stated some source says that this territory is uncovered
 * @param anyStated some source lists uncovered territories for this kind, this one or others
 */
export function compareGap(status: CoverageStatus, stated: boolean, anyStated: boolean): GapComparison {
    if (!anyStated) return 'NOT_STATED';
    if (status === 'UNCOVERED') return stated ? 'AGREES' : 'ONLY_COMPUTED';
    return stated ? 'ONLY_STATED' : 'AGREES';
}
