import type { ConventionStatus } from './computeConventionStatus.js';

/** Whether the places of an agreement enter totals: details of a total do not, nor what is over or has not started. */
export function isCounted(convention: { partOfId: string | null }, status: ConventionStatus): boolean {
    return convention.partOfId === null && (status === 'STATED' || status === 'IN_FORCE');
}
