/** Only the first letters are indexed: what is found is compared in full. */
const INDEXED_LETTERS = 7;
/** From this length on, words are indexed without two of their letters, else without one. */
const TWO_DELETIONS_FROM = 6;
const SHORTEST = 3;
const A = 97;

/** Hashes of the last word given to `hashDeletions`: at most 1 + 7 + 21. */
const hashes = new Int32Array(29);

/**
 * Finds the words that a misspelt one may mean: two words at k edits become the same when at most k letters are removed from
 * each (the "deletion neighbourhood"). Hashes in typed arrays instead of strings in a map: smaller, and made faster.
 */
export class DeletionIndex {
    private readonly starts: Int32Array;
    private readonly words: Int32Array;
    private readonly mask: number;

    constructor(terms: readonly string[]) {
        const editsOf = (word: string) => (word.length < SHORTEST || word.charCodeAt(0) < A ? -1 : word.length >= TWO_DELETIONS_FROM ? 2 : 1);
        let count = 0;
        for (const word of terms) {
            const length = Math.min(word.length, INDEXED_LETTERS);
            const edits = editsOf(word);
            if (edits >= 0) count += 1 + length + (edits > 1 ? (length * (length - 1)) / 2 : 0);
        }
        let size = 1024;
        while (size < count) size *= 2;
        this.mask = size - 1;
        const buckets = new Int32Array(count);
        const owners = new Int32Array(count);
        this.starts = new Int32Array(size + 1);
        let at = 0;
        for (let term = 0; term < terms.length; term++) {
            const edits = editsOf(terms[term]!);
            if (edits < 0) continue;
            const found = hashDeletions(terms[term]!, edits);
            for (let index = 0; index < found; index++) {
                const bucket = hashes[index]! & this.mask;
                buckets[at] = bucket;
                owners[at++] = term;
                this.starts[bucket + 1]!++;
            }
        }
        for (let bucket = 0; bucket < size; bucket++) this.starts[bucket + 1]! += this.starts[bucket]!;
        const next = this.starts.slice();
        this.words = new Int32Array(count);
        for (let index = 0; index < count; index++) this.words[next[buckets[index]!]!++] = owners[index]!;
    }

    /** Ranks of the terms that may be at most `edits` from the word; some are farther. */
    candidates(word: string, edits: number): Set<number> {
        const found = new Set<number>();
        const count = hashDeletions(word, edits);
        for (let index = 0; index < count; index++) {
            const bucket = hashes[index]! & this.mask;
            for (let at = this.starts[bucket]!; at < this.starts[bucket + 1]!; at++) found.add(this.words[at]!);
        }
        return found;
    }
}

/** Hashes the beginning of a word as it is and without one or two of its letters; answers how many there are in `hashes`. */
function hashDeletions(word: string, edits: number): number {
    const length = Math.min(word.length, INDEXED_LETTERS);
    let count = 0;
    hashes[count++] = hashWithout(word, length, -1, -1);
    if (edits < 1) return count;
    for (let first = 0; first < length; first++) {
        hashes[count++] = hashWithout(word, length, first, -1);
        if (edits > 1) for (let second = first + 1; second < length; second++) hashes[count++] = hashWithout(word, length, first, second);
    }
    return count;
}

/** FNV-1a of the letters but two. */
function hashWithout(word: string, length: number, first: number, second: number): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++) {
        if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    }
    return hash ^ (hash >>> 15);
}
