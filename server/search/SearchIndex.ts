import type { Position } from '../domain/Position.js';
import { computeAges } from './computeAges.js';
import { findPlace, type FoundPlace } from './findPlace.js';
import type { Nearby } from './findNearby.js';
import { findNearby } from './findNearby.js';
import { parseQuestion, type Question } from './parseQuestion.js';
import { type Acronym, PhraseBook, tellingWords } from './PhraseBook.js';
import type { Places } from './Places.js';
import { acceptWord, findSpellings, type ReadWord, readWords } from './readWords.js';
import { FIELDS, SEARCH_TYPES, type SearchDocument, type SearchType } from './SearchDocument.js';
import { structureKindWords } from './searchWords.js';
import { Shelf } from './Shelf.js';
import { type Accepted, type Found, TextIndexBuilder } from './TextIndex.js';

export interface SearchRequest {
    text: string;
    /** ISO date in France: what is over on that day comes after what is not. */
    today: string;
    /** Nearer comes first, among equals; null: no place is preferred. */
    near?: Position | null;
}

/** A document found. */
export interface Hit {
    shelf: Shelf;
    doc: number;
    /** Above 0; what the order is made by. */
    score: number;
    /** Its whole name was typed, or its acronym. */
    exact: boolean;
    /** In a straight line from the place of the question, or from `near`; null without either or while unknown. */
    distanceKm: number | null;
    /** The place that it is near to, when it was found by that only. */
    nearby: FoundPlace | null;
}

/** What a question found, before it is ordered and cut in pages. */
export interface SearchAnswer {
    question: Question;
    words: ReadWord[];
    /** Every word was found in each document; else only some. */
    all: boolean;
    hits: Hit[];
    acronyms: (Acronym & { from: number; to: number })[];
}

const WEIGHT_SHARE = 0.06;
const NEAR_SHARE = 0.08;
/** At this distance what is near is worth a third of what is here. */
const NEAR_KM = 30;
const OVER_PENALTY = 0.1;
const STRUCTURE = SEARCH_TYPES.indexOf('STRUCTURE');

/**
 * Search over everything the site knows, in memory: communes and départements, which are made once, and the records of the
 * directory, made again when they change. See docs/decisions/0010-search.md.
 */
export class SearchIndex {
    private readonly shelves: readonly [Shelf, Shelf];

    private constructor(readonly places: Places, private readonly records: Shelf, private readonly documents: readonly SearchDocument[], readonly phrases: PhraseBook) {
        const placeShelf = new Shelf(places.index, doc => ({ type: places.isDepartement(doc) ? 'DEPARTEMENT' : 'COMMUNE', position: places.positionOf(doc), weight: places.weight(doc) }), doc => places.document(doc));
        this.shelves = [records, placeShelf];
    }

    /** @param glossary its acronyms are read both ways */
    static create(places: Places, documents: readonly SearchDocument[], glossary: readonly { sigle: string; nom: string; variants: readonly string[] }[]): SearchIndex {
        const phrases = new PhraseBook([...glossary, ...findInitials(Object.values(structureKindWords))]);
        const builder = new TextIndexBuilder();
        const read = new Map<string, { words: string[]; meant: string[] }>(); // the same words of a kind stand in thousands of documents
        const alias = FIELDS.indexOf('ALIAS');
        for (const { fields } of documents) {
            for (const { field, text } of fields) {
                let known = read.get(text);
                if (!known) {
                    const words = tellingWords(text);
                    read.set(text, (known = { words, meant: phrases.expand(words) }));
                }
                const place = FIELDS.indexOf(field);
                for (const word of known.words) builder.add(place, word);
                const meantIn = field === 'TEXT' || field === 'LINK' ? place : alias;
                for (const word of known.meant) builder.add(meantIn, word);
            }
            builder.endDocument();
        }
        const shelf = new Shelf(builder.build(), doc => documents[doc]!, doc => documents[doc]!);
        return new SearchIndex(places, shelf, documents, phrases);
    }

    /** Makes now what the first misspelt question would else wait for. */
    warmUp(): void {
        for (const { index } of this.shelves) index.warmUp();
    }

    /** How many records it holds, communes and départements included. */
    get size(): number {
        return this.shelves[0].index.size + this.shelves[1].index.size;
    }

    /** Everything that answers a question, in no order. */
    find({ text, today, near = null }: SearchRequest): SearchAnswer {
        const question = parseQuestion(text);
        let words = readWords(question.words, this.shelves.map(({ index }) => index));
        const acronyms = this.phrases.findAcronyms(words.map(({ word }) => word));
        const hits: Hit[] = [];
        let all = true;
        if (words.length > 0) {
            this.collect(words, true, acronyms, this.shelves, hits);
            const place = findPlace(words, this.places, near);
            if (place) hits.push(...this.collectNearby(words, place, hits));
            if (hits.length === 0) {
                words = words.map(word => (word.spellings.length > 0 ? word : { ...word, spellings: findSpellings(word, this.shelves.map(({ index }) => index)) }));
                this.collect(words, true, acronyms, this.shelves, hits);
            }
            if (hits.length === 0 && words.length > 1) {
                all = false;
                this.collect(words, false, acronyms, this.shelves, hits);
            }
        }
        this.adjust(hits, question.age, words.length === 0, near, today);
        return { question, words, all, hits: hits.filter(({ score }) => score > 0), acronyms };
    }

