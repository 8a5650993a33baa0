import type { Position } from '../domain/Position.js';
import { SEARCH_TYPES, type SearchDocument, type SearchType } from './SearchDocument.js';
import type { TextIndex } from './TextIndex.js';

interface ShelfDocument {
    type: SearchType;
    position: Position | null;
    weight: number;
}

/** Documents that are searched together: their words, and in arrays what ranks them. */
export class Shelf {
    readonly weights: Float32Array;
    /** Position in SEARCH_TYPES. */
    readonly types: Uint8Array;
    /** Degrees; NaN while unknown. */
    readonly lats: Float64Array;
    readonly lngs: Float64Array;

    /** @param read the document of that number, whole: asked for those that are shown only */
    constructor(readonly index: TextIndex, describe: (doc: number) => ShelfDocument, readonly read: (doc: number) => SearchDocument) {
        this.weights = new Float32Array(index.size);
        this.types = new Uint8Array(index.size);
        this.lats = new Float64Array(index.size);
        this.lngs = new Float64Array(index.size);
        for (let doc = 0; doc < index.size; doc++) {
            const { type, position, weight } = describe(doc);
            this.weights[doc] = weight;
            this.types[doc] = SEARCH_TYPES.indexOf(type);
            this.lats[doc] = position?.lat ?? NaN;
            this.lngs[doc] = position?.lng ?? NaN;
        }
    }

    /** Kilometres from a point in a straight line, on a plane touching the Earth there (within 1 % below 300 km); NaN while unknown. */
    distanceKm(doc: number, { lat, lng }: Position): number {
        const KM_PER_DEGREE = 111.195;
        const north = (this.lats[doc]! - lat) * KM_PER_DEGREE;
        const east = (this.lngs[doc]! - lng) * KM_PER_DEGREE * Math.cos(((this.lats[doc]! + lat) / 2) * (Math.PI / 180));
        return Math.hypot(north, east);
    }
}
