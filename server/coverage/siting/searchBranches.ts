import type { CoverLists } from './CoverLists.js';
import { sumDemands } from './sumDemands.js';
import { SwapSearch } from './SwapSearch.js';

/**
 * Tries every choice of at most `k` of a few candidates that may serve more than `incumbent`: depth first, leaving a branch when what
 * is served and the largest additions left cannot exceed it.
 *
 * @param work pairs to read; `complete` is false when they did not suffice
 * @returns the best choice that serves more, null if none was found
 */
export function searchBranches(lists: CoverLists, k: number, incumbent: number, work: number): { chosen: number[] | null; complete: boolean; work: number } {
    const set = new SwapSearch(lists, sumDemands(lists));
    let most = incumbent * (1 + 1e-12);
    let chosen: number[] | null = null;
    const visit = (open: readonly number[]): boolean => {
        if (set.work > work) return false;
        if (set.covered > most) {
            most = set.covered;
            chosen = [...set.chosen];
        }
        const room = k - set.chosen.length;
        const ordered = [...open].sort((a, b) => set.gainOf(b) - set.gainOf(a) || a - b);
        for (let i = 0; i < ordered.length && room > 0; i++) {
            let bound = set.covered;
            for (let next = i; next < Math.min(i + room, ordered.length); next++) bound += set.gainOf(ordered[next]!);
            if (bound <= most) return true;
            set.add(ordered[i]!);
            const complete = visit(ordered.slice(i + 1));
            set.remove(ordered[i]!);
            if (!complete) return false;
        }
        return true;
    };
    const complete = visit(Array.from(lists.candidate.keys()));
    return { chosen, complete, work: set.work };
}