    /**
     * The structures that a text means: those with all its words, as they are spelt or else as they were probably meant; best first.
     * For the filter of a list: near ones and those with some of the words only are left out.
     */
    matchStructures(text: string): { id: string; score: number }[] {
        const question = parseQuestion(text);
        const indexes = [this.records.index];
        let words = readWords(question.words, indexes);
        if (words.length === 0) return [];
        const read = () => {
            const hits: Hit[] = [];
            this.collect(words, true, [], [this.records], hits);
            return hits.filter(({ doc }) => this.records.types[doc] === STRUCTURE);
        };
        let hits = read();
        if (hits.length === 0) {
            words = words.map(word => (word.spellings.length > 0 ? word : { ...word, spellings: findSpellings(word, indexes) }));
            hits = read();
        }
        return hits.sort((a, b) => b.score - a.score || a.doc - b.doc).map(({ doc, score }) => ({ id: this.documents[doc]!.id, score }));
    }

    /** The words of one shelf that each word of a question leads to. */
    accept(words: readonly ReadWord[], shelf: Shelf): Accepted[] {
        return words.map(word => acceptWord(word, shelf.index));
    }

    private collect(words: readonly ReadWord[], all: boolean, acronyms: SearchAnswer['acronyms'], shelves: readonly Shelf[], hits: Hit[]): void {
        const weights = words.map(word => this.weigh(word));
        const whole = acronyms.find(({ from, to }) => from === 0 && to === words.length);
        for (const shelf of shelves) {
            const accepted = this.accept(words, shelf);
            const found: Found = shelf.index.match(accepted, weights, all);
            for (let at = 0; at < found.docs.length; at++) {
                const doc = found.docs[at]!;
                let score = found.scores[at]! + WEIGHT_SHARE * shelf.weights[doc]!;
                // What stands for the acronym of a record was typed: as good as the acronym itself.
                const meant = whole !== undefined && !found.exact[at] && shelf === this.records && this.hasSigle(doc, whole.sigle);
                if (meant) score = Math.max(score, 1 + WEIGHT_SHARE * shelf.weights[doc]!);
                hits.push({ shelf, doc, score, exact: found.exact[at]! || meant, distanceKm: null, nearby: null });
            }
        }
    }

    private hasSigle(doc: number, sigle: string): boolean {
        return this.documents[doc]!.fields.some(({ field, text }) => field === 'SIGLE' && text === sigle);
    }

    /** The rarer a word, the more it tells. */
    private weigh({ word, spellings }: ReadWord): number {
        const count = (term: string) => this.shelves.reduce((sum, { index }) => sum + index.count(term), 0);
        const most = Math.max(count(word), ...spellings.slice(0, 3).map(({ term }) => count(term)));
        return Math.log2(2 + this.size / (most > 0 ? most : 20));
    }

    private collectNearby(words: readonly ReadWord[], place: FoundPlace, known: readonly Hit[]): Hit[] {
        const rest = words.filter((_, index) => index < place.from || index >= place.to);
        const others = rest.filter(({ word }) => !place.qualifiers.includes(word));
        let candidates: readonly number[] | null = null;
        if (others.length > 0) candidates = this.records.index.match(this.accept(others, this.records), others.map(word => this.weigh(word)), true).docs;
        const taken = new Set(known.flatMap(({ shelf, doc }) => (shelf === this.records ? [doc] : [])));
        const nearby: Nearby[] = findNearby(this.records, place.commune.position!, candidates, taken, STRUCTURE);
        return nearby.map(({ doc, distanceKm, score }) => ({ shelf: this.records, doc, score, exact: false, distanceKm, nearby: place }));
    }

    /** Ages, places and ends change the order, never what is found. */
    private adjust(hits: Hit[], age: number | null, ageOnly: boolean, near: Position | null, today: string): void {
        if (age !== null && ageOnly) {
            this.documents.forEach(({ ages }, doc) => {
                if (ages && computeAges(ages, age) === 'WITHIN') hits.push({ shelf: this.records, doc, score: 0.4 + WEIGHT_SHARE * this.records.weights[doc]!, exact: false, distanceKm: null, nearby: null });
            });
        }
        for (const hit of hits) {
            if (near) {
                const km = hit.shelf.distanceKm(hit.doc, near);
                if (!Number.isNaN(km)) {
                    hit.score += NEAR_SHARE * Math.exp(-km / NEAR_KM);
                    hit.distanceKm ??= km;
                }
            }
            const document = hit.shelf === this.records ? this.documents[hit.doc]! : null;
            if (document === null) continue;
            if (age !== null && !ageOnly && document.ages) hit.score += { WITHIN: 0.12, OUTSIDE: -0.2, UNKNOWN: 0 }[computeAges(document.ages, age)];
            if (document.ended || (document.end !== null && document.end < today)) hit.score -= OVER_PENALTY;
        }
    }

    static typeOf({ shelf, doc }: Hit): SearchType {
        return SEARCH_TYPES[shelf.types[doc]!]!;
    }
}

/** "FJT" beside "foyer de jeunes travailleurs": an acronym is what holds the initials of another phrase of the same list. */
function findInitials(lists: readonly (readonly string[])[]): { sigle: string; nom: string; variants: string[] }[] {
    return lists.flatMap(phrases => phrases.flatMap(sigle => {
        const initials = (words: string[]) => words.map(word => word[0]).join('');
        const letters = sigle.toLowerCase();
        const nom = phrases.find(phrase => initials(tellingWords(phrase)) === letters || initials(phrase.toLowerCase().split(/[\s’-]+/)) === letters);
        return nom === undefined ? [] : [{ sigle, nom, variants: [] }];
    }));
}
