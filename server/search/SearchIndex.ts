import type { Position } from '../domain/Position.js';
import { type Asked, AskedPages } from './AskedPages.js';
import type { AgeAnswer } from './computeAges.js';
import { dayNumber } from './dayNumber.js';
import { findInitials } from './findInitials.js';
import { findNearby } from './findNearby.js';
import { findPlace, type FoundPlace } from './findPlace.js';
import { parseQuestion, type Question } from './parseQuestion.js';
import { type Acronym, PhraseBook, tellingWords } from './PhraseBook.js';
import type { Places } from './Places.js';
import { readOtherwise } from './readOtherwise.js';
import { acceptWord, type ReadWord, readWords } from './readWords.js';
import { FIELDS, SEARCH_TYPES, type SearchDocument, type SearchType } from './SearchDocument.js';
import { organisationKindWords, structureKindWords } from './searchWords.js';
import { Shelf } from './Shelf.js';
import type { Found, Needed, TextIndex } from './TextIndex.js';
import { TextIndexBuilder } from './TextIndexBuilder.js';
import type { Accepted } from './Vocabulary.js';

export interface SearchRequest {
    text: string;
    /** ISO date in France: what is over on that day comes after what is not. */
    today: string;
    /** Nearer comes first, among equals; null: no place is preferred. */
    near?: Position | null;
}

/** Words of a question that documents answer by what they are, though they do not hold them: by the place of the word, in French. */
export interface AnsweredWords {
    reasons: ReadonlyMap<number, string>;
    /** The place that is among these words; null where none is. */
    place: FoundPlace | null;
}

/** Documents of one shelf that were found in one way, in arrays: a beginning of two letters finds tens of thousands. */
export interface HitGroup extends Found {
    shelf: Shelf;
    /** The place that they are near to, when that is how they were found. */
    nearby: FoundPlace | null;
    answered: AnsweredWords;
}

/** What a question found, before it is ordered and cut in pages. No document is in it twice. */
export interface SearchAnswer {
    question: Question;
    words: ReadWord[];
    groups: HitGroup[];
    acronyms: (Acronym & { from: number; to: number })[];
    near: Position | null;
}

const WEIGHT_SHARE = 0.06;
const NEAR_SHARE = 0.08;
/** At this distance what is near is worth a third of what is here. */
const NEAR_KM = 30;
const OVER_PENALTY = 0.1;
const AGE_SHARES: Record<AgeAnswer, number> = { WITHIN: 0.12, OUTSIDE: -0.2, UNKNOWN: 0 };
/** What is asked of a place by its kind: as good as a whole name, the organisation of a département before its page. */
const [ASKED_SCORE, ASKED_PAGE_SCORE] = [1, 0.9];
/** Conventions of the département around a commune: below those that name the commune. */
const AROUND_SCORE = 0.4;
const NO_ANSWER: AnsweredWords = { reasons: new Map(), place: null };
const AGE_ONLY_SCORE = 0.4;
const LEAST_SCORE = 0.001;
const STRUCTURE = SEARCH_TYPES.indexOf('STRUCTURE');

/**
 * Search over everything the site knows, in memory: communes and départements, which are made once, and the records of the
 * directory, made again when they change. See docs/decisions/0010-search.md.
 */
export class SearchIndex {
    private readonly askedPages: AskedPages;

    private constructor(readonly places: Places, private readonly records: Shelf, private readonly documents: readonly SearchDocument[], readonly phrases: PhraseBook) {
        this.askedPages = new AskedPages(phrases, places);
    }

    private get shelves(): readonly [Shelf, Shelf] {
        return [this.records, this.places.shelf];
    }

    private get indexes(): readonly TextIndex[] {
        return [this.records.index, this.places.shelf.index];
    }

