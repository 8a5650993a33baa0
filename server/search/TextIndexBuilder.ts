import { FIELDS } from './SearchDocument.js';
import { TextIndex } from './TextIndex.js';

const NAME = FIELDS.indexOf('NAME');

/** Adds documents one by one; `build` makes what is searched. */
export class TextIndexBuilder {
    private readonly ids = new Map<string, number>();
    private readonly terms: string[] = [];
    private docTerms = new Int32Array(1 << 12);
    private docFields = new Uint8Array(1 << 12);
    private count = 0;
    private readonly starts: number[] = [0];
    private readonly nameLengths: number[] = [];
    private nameLength = 0;

    /** The number by which a word may be added again and again without looking it up. */
    numberOf(word: string): number {
        let id = this.ids.get(word);
        if (id === undefined) this.ids.set(word, (id = this.terms.push(word) - 1));
        return id;
    }

    /** A word of the document that is being added. */
    add(field: number, word: string): void {
        this.addNumber(field, this.numberOf(word));
    }

    addNumber(field: number, id: number): void {
        if (this.count === this.docTerms.length) {
            const [terms, fields] = [this.docTerms, this.docFields];
            this.docTerms = new Int32Array(2 * this.count);
            this.docTerms.set(terms);
            this.docFields = new Uint8Array(2 * this.count);
            this.docFields.set(fields);
        }
        this.docTerms[this.count] = id;
        this.docFields[this.count++] = field;
        if (field === NAME) this.nameLength++;
    }

    /** The words added since the last call are one document; documents are numbered from 0. */
    endDocument(): void {
        this.starts.push(this.count);
        this.nameLengths.push(Math.min(this.nameLength, 255));
        this.nameLength = 0;
    }

    build(): TextIndex {
        const terms = [...this.terms].sort();
        const rank = new Int32Array(terms.length);
        terms.forEach((term, position) => {
            rank[this.ids.get(term)!] = position;
            this.ids.set(term, position);
        });
        const docTerms = this.docTerms.slice(0, this.count);
        for (let at = 0; at < docTerms.length; at++) docTerms[at] = rank[docTerms[at]!]!;
        return new TextIndex(terms, this.ids, new Int32Array(this.starts), docTerms, this.docFields.slice(0, this.count), new Uint8Array(this.nameLengths));
    }
}
