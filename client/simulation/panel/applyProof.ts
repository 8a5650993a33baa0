import type { SitingProofData } from '../../queries/operations.js';
import type { Proposal } from '../worker/CountryComputer.js';

export type ProofOutcome = 'proved' | 'provedOther' | 'provedBound';

/**
 * Puts what the server proved into a proposal: its sites where they serve more, else the same sites with the lower of both bounds.
 *
 * @param codes codes INSEE of the communes, in the order of the columns
 */
export function applyProof(proposal: Proposal, { sites, covered, upperBound, proof }: SitingProofData['siting'], codes: readonly string[]): { proposal: Proposal; outcome: ProofOutcome } {
    // Equal within rounding is equal: sums come in another order.
    const isBetter = covered > proposal.covered * (1 + 1e-9);
    const best = isBetter ? covered : proposal.covered;
    const bound = proof === 'EXACT' ? best : Math.max(best, Math.min(upperBound, proposal.upperBound));
    return {
        proposal: {
            ...proposal,
            ...(isBetter && { covered, sites: sites.map(({ people, cumulative, commune }) => ({ commune: codes.indexOf(commune.codeInsee), gain: people, covered: cumulative })) }),
            upperBound: bound, gap: bound > 0 ? (bound - best) / bound : 0, proof,
        },
        outcome: proof !== 'EXACT' ? 'provedBound' : isBetter ? 'provedOther' : 'proved',
    };
}
