import { FIELDS, type Field } from './SearchDocument.js';
import { type Accepted, Vocabulary } from './Vocabulary.js';

/** A word of the index in one field of a document. */
export interface FieldWord {
    term: number;
    field: Field;
}

/** Documents found: `docs[i]` with the score `scores[i]` and `exact[i]`, 1 where its whole name was typed. */
export interface Found {
    docs: Int32Array;
    scores: Float32Array;
    exact: Uint8Array;
}

/** Documents with every word; with some; with some that are a whole name, or most of a name and of the question. */
export type Needed = 'ALL' | 'SOME' | 'SOME_AS_NAME';

const FIELD_VALUES: Record<Field, number> = { NAME: 1, SIGLE: 1, PLACE: 0.85, KIND: 0.8, DEPARTEMENT: 0.65, LINK: 0.5, TEXT: 0.4, CODE: 0.95, ALIAS: 0.8 };
const VALUES = Float32Array.from(FIELDS, field => FIELD_VALUES[field]);
/** This field and the one before, NAME, are what a document is called. */
const SIGLE = FIELDS.indexOf('SIGLE');
/** About: tells whether it is quicker to read the words of documents, or the documents of a word. */
const WORDS_OF_A_DOCUMENT = 25;
/** What a document's score is made of. */
const [WORDS_SHARE, NAME_SHARE, EXACT_SHARE] = [0.6, 0.2, 0.2];
/** Words of one question, at most: each has a bit. */
export const MOST_WORDS = 12;
/**
 * Words → documents, in memory: sorted words (for beginnings), for each the documents that hold it and in which field, and for
 * each document its words. Everything is in typed arrays: 100,000 documents are some tens of megabytes.
 */
export class TextIndex extends Vocabulary {
    readonly size: number;
    private readonly postingStarts: Int32Array;
    private readonly postingDocs: Int32Array;
    private readonly postingFields: Uint8Array;
    // Used again at each question, cleared by whoever filled them.
    private readonly termValues: Float32Array;
    private readonly termMasks: Uint16Array;
    private readonly totals: Float32Array;
    private readonly names: Float32Array;
    private readonly exacts: Uint8Array;
    private readonly best: Float32Array;
    private readonly bestInName: Float32Array;
    private readonly masks: Uint16Array;
    private readonly list: Int32Array;
    private listed = 0;

    constructor(
        terms: readonly string[],
        ranks: ReadonlyMap<string, number>,
        private readonly docStarts: Int32Array,
        private readonly docTerms: Int32Array,
        private readonly docFields: Uint8Array,
        private readonly nameLengths: Uint8Array,
    ) {
        super(terms, ranks);
        this.size = docStarts.length - 1;
        this.postingStarts = new Int32Array(terms.length + 1);
        for (let at = 0; at < docTerms.length; at++) this.postingStarts[docTerms[at]! + 1]!++;
        for (let term = 0; term < terms.length; term++) this.postingStarts[term + 1]! += this.postingStarts[term]!;
        const next = this.postingStarts.slice();
        this.postingDocs = new Int32Array(docTerms.length);
        this.postingFields = new Uint8Array(docTerms.length);
        for (let doc = 0; doc < this.size; doc++) {
            for (let at = docStarts[doc]!; at < docStarts[doc + 1]!; at++) {
                const place = next[docTerms[at]!]!++;
                this.postingDocs[place] = doc;
                this.postingFields[place] = docFields[at]!;
            }
        }
        this.termValues = new Float32Array(terms.length);
        this.termMasks = new Uint16Array(terms.length);
        [this.totals, this.names, this.best, this.bestInName] = [0, 1, 2, 3].map(() => new Float32Array(this.size)) as [Float32Array, Float32Array, Float32Array, Float32Array];
        this.exacts = new Uint8Array(this.size);
        this.masks = new Uint16Array(this.size);
        this.list = new Int32Array(this.size);
    }

    /** How many times the word stands in the documents. */
    count(word: string): number {
        const term = this.ranks.get(word);
        return term === undefined ? 0 : this.postingStarts[term + 1]! - this.postingStarts[term]!;
    }

    /**
     * Documents by the words that they hold.
     *
     * @param words at most MOST_WORDS, each with its weight: the rarer, the more it tells
     */
    match(words: readonly Accepted[], weights: readonly number[], needed: Needed): Found {
        const all = needed === 'ALL';
        const order = words.map((_, index) => index).sort((a, b) => this.cost(words[a]!) - this.cost(words[b]!));
        this.listed = 0;
        order.forEach((index, turn) => {
            const [accepted, bit] = [words[index]!, 1 << index];
            if (turn === 0 || !all) this.addByPostings(accepted, bit, true);
            else if (this.listed * WORDS_OF_A_DOCUMENT < this.cost(accepted)) this.addByDocuments(accepted, bit);
            else this.addByPostings(accepted, bit, false);
            this.keep(bit, weights[index]!, all);
        });
        if (needed === 'SOME_AS_NAME') this.keepNames(words.length);
        return this.collect(words.length, weights, all);
    }

    /**
     * Gives a test whether one document holds all the words: quicker than `match` where few documents are asked about.
     *
     * @param use may not ask the index anything else
     */
    testDocuments<Result>(words: readonly Accepted[], use: (holdsAll: (doc: number) => boolean) => Result): Result {
        words.forEach(({ terms }, index) => {
            for (const term of terms) this.termMasks[term]! |= 1 << index;
        });
        const all = (1 << words.length) - 1;
        const result = use(doc => {
            let mask = 0;
            for (let at = this.docStarts[doc]!; at < this.docStarts[doc + 1]! && mask !== all; at++) mask |= this.termMasks[this.docTerms[at]!]!;
            return mask === all;
        });
        for (const { terms } of words) for (const term of terms) this.termMasks[term] = 0;
        return result;
    }

