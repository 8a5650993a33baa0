import type { CoverLists } from './CoverLists.js';

/** The lists of some candidates, in the order given, without the demands that none of them reaches. */
export function keepCandidates({ start, item, weight, candidate }: CoverLists, kept: ArrayLike<number>): CoverLists {
    const rank = new Int32Array(weight.length).fill(-1);
    let pairs = 0;
    for (let c = 0; c < kept.length; c++) pairs += start[kept[c]! + 1]! - start[kept[c]!]!;
    const lists = { start: new Int32Array(kept.length + 1), item: new Int32Array(pairs), weight: new Float64Array(weight.length), candidate: new Int32Array(kept.length) };
    let [demands, count] = [0, 0];
    for (let c = 0; c < kept.length; c++) {
        lists.candidate[c] = candidate[kept[c]!]!;
        for (let at = start[kept[c]!]!, end = start[kept[c]! + 1]!; at < end; at++) {
            const demand = item[at]!;
            if (rank[demand]! < 0) {
                lists.weight[demands] = weight[demand]!;
                rank[demand] = demands++;
            }
            lists.item[count++] = rank[demand]!;
        }
        lists.start[c + 1] = count;
    }
    return { ...lists, weight: lists.weight.slice(0, demands) };
}
