import type { Position } from '../domain/Position.js';
import type { Shelf } from './Shelf.js';

export interface Nearby {
    doc: number;
    distanceKm: number;
    score: number;
}

/** What is asked near a place: that many, up to that far. A place alone asks less. */
const ASKED = { most: 20, maxKm: 100 };
const UNASKED = { most: 10, maxKm: 30 };
/** Below a document with all the words in its name, place or kind; above one that only mentions them. */
const NEARBY_SCORE = 0.44;
const SCORE_PER_KM = 0.001;

/**
 * The structures nearest to a point, nearest first.
 *
 * @param isWanted whether a document answers the rest of the question; null: nothing else is asked
 * @param type the number of the type that is wanted
 */
export function findNearby(shelf: Shelf, position: Position, isWanted: ((doc: number) => boolean) | null, taken: ReadonlySet<number>, type: number): Nearby[] {
    const { most, maxKm } = isWanted ? ASKED : UNASKED;
    const maxDegrees = maxKm / 111;
    const found: Nearby[] = [];
    let limit = maxKm;
    const consider = (doc: number) => {
        if (shelf.types[doc] !== type || !(Math.abs(shelf.lats[doc]! - position.lat) <= maxDegrees) || taken.has(doc)) return;
        const distanceKm = shelf.distanceKm(doc, position);
        if (!(distanceKm <= limit) || (isWanted && !isWanted(doc))) return;
        found.push({ doc, distanceKm, score: NEARBY_SCORE - distanceKm * SCORE_PER_KM });
        if (found.length < 4 * most) return;
        keepNearest(found, most);
        limit = found.at(-1)!.distanceKm;
    };
    for (let doc = 0; doc < shelf.index.size; doc++) consider(doc);
    keepNearest(found, most);
    return found;
}

function keepNearest(found: Nearby[], most: number): void {
    found.sort((a, b) => a.distanceKm - b.distanceKm || a.doc - b.doc).splice(most);
}
