import { maxEdits } from '../maxEdits.js';
import { normalizeText } from '../normalizeText.js';
import { Bits } from './Bits.js';
import { countEdits } from './countEdits.js';

const STOP_WORDS = new Set('a au aux d de des du en et l la le les sur'.split(' '));
const MAX_WORDS = 12;
/** A word that is shorter is not corrected: any other is near. */
const SHORT = 4;

/**
 * Which structures a person means by what they typed: every word begins a word of the structure's text. A word that begins none
 * anywhere in the directory is read as the words nearest to it by spelling, if any is near enough; when no structure has all the
 * words, the others are read so too (a typo may make another word) and the short ones are left out, if others remain. A short word
 * that begins none always is.
 */
export class StructureWords {
    /** Every word of the directory once, in order. */
    private readonly words: string[];
    /** The structures that hold each word: ranks `starts[word]` to `starts[word + 1]` of `ranks`. */
    private readonly starts: Int32Array;
    private readonly ranks: Int32Array;
    /** Words by length, and which letters each holds: few are left to compare with a misspelt one. */
    private readonly byLength = new Map<number, number[]>();
    private readonly letters: Int32Array;

    /** @param texts normalised words of each structure, in order of rank, one space between words */
    constructor(private readonly texts: readonly string[]) {
        const holders = new Map<string, number[]>();
        texts.forEach((text, rank) => {
            for (const word of text.split(' ')) {
                const ranks = holders.get(word);
                if (!ranks) holders.set(word, [rank]);
                else if (ranks[ranks.length - 1] !== rank) ranks.push(rank);
            }
        });
        holders.delete('');
        this.words = [...holders.keys()].sort();
        this.starts = new Int32Array(this.words.length + 1);
        this.words.forEach((word, index) => (this.starts[index + 1] = this.starts[index]! + holders.get(word)!.length));
        this.ranks = new Int32Array(this.starts.at(-1)!);
        this.words.forEach((word, index) => this.ranks.set(holders.get(word)!, this.starts[index]));
        this.letters = Int32Array.from(this.words, readLetters);
        this.words.forEach((word, index) => {
            const same = this.byLength.get(word.length);
            if (same) same.push(index);
            else this.byLength.set(word.length, [index]);
        });
    }

    /** @param text what a person typed, with at least one letter or digit */
    find(text: string): Bits {
        const typed = normalizeText(text).split(' ');
        const telling = typed.filter(word => !STOP_WORDS.has(word));
        const words = [...new Set(telling.length > 0 ? telling : typed)].slice(0, MAX_WORDS).map(word => ({ word, known: this.beginning(word) }));
        const kept = words.filter(({ word, known }) => known !== null || word.length >= SHORT || /\d/.test(word));
        if (kept.length === 0) return new Bits(this.texts.length);
        const found = kept.map(({ word, known }) => known ?? this.spelt(word, true)).reduce((all, one) => all.and(one));
        if (kept.length === 1 || found.count() > 0) return found;
        // A typo may have made another word of one, a short one above all.
        const long = kept.filter(({ word }) => word.length >= SHORT || /\d/.test(word));
        const wider = (long.length > 0 ? long : kept).map(({ word, known }) => {
            const near = this.spelt(word, false);
            if (known) near.addAll(known);
            return near;
        });
        return wider.reduce((all, one) => all.and(one));
    }

    /** The structures with a word that begins so; null when none has. */
    private beginning(prefix: string): Bits | null {
        const from = this.firstFrom(prefix);
        // No letter comes after the last of the alphabet that is searched.
        const to = this.firstFrom(`${prefix}\u{7f}`);
        return from === to ? null : this.holders(from, to);
    }

    /**
     * The structures with one of the words near to a misspelt one; numbers are not corrected.
     *
     * @param nearest only the nearest words, not all that are near enough
     */
    private spelt(typed: string, nearest: boolean): Bits {
        const found = new Bits(this.texts.length);
        if (/\d/.test(typed)) return found;
        const edits = maxEdits(typed.length);
        const letters = readLetters(typed);
        let best = edits;
        let near: number[] = [];
        for (let length = typed.length - edits; length <= typed.length + edits; length++) {
            for (const index of this.byLength.get(length) ?? []) {
                // Each edit explains one letter too many and one missing, at most.
                if (countOnes(letters & ~this.letters[index]!) > best || countOnes(this.letters[index]! & ~letters) > best) continue;
                const gap = countEdits(typed, this.words[index]!, best);
                if (gap > best) continue;
                if (nearest && gap < best) {
                    near = [];
                    best = gap;
                }
                near.push(index);
            }
        }
        for (const index of near) found.addAll(this.holders(index, index + 1));
        return found;
    }

    private holders(fromWord: number, toWord: number): Bits {
        const found = new Bits(this.texts.length);
        for (let at = this.starts[fromWord]!; at < this.starts[toWord]!; at++) found.add(this.ranks[at]!);
        return found;
    }

    /** Index of the first word that is not before this text. */
    private firstFrom(text: string): number {
        let [low, high] = [0, this.words.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.words[middle]! < text) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

/** Which letters a word holds, one bit for each; digits share theirs with letters, which only keeps more words to compare. */
function readLetters(word: string): number {
    let letters = 0;
    for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97);
    return letters;
}

function countOnes(bits: number): number {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
    return count;
}
