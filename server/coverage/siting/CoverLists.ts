/** Which demands each candidate would serve, as sparse rows: those of candidate `c` are `item[start[c]]` to `item[start[c + 1] − 1]`. */
export interface CoverLists {
    /** Length: candidates + 1. */
    start: Int32Array;
    item: Int32Array;
    /** People (or another weight) of each demand; 0 if no candidate reaches it. */
    weight: Float64Array;
    /** What the caller calls each candidate: the index of its commune. */
    candidate: Int32Array;
}
