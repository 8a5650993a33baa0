import { chooseGreedily } from './chooseGreedily.js';
import { chooseWithCapacity } from './chooseWithCapacity.js';
import type { CoverLists } from './CoverLists.js';
import { keepCandidates } from './keepCandidates.js';
import type { ProposedSite } from './SitingResult.js';
import { sumDemands } from './sumDemands.js';

/**
 * Orders a chosen set: each site adds most to those before it; on a tie the commune of least index. One that adds nothing is dropped.
 *
 * @param capacity of each site; Infinity: none
 */
export function rankSites(lists: CoverLists, chosen: ArrayLike<number>, capacity: number): ProposedSite[] {
    const byCommune = Array.from(chosen).sort((a, b) => lists.candidate[a]! - lists.candidate[b]!);
    const own = keepCandidates(lists, byCommune);
    const totals = sumDemands(own);
    const order = capacity === Infinity ? withoutLimit(own, totals) : chooseWithCapacity(own, totals, byCommune.map((_, c) => c), byCommune.length, capacity);
    let covered = 0;
    return order.chosen.map((site, rank) => ({ commune: own.candidate[site]!, gain: order.gains[rank]!, covered: (covered += order.gains[rank]!) }));
}

function withoutLimit(own: CoverLists, totals: Float64Array): { chosen: number[]; gains: number[] } {
    const { start, item, weight } = own;
    const served = new Uint8Array(weight.length);
    const chosen = chooseGreedily(own, totals, Int32Array.from(totals.keys()), totals.length);
    const gains = chosen.map(site => {
        let gain = 0;
        for (let at = start[site]!; at < start[site + 1]!; at++) {
            if (served[item[at]!] === 0) gain += weight[item[at]!]!;
            served[item[at]!] = 1;
        }
        return gain;
    });
    return { chosen, gains };
}
