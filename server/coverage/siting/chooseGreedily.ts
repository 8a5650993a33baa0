import type { CoverLists } from './CoverLists.js';

/**
 * Chooses at most `k` candidates, each the one that adds most to those before it; on a tie the first. At least 63 % of the optimum
 * (Nemhauser, Wolsey, Fisher 1978). A candidate that adds nothing is not chosen.
 *
 * Lazy: what a candidate added to fewer sites bounds what it adds now.
 *
 * @param totals of the candidates
 * @param order candidates to choose from; fastest by falling total
 * @returns candidates in the order of choice
 */
export function chooseGreedily({ start, item, weight }: CoverLists, totals: Float64Array, order: ArrayLike<number>, k: number): number[] {
    const bounds = totals.slice();
    const served = new Uint8Array(weight.length);
    const chosen: number[] = [];
    while (chosen.length < k) {
        let [best, most] = [-1, 0];
        for (let i = 0; i < order.length; i++) {
            const c = order[i]!;
            if (bounds[c]! <= most) continue;
            let gain = 0;
            for (let at = start[c]!, end = start[c + 1]!; at < end; at++) if (served[item[at]!] === 0) gain += weight[item[at]!]!;
            bounds[c] = gain;
            if (gain > most) [best, most] = [c, gain];
        }
        if (best < 0) break;
        chosen.push(best);
        for (let at = start[best]!, end = start[best + 1]!; at < end; at++) served[item[at]!] = 1;
    }
    return chosen;
}