    /** For each word, where in the document it is best found; null when it is not. */
    explain(doc: number, words: readonly Accepted[]): (FieldWord & { value: number } | null)[] {
        return words.map(accepted => {
            this.fillTermValues(accepted);
            let best: (FieldWord & { value: number }) | null = null;
            let bestValue = 0;
            for (let at = this.docStarts[doc]!; at < this.docStarts[doc + 1]!; at++) {
                const term = this.docTerms[at]!;
                const value = this.termValues[term]! * VALUES[this.docFields[at]!]!;
                if (value > bestValue) {
                    bestValue = value;
                    best = { term, field: FIELDS[this.docFields[at]!]!, value: this.termValues[term]! };
                }
            }
            this.clearTermValues(accepted);
            return best;
        });
    }

    private cost({ terms }: Accepted): number {
        let postings = 0;
        for (const term of terms) postings += this.postingStarts[term + 1]! - this.postingStarts[term]!;
        return postings;
    }

    /** @param open documents that no word has found yet may come in */
    private addByPostings({ terms, values }: Accepted, bit: number, open: boolean): void {
        const { postingDocs, postingFields, masks } = this;
        for (let index = 0; index < terms.length; index++) {
            const value = values[index]!;
            const end = this.postingStarts[terms[index]! + 1]!;
            for (let at = this.postingStarts[terms[index]!]!; at < end; at++) {
                const doc = postingDocs[at]!;
                if (masks[doc] === 0) {
                    if (!open) continue;
                    this.list[this.listed++] = doc;
                }
                this.note(doc, bit, value, postingFields[at]!);
            }
        }
    }

    private addByDocuments(accepted: Accepted, bit: number): void {
        this.fillTermValues(accepted);
        for (let index = 0; index < this.listed; index++) {
            const doc = this.list[index]!;
            for (let at = this.docStarts[doc]!; at < this.docStarts[doc + 1]!; at++) {
                const value = this.termValues[this.docTerms[at]!]!;
                if (value > 0) this.note(doc, bit, value, this.docFields[at]!);
            }
        }
        this.clearTermValues(accepted);
    }

    private note(doc: number, bit: number, value: number, field: number): void {
        this.masks[doc]! |= bit;
        const worth = value * VALUES[field]!;
        if (worth > this.best[doc]!) this.best[doc] = worth;
        if (field <= SIGLE && value > this.bestInName[doc]!) this.bestInName[doc] = value;
    }

    /** Adds up what one word is worth in each document; lets go, when all words are needed, of those without it. */
    private keep(bit: number, weight: number, all: boolean): void {
        let kept = 0;
        for (let index = 0; index < this.listed; index++) {
            const doc = this.list[index]!;
            if (this.masks[doc]! & bit) {
                this.totals[doc]! += this.best[doc]! * weight;
                this.names[doc]! += this.bestInName[doc]!;
                if (this.bestInName[doc] === 1) this.exacts[doc]!++;
                this.best[doc] = 0;
                this.bestInName[doc] = 0;
                this.list[kept++] = doc;
            } else if (!all) this.list[kept++] = doc;
            else this.forget(doc);
        }
        this.listed = kept;
    }

    /** Lets go of those that only share a word with the question: "cap emploi" is not Cap-d’Ail. */
    private keepNames(count: number): void {
        let kept = 0;
        for (let index = 0; index < this.listed; index++) {
            const doc = this.list[index]!;
            const [length, named] = [this.nameLengths[doc]!, this.names[doc]!];
            if (Math.round(named) >= length || (named * 2 > length && named * 2 > count)) this.list[kept++] = doc;
            else this.forget(doc);
        }
        this.listed = kept;
    }

    private collect(count: number, weights: readonly number[], all: boolean): Found {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const found: Found = { docs: this.list.slice(0, this.listed), scores: new Float32Array(this.listed), exact: new Uint8Array(this.listed) };
        for (let at = 0; at < this.listed; at++) {
            const doc = found.docs[at]!;
            const length = Math.max(1, this.nameLengths[doc]!);
            const exact = this.exacts[doc] === count && (length === count || this.hasSigle(doc, count));
            let score = WORDS_SHARE * (this.totals[doc]! / sum) + NAME_SHARE * Math.min(1, this.names[doc]! / Math.max(length, count)) + (exact ? EXACT_SHARE : 0);
            if (!all) {
                let matched = 0;
                for (let index = 0; index < count; index++) if (this.masks[doc]! & (1 << index)) matched += weights[index]!;
                score *= matched / sum;
            }
            found.scores[at] = score;
            found.exact[at] = exact ? 1 : 0;
            this.forget(doc);
        }
        return found;
    }

    /** Whether the acronym of the document has that many words: all were found in its name or acronym. */
    private hasSigle(doc: number, count: number): boolean {
        let words = 0;
        for (let at = this.docStarts[doc]!; at < this.docStarts[doc + 1]!; at++) if (this.docFields[at] === SIGLE) words++;
        return words === count;
    }

    private forget(doc: number): void {
        this.masks[doc] = 0;
        this.totals[doc] = 0;
        this.names[doc] = 0;
        this.exacts[doc] = 0;
    }

    private fillTermValues({ terms, values }: Accepted): void {
        for (let index = 0; index < terms.length; index++) if (values[index]! > this.termValues[terms[index]!]!) this.termValues[terms[index]!] = values[index]!;
    }

    private clearTermValues({ terms }: Accepted): void {
        for (const term of terms) this.termValues[term] = 0;
    }
}
