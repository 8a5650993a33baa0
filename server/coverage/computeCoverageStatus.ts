import type { CoverageStatus } from '../domain/vocabulary.js';

export interface CoverageEvidence {
    /** Structures of the kind whose place is known to lie in the territory. */
    located: number;
    /** Structures of the kind that may lie in it: same département, commune unknown. */
    notLocated: number;
    /** Whether finding none means that there is none: see `absenceIsKnown`. */
    absenceIsKnown: boolean;
}

/**
 * Says whether a territory has a structure of a kind: COVERED as soon as one is located in it; UNCOVERED only when
 * its absence is known; UNKNOWN otherwise, never counted on either side.
 */
export function computeCoverageStatus({ located, notLocated, absenceIsKnown }: CoverageEvidence): CoverageStatus {
    if (located > 0) return 'COVERED';
    if (notLocated > 0 || !absenceIsKnown) return 'UNKNOWN';
    return 'UNCOVERED';
}
