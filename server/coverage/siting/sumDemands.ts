import type { CoverLists } from './CoverLists.js';

/** Weight of all the demands that each candidate reaches, served by another or not. */
export function sumDemands({ start, item, weight, candidate }: CoverLists): Float64Array {
    const totals = new Float64Array(candidate.length);
    for (let c = 0; c < totals.length; c++) {
        let total = 0;
        for (let at = start[c]!, end = start[c + 1]!; at < end; at++) total += weight[item[at]!]!;
        totals[c] = total;
    }
    return totals;
}
