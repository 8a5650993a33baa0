import type { CoverLists } from './CoverLists.js';
import { SwapSearch } from './SwapSearch.js';

/**
 * Swaps until no exchange of one site helps, then again and again from a shaken copy of the best set found.
 *
 * @param lists @param totals the candidates to choose from
 * @param from candidates to begin with, fewer than there are candidates
 * @param work pairs to read, about; with 0 it only descends once
 * @param maxRounds it gives up after so many shakes in vain
 */
export function improveBySwaps(
    lists: CoverLists, totals: Float64Array, from: readonly number[], work: number, maxRounds: number, random: () => number,
): { chosen: number[]; covered: number; work: number } {
    const search = new SwapSearch(lists, totals);
    search.reset(from);
    if (from.length >= totals.length) return { chosen: [...from], covered: search.covered, work: search.work };
    search.descend(true);
    let best = { chosen: [...search.chosen], covered: search.covered };
    const most = Math.min(4, from.length);
    for (let round = 0, since = 0; since < maxRounds && search.work < work; round++, since++) {
        search.shake(1 + (round % most), random);
        search.descend(false);
        if (search.covered > best.covered) search.descend(true);
        if (search.covered > best.covered * (1 + 1e-9)) {
            best = { chosen: [...search.chosen], covered: search.covered };
            since = 0;
        } else if (search.covered < best.covered) search.reset(best.chosen);
    }
    return { ...best, work: search.work };
}
