export const CONVENTION_STATUSES = ['STATED', 'IN_FORCE', 'UPCOMING', 'ENDED'] as const;
export type ConventionStatus = (typeof CONVENTION_STATUSES)[number];

/**
 * Where an agreement stands on a day. Both dates belong to the agreement: on its end date it is still in force.
 * Without an end date nobody knows whether it still runs: STATED.
 *
 * `conventionNotOver.ts` says the same in SQL; a test compares the two.
 *
 * @param today ISO date, `yyyy-mm-dd`
 */
export function computeConventionStatus(convention: { start: string | null; end: string | null }, today: string): ConventionStatus {
    if (convention.end !== null && convention.end < today) return 'ENDED';
    if (convention.start !== null && convention.start > today) return 'UPCOMING';
    return convention.end === null ? 'STATED' : 'IN_FORCE';
}
