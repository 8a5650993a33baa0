import type { CoverLists } from './CoverLists.js';

/** Sparse rows the other way round: the candidates that reach demand `d` are `candidate[start[d]]` to `candidate[start[d + 1] − 1]`, ascending. */
export interface DemandLists {
    start: Int32Array;
    candidate: Int32Array;
}

export function transposeLists({ start, item, weight }: Pick<CoverLists, 'start' | 'item' | 'weight'>): DemandLists {
    const demands = weight.length;
    const first = new Int32Array(demands + 1);
    for (let at = 0; at < item.length; at++) first[item[at]! + 1]!++;
    for (let demand = 0; demand < demands; demand++) first[demand + 1]! += first[demand]!;
    const next = first.slice();
    const candidate = new Int32Array(item.length);
    for (let c = 0; c + 1 < start.length; c++) for (let at = start[c]!; at < start[c + 1]!; at++) candidate[next[item[at]!]!++] = c;
    return { start: first, candidate };
}
