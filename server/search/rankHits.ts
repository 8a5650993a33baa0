import type { Hit } from './SearchIndex.js';

/** Where a hit stands in the order: its score as it is compared, then what tells equal ones apart. */
export interface RankKey {
    /** Whole number: the score times a million. */
    score: number;
    /** Type and id. */
    key: string;
}

export function rankKey({ shelf, doc, score }: Hit): RankKey {
    const { type, id } = shelf.read(doc);
    return { score: Math.round(score * 1e6), key: `${type}/${id}` };
}

/**
 * The hits that come next in the order, best first, without sorting those that do not: of 40,000 only a page is shown.
 *
 * @param after the key of the last hit of the page before; null for the first page
 */
export function rankHits(hits: readonly Hit[], most: number, after: RankKey | null): Hit[] {
    const page: Hit[] = [];
    const keys = new Map<Hit, string>();
    const keyOf = (hit: Hit) => {
        let key = keys.get(hit);
        if (key === undefined) keys.set(hit, (key = rankKey(hit).key));
        return key;
    };
    const compare = (a: Hit, b: Hit) => Math.round(b.score * 1e6) - Math.round(a.score * 1e6) || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
    for (const hit of hits) {
        const score = Math.round(hit.score * 1e6);
        if (after && (score > after.score || (score === after.score && keyOf(hit) <= after.key))) continue;
        if (page.length === most && compare(hit, page.at(-1)!) >= 0) continue;
        let [low, high] = [0, page.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (compare(page[middle]!, hit) <= 0) low = middle + 1;
            else high = middle;
        }
        page.splice(low, 0, hit);
        if (page.length > most) page.pop();
    }
    return page;
}
