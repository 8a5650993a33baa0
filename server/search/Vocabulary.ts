import { DeletionIndex } from './DeletionIndex.js';
import { editDistance } from './editDistance.js';
import { stemFrench } from './stemFrench.js';

/** Words of the index that a typed word may mean. The same word may come several times: the best counts. */
export interface Accepted {
    terms: number[];
    values: number[];
}

/** A word that is only begun is worth at least that, and up to 1 as it is completed. */
const PREFIX_VALUE = 0.82;
const STEM_VALUE = 0.8;

/** Sorted words, and how a typed one leads to them: as it is, begun, in another form, misspelt. */
export class Vocabulary {
    private stems: Map<string, number[]> | null = null;
    private deletions: DeletionIndex | null = null;

    /** @param ranks place of each word among the sorted ones */
    constructor(private readonly terms: readonly string[], protected readonly ranks: ReadonlyMap<string, number>) {}

    /** Makes now what the first stem would else wait for. */
    warmStems(): void {
        this.findStems('');
    }

    /** Makes now what the first typo would else wait for. */
    warmTypos(): void {
        this.findTypos('', 0, false);
    }

    has(word: string): boolean {
        return this.ranks.has(word);
    }

    term(rank: number): string {
        return this.terms[rank]!;
    }

    /** Whether the word stands here in another form. */
    hasForm(word: string): boolean {
        return !/\d/.test(word) && this.findStems(word).length > 0;
    }

    /** Whether any word begins so. */
    hasPrefix(beginning: string): boolean {
        return this.terms[this.firstFrom(beginning)]?.startsWith(beginning) ?? false;
    }

    /**
     * The words of the index that a typed word means as it is spelt.
     *
     * @param mayBeBegun it may be the beginning of a word
     * @param mayBeForm it may be another form of a word
     * @param worth of what is found so, 0 to 1
     */
    accept(word: string, mayBeBegun: boolean, mayBeForm: boolean, worth: number, into: Accepted): void {
        const exact = this.ranks.get(word);
        if (exact !== undefined) push(into, exact, worth);
        if (mayBeForm && !/\d/.test(word)) for (const term of this.findStems(word)) if (term !== exact) push(into, term, worth * STEM_VALUE);
        if (!mayBeBegun) return;
        for (let term = this.firstFrom(word); term < this.terms.length && this.terms[term]!.startsWith(word); term++) {
            if (term !== exact) push(into, term, worth * (PREFIX_VALUE + (1 - PREFIX_VALUE) * 0.7 * (word.length / this.terms[term]!.length)));
        }
    }

    /** Words of the index at most `edits` letters from the typed one, or that begin like it. */
    findTypos(word: string, edits: number, mayBeBegun: boolean): { term: string; edits: number; begun: boolean }[] {
        this.deletions ??= new DeletionIndex(this.terms);
        if (edits === 0) return [];
        const found: { term: string; edits: number; begun: boolean }[] = [];
        for (const rank of this.deletions.candidates(word, edits)) {
            const term = this.terms[rank]!;
            const whole = editDistance(word, term, edits, false);
            if (whole <= edits) found.push({ term, edits: whole, begun: false });
            else if (mayBeBegun) {
                const begun = editDistance(word, term, edits, true);
                if (begun <= edits) found.push({ term, edits: begun, begun: true });
            }
        }
        return found;
    }

    /** Where the words of the index that begin so, or follow, start. */
    private firstFrom(beginning: string): number {
        let [low, high] = [0, this.terms.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.terms[middle]! < beginning) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private findStems(word: string): readonly number[] {
        if (!this.stems) {
            this.stems = new Map();
            for (let rank = 0; rank < this.terms.length; rank++) {
                const stem = stemFrench(this.terms[rank]!);
                const known = this.stems.get(stem);
                if (known) known.push(rank);
                else this.stems.set(stem, [rank]);
            }
        }
        return this.stems.get(stemFrench(word)) ?? [];
    }
}

function push({ terms, values }: Accepted, term: number, value: number): void {
    terms.push(term);
    values.push(value);
}
