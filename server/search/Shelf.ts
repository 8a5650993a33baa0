import type { Position } from '../domain/Position.js';
import { type AgeAnswer, computeAges } from './computeAges.js';
import { dayNumber } from './dayNumber.js';
import { SEARCH_TYPES, type SearchDocument, type SearchType } from './SearchDocument.js';
import type { TextIndex } from './TextIndex.js';

type ShelfDocument = Pick<SearchDocument, 'type' | 'position' | 'weight'> & Partial<Pick<SearchDocument, 'ages' | 'end' | 'ended'>>;

/** In the arrays of ages: the record has none, or no source says them. */
const [NO_AGES, UNKNOWN_AGE] = [-2, -1];
/** A day that never comes, as a number: 31 December 9999. */
const NEVER = 99_991_231;

/** Documents that are searched together: their words, and in arrays what ranks them. */
export class Shelf {
    readonly weights: Float32Array;
    /** Position in SEARCH_TYPES. */
    readonly types: Uint8Array;
    /** Degrees; NaN while unknown. */
    readonly lats: Float64Array;
    readonly lngs: Float64Array;
    /** Last day as a number, 20231231; 0 for what is over whatever the day. */
    private readonly ends: Int32Array;
    private readonly minAges: Int16Array;
    private readonly maxAges: Int16Array;

    /** @param read the document of that number, whole: asked for those that are shown only */
    constructor(readonly index: TextIndex, describe: (doc: number) => ShelfDocument, readonly read: (doc: number) => SearchDocument) {
        this.weights = new Float32Array(index.size);
        this.types = new Uint8Array(index.size);
        this.lats = new Float64Array(index.size);
        this.lngs = new Float64Array(index.size);
        this.ends = new Int32Array(index.size);
        this.minAges = new Int16Array(index.size);
        this.maxAges = new Int16Array(index.size);
        for (let doc = 0; doc < index.size; doc++) {
            const { type, position, weight, ages, end, ended } = describe(doc);
            this.ends[doc] = ended ? 0 : end ? dayNumber(end) : NEVER;
            this.minAges[doc] = ages ? (ages.min ?? UNKNOWN_AGE) : NO_AGES;
            this.maxAges[doc] = ages ? (ages.max ?? UNKNOWN_AGE) : NO_AGES;
            this.weights[doc] = weight;
            this.types[doc] = SEARCH_TYPES.indexOf(type);
            this.lats[doc] = position?.lat ?? NaN;
            this.lngs[doc] = position?.lng ?? NaN;
        }
    }

    typeOf(doc: number): SearchType {
        return SEARCH_TYPES[this.types[doc]!]!;
    }

    /** @param today as `dayNumber` gives it */
    isOver(doc: number, today: number): boolean {
        return this.ends[doc]! < today;
    }

    /** Whether an age is among those of the document; null when it has none. */
    answerAge(doc: number, age: number): AgeAnswer | null {
        const [min, max] = [this.minAges[doc]!, this.maxAges[doc]!];
        return min === NO_AGES ? null : computeAges({ min: min === UNKNOWN_AGE ? null : min, max: max === UNKNOWN_AGE ? null : max }, age);
    }

    /** Kilometres from a point in a straight line, on a plane touching the Earth there (within 1 % below 300 km); NaN while unknown. */
    distanceKm(doc: number, { lat, lng }: Position): number {
        const KM_PER_DEGREE = 111.195;
        const north = (this.lats[doc]! - lat) * KM_PER_DEGREE;
        const east = (this.lngs[doc]! - lng) * KM_PER_DEGREE * Math.cos(((this.lats[doc]! + lat) / 2) * (Math.PI / 180));
        return Math.hypot(north, east);
    }
}
