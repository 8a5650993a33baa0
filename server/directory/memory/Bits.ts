/** A set of ranks 0 to size − 1, one bit each. */
export class Bits {
    readonly words: Uint32Array;

    constructor(
        readonly size: number,
        words?: Uint32Array,
    ) {
        this.words = words ?? new Uint32Array((size + 31) >>> 5);
    }

    /** Every rank. */
    static all(size: number): Bits {
        const bits = new Bits(size);
        bits.words.fill(0xffffffff);
        if (size % 32 > 0) bits.words[bits.words.length - 1] = 2 ** (size % 32) - 1;
        return bits;
    }

    add(rank: number): void {
        this.words[rank >>> 5]! |= 1 << (rank & 31);
    }

    has(rank: number): boolean {
        return (this.words[rank >>> 5]! & (1 << (rank & 31))) !== 0;
    }

    /** Those of this set that are in the other one too. */
    and(other: Bits): Bits {
        const words = new Uint32Array(this.words.length);
        for (let at = 0; at < words.length; at++) words[at] = this.words[at]! & other.words[at]!;
        return new Bits(this.size, words);
    }

    /** Those of this set that are not in the other one. */
    without(other: Bits): Bits {
        const words = new Uint32Array(this.words.length);
        for (let at = 0; at < words.length; at++) words[at] = this.words[at]! & ~other.words[at]!;
        return new Bits(this.size, words);
    }

    /** Adds those of another set to this one. */
    addAll(other: Bits): void {
        for (let at = 0; at < this.words.length; at++) this.words[at]! |= other.words[at]!;
    }

    count(): number {
        let count = 0;
        for (let at = 0; at < this.words.length; at++) count += countOnes(this.words[at]!);
        return count;
    }

    /** How many are in both sets. */
    countWith(other: Bits): number {
        let count = 0;
        for (let at = 0; at < this.words.length; at++) count += countOnes(this.words[at]! & other.words[at]!);
        return count;
    }

    /**
     * The ranks in order, from one on.
     *
     * @param limit at most that many
     */
    list(from = 0, limit = Infinity): number[] {
        const ranks: number[] = [];
        if (from >= this.size || limit <= 0) return ranks;
        let at = from >>> 5;
        let word = this.words[at]! & (-1 << (from & 31));
        for (;;) {
            while (word !== 0) {
                ranks.push((at << 5) + (31 - Math.clz32(word & -word)));
                if (ranks.length >= limit) return ranks;
                word &= word - 1;
            }
            if (++at >= this.words.length) return ranks;
            word = this.words[at]!;
        }
    }
}

function countOnes(word: number): number {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
