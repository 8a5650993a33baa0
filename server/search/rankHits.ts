import type { FoundPlace } from './findPlace.js';
import { SEARCH_TYPES, type SearchType } from './SearchDocument.js';
import type { AnsweredWords, SearchAnswer, SearchIndex } from './SearchIndex.js';
import type { Shelf } from './Shelf.js';

/** One document found. */
export interface Hit {
    shelf: Shelf;
    doc: number;
    /** Above 0; what the order is made by, in millionths. */
    score: number;
    /** Its whole name was typed, or its acronym. */
    exact: boolean;
    /** The place that it is near to, when it was found by that only. */
    nearby: FoundPlace | null;
    /** Words that it answers without holding them. */
    answered: AnsweredWords;
}

/** A place in the order: of equal scores the records come before the communes, and each in their own order. */
export interface Rank {
    score: number;
    shelf: number;
    doc: number;
}

/**
 * The hits that come next in the order, best first, without sorting those that do not: of 40,000 only a page is shown.
 *
 * @param types only these; null for all
 * @param after the rank of the last hit of the page before; null for the first page
 */
export function rankHits(index: SearchIndex, { groups }: SearchAnswer, types: readonly SearchType[] | null, most: number, after: Rank | null): Hit[] {
    const page: Hit[] = [];
    const wanted = types && new Set(types.map(type => SEARCH_TYPES.indexOf(type)));
    for (const { shelf, docs, scores, exact, nearby, answered } of groups) {
        const shelfNumber = index.shelfNumber(shelf);
        for (let at = 0; at < docs.length; at++) {
            const rank = { score: Math.round(scores[at]! * 1e6), shelf: shelfNumber, doc: docs[at]! };
            const last = page.length === most ? page[most - 1]! : null;
            if (last && rank.score < last.score) continue;
            if (wanted && !wanted.has(shelf.types[rank.doc]!)) continue;
            if (after && compareRanks(rank, after) <= 0) continue;
            if (last && compareRanks(rank, { ...last, shelf: index.shelfNumber(last.shelf) }) >= 0) continue;
            let [low, high] = [0, page.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                const other = page[middle]!;
                if (compareRanks({ ...other, shelf: index.shelfNumber(other.shelf) }, rank) <= 0) low = middle + 1;
                else high = middle;
            }
            page.splice(low, 0, { shelf, doc: rank.doc, score: rank.score, exact: exact[at] === 1, nearby, answered });
            if (page.length > most) page.pop();
        }
    }
    return page;
}

function compareRanks(a: Rank, b: Rank): number {
    return b.score - a.score || a.shelf - b.shelf || a.doc - b.doc;
}
