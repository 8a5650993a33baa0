import { CapacitySet } from './CapacitySet.js';
import type { CoverLists } from './CoverLists.js';

/**
 * `chooseGreedily` with a capacity: what a candidate adds is a difference of maximum flows. Where many could fill a site, the first
 * in the order is chosen.
 *
 * @param order candidates to choose from: by falling total, so that the one with most people in reach fills first
 * @returns candidates in the order of choice, what each adds, and pairs read
 */
export function chooseWithCapacity(
    lists: CoverLists, totals: Float64Array, order: ArrayLike<number>, k: number, capacity: number,
): { chosen: number[]; gains: number[]; work: number } {
    const bounds = totals.map(total => Math.min(total, capacity));
    const set = new CapacitySet(lists, capacity);
    const taken = new Set<number>();
    const gains: number[] = [];
    // What rounding leaves of a sum of people is nobody.
    const least = 1e-9 * Math.min(capacity, totals.reduce((sum, total) => Math.max(sum, total), 0));
    while (gains.length < k) {
        let [best, most] = [-1, least];
        for (let i = 0; i < order.length; i++) {
            const c = order[i]!;
            if (bounds[c]! <= most || taken.has(c)) continue;
            const gain = (bounds[c] = Math.min(bounds[c]!, set.gain(c)));
            if (gain > most) [best, most] = [c, gain];
        }
        if (best < 0) break;
        taken.add(best);
        set.add(best);
        gains.push(most);
    }
    return { chosen: [...set.chosen], gains, work: set.work };
}