    /** @param glossary its acronyms are read both ways */
    static create(places: Places, unordered: readonly SearchDocument[], glossary: readonly { sigle: string; nom: string; variants: readonly string[] }[]): SearchIndex {
        const phrases = new PhraseBook([...glossary, ...findInitials([...Object.values(structureKindWords), ...Object.values(organisationKindWords)])]);
        // In an order that does not change: of equal results, and of the pages.
        const documents = [...unordered].sort((a, b) => compareKeys(a, b));
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

    /** Makes now what the first misspelt question would else wait for, in pieces between which others are answered. */
    async warmUp(): Promise<void> {
        const piecesOf = (index: () => TextIndex) => [() => index().warmStems(), () => index().warmTypos()];
        const pieces = [() => void this.places.shelf, () => void this.places.findCommunes([]), ...piecesOf(() => this.records.index), ...piecesOf(() => this.places.shelf.index)];
        for (const piece of pieces) {
            await new Promise<void>(resolve => setImmediate(resolve));
            piece();
        }
    }

    /** How many records it holds, communes and départements included. */
    get size(): number {
        return this.shelves[0].index.size + this.shelves[1].index.size;
    }

    /** Everything that answers a question, in no order. */
    find({ text, today, near = null }: SearchRequest): SearchAnswer {
        const question = parseQuestion(text);
        const spelt = readWords(question.words, this.indexes);
        const acronyms = this.phrases.findAcronyms(spelt.map(({ word }) => word));
        let words = this.endAcronyms(spelt, acronyms);
        const place = findPlace(words, this.places, near, this.askedPages.isAsking);
        let groups: HitGroup[] = [];
        if (words.length > 0) {
            groups = this.collect(words, 'ALL', acronyms);
            if (place) groups.push(this.collectNearby(words, place, groups[0]!));
            const asked = this.askedPages.find(words, acronyms, place, near);
            if (asked) groups = this.addAsked(groups, words, asked);
            for (const reading of isEmpty(groups) ? readOtherwise(words) : []) {
                words = reading.words;
                groups = this.collect(words, reading.needed, acronyms);
                if (!isEmpty(groups)) break;
            }
        } else if (question.age !== null) groups = [this.collectByAge(question.age)];
        // A place that is named with something else draws to it what is asked; by itself it is what is asked.
        const around = near ?? (place && place.to - place.from < words.length ? place.commune.position : null);
        for (const group of groups) this.adjust(group, words.length > 0 ? question.age : null, group.shelf === this.records ? around : near, dayNumber(today));
        return { question, words, groups, acronyms, near };
    }

    /** A whole acronym is not the beginning of another word. */
    private endAcronyms(words: readonly ReadWord[], acronyms: SearchAnswer['acronyms']): ReadWord[] {
        return words.map((word, at) => (acronyms.some(({ sigle, from, to }) => from === at && to === at + 1 && tellingWords(sigle)[0] === word.word) ? { ...word, last: false } : word));
    }

    /**
     * Where a document stands among equal ones: its shelf and its number. One that is gone keeps the place that it had.
     *
     * @returns null for a commune or département that does not exist
     */
    locate(type: SearchType, id: string): { shelf: number; doc: number } | null {
        if (type === 'COMMUNE' || type === 'DEPARTEMENT') {
            const doc = this.places.findDocument(type, id);
            return doc < 0 ? null : { shelf: 1, doc };
        }
        let [low, high] = [0, this.documents.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (compareKeys(this.documents[middle]!, { type, id }) < 0) low = middle + 1;
            else high = middle;
        }
        return { shelf: 0, doc: this.documents[low]?.id === id ? low : low - 0.5 };
    }

    /** The number of a shelf, for `locate`. */
    shelfNumber(shelf: Shelf): number {
        return this.shelves.indexOf(shelf);
    }

    /** The words of one shelf that each word of a question leads to. */
    accept(words: readonly ReadWord[], shelf: Shelf): Accepted[] {
        return words.map(word => acceptWord(word, shelf.index, shelf === this.records || word.mayBeFormInPlaces));
    }

    /** @param needed of the words; what is said of names counts for places only, and where a word asks for something else than a place */
    private collect(words: readonly ReadWord[], needed: Needed, acronyms: SearchAnswer['acronyms']): HitGroup[] {
        const weights = words.map(word => this.weigh(word));
        const asksForMore = words.some(({ word }) => this.records.index.has(word) && !this.places.shelf.index.has(word));
        const whole = acronyms.find(({ from, to }) => from === 0 && to === words.length);
        return this.shelves.map(shelf => {
            const found = shelf.index.match(this.accept(words, shelf), weights, needed === 'SOME_AS_NAME' && (shelf === this.records || !asksForMore) ? 'SOME' : needed);
            // What stands for the acronym of a record was typed: as good as the acronym itself.
            if (whole && shelf === this.records) {
                found.docs.forEach((doc, at) => {
                    if (found.exact[at] || !this.hasSigle(doc, whole.sigle)) return;
                    found.exact[at] = 1;
                    found.scores[at] = Math.max(found.scores[at]!, 1);
                });
            }
            return { ...found, shelf, nearby: null, answered: NO_ANSWER };
        });
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

    private collectNearby(words: readonly ReadWord[], place: FoundPlace, known: HitGroup): HitGroup {
        const others = words.filter(({ word }, index) => (index < place.from || index >= place.to) && !place.qualifiers.includes(word));
        const find = (isWanted: ((doc: number) => boolean) | null) => findNearby(this.records, place.commune.position!, isWanted, new Set(known.docs), STRUCTURE);
        const nearby = others.length > 0 ? this.records.index.testDocuments(this.accept(others, this.records), find) : find(null);
        return {
            shelf: this.records, nearby: place, answered: NO_ANSWER, docs: Int32Array.from(nearby, ({ doc }) => doc), scores: Float32Array.from(nearby, ({ score }) => score), exact: new Uint8Array(nearby.length),
        };
    }

    /** Adds the page that answers what is asked of a place, and records of its département that do; what was there already is not there twice. */
    private addAsked(groups: readonly HitGroup[], words: readonly ReadWord[], { of, departementCode, commune, place, asking }: Asked): HitGroup[] {
        const inDepartement = new Map(words.flatMap((_, index) => (asking.has(index) || !commune ? [] : [[index, `département de « ${commune.nom} »`] as const])));
        const others = words.filter((_, index) => asking.has(index));
        const { docs } = this.records.index.match(this.accept(others, this.records), others.map(word => this.weigh(word)), 'ALL');
        const type = SEARCH_TYPES.indexOf(of === 'PLACES' ? 'CONVENTION_PLACES' : 'ORGANISATION');
        const known = new Set(of === 'PLACES' ? groups[0]!.docs : []);
        const records = docs.filter(doc => this.records.types[doc] === type && !known.has(doc) && this.documents[doc]!.fields.some(({ field, text }) => field === 'CODE' && text === departementCode));
        const page = of === 'PLACES' ? this.places.findDocument('COMMUNE', commune!.codeInsee) : this.places.findDocument('DEPARTEMENT', departementCode);
        const onPage = new Map([...asking].map(index => [index, of === 'PLACES' ? 'sa page dit les places réservées' : 'sa page dit qui répond pour le Département']));
        const added = [
            this.group(this.records, records, of === 'PLACES' ? AROUND_SCORE : ASKED_SCORE, { reasons: inDepartement, place }),
            this.group(this.places.shelf, Int32Array.of(page), of === 'PLACES' ? ASKED_SCORE : ASKED_PAGE_SCORE, of === 'PLACES' ? { reasons: onPage, place: null } : { reasons: new Map([...onPage, ...inDepartement]), place }),
        ];
        return [...groups.map(group => without(group, new Set(added.flatMap(({ shelf, docs: more }) => (shelf === group.shelf ? [...more] : []))))), ...added];
    }

    private group(shelf: Shelf, docs: Int32Array, score: number, answered: AnsweredWords): HitGroup {
        return { shelf, nearby: null, answered, docs, scores: new Float32Array(docs.length).fill(score), exact: new Uint8Array(docs.length) };
    }

    private collectByAge(age: number): HitGroup {
        const docs = Int32Array.from([...this.documents.keys()].filter(doc => this.records.answerAge(doc, age) === 'WITHIN'));
        return this.group(this.records, docs, AGE_ONLY_SCORE, NO_ANSWER);
    }

    /** Ages, places and ends change the order, never what is found. */
    private adjust({ shelf, docs, scores, nearby }: HitGroup, age: number | null, near: Position | null, today: number): void {
        for (let at = 0; at < docs.length; at++) {
            const doc = docs[at]!;
            let score = scores[at]! + (nearby ? 0 : WEIGHT_SHARE * shelf.weights[doc]!); // what is near is in order of distance
            if (near && !nearby) {
                const km = shelf.distanceKm(doc, near);
                if (!Number.isNaN(km)) score += NEAR_SHARE * Math.exp(-km / NEAR_KM);
            }
            const answer = age === null ? null : shelf.answerAge(doc, age);
            if (answer) score += AGE_SHARES[answer];
            if (shelf.isOver(doc, today)) score -= OVER_PENALTY;
            scores[at] = Math.max(score, LEAST_SCORE);
        }
    }
}

function without(group: HitGroup, gone: ReadonlySet<number>): HitGroup {
    const isKept = (_: unknown, at: number) => !gone.has(group.docs[at]!);
    return { ...group, docs: group.docs.filter(isKept), scores: group.scores.filter(isKept), exact: group.exact.filter(isKept) };
}

function isEmpty(groups: readonly HitGroup[]): boolean {
    return groups.every(({ docs }) => docs.length === 0);
}

function compareKeys(a: Pick<SearchDocument, 'type' | 'id'>, b: Pick<SearchDocument, 'type' | 'id'>): number {
    if (a.type !== b.type) return SEARCH_TYPES.indexOf(a.type) - SEARCH_TYPES.indexOf(b.type);
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
