import { checkPageSize } from '../directory/checkPageSize.js';
import { checkPosition } from '../directory/checkPosition.js';
import { Cursor } from '../directory/Cursor.js';
import { InvalidRequest } from '../directory/InvalidRequest.js';
import type { Page } from '../directory/Page.js';
import type { Position } from '../domain/Position.js';
import { checkSearchText } from './checkSearchText.js';
import { correctText, explainHit } from './explainHit.js';
import { type MarkedText, markWords } from './markWords.js';
import { type Rank, rankHits } from './rankHits.js';
import { SEARCH_TYPES, type SearchDocument, type SearchType } from './SearchDocument.js';
import type { SearchAnswer, SearchIndex } from './SearchIndex.js';

export interface SearchPageRequest {
    text: string;
    /** Null: every type. */
    types: readonly SearchType[] | null;
    near: Position | null;
    first: number;
    after: string | null;
    /** ISO date in France. */
    today: string;
}

interface SearchEdge {
    node: SearchDocument & { ended: boolean };
    cursor: string;
    score: number;
    reason: string;
    titleParts: MarkedText[];
    subtitleParts: MarkedText[];
    distanceKm: number | null;
}

export interface SearchPage extends Omit<Page<SearchDocument>, 'edges'> {
    edges: SearchEdge[];
    totalCount: number;
    counts: { type: SearchType; count: number }[];
    correctedText: string | null;
    message: string | null;
}

const cursor = new Cursor('search', 3);

/**
 * One page of the answer to a question, each result explained.
 *
 * @throws InvalidRequest when the text, the position, the size of the page or the cursor is not acceptable
 */
export function findSearchPage(index: SearchIndex, request: SearchPageRequest): SearchPage {
    checkPageSize(request.first);
    if (request.near) checkPosition(request.near, 'near');
    const text = checkSearchText(request.text);
    const after = request.after === null ? null : readCursor(request.after, index);
    const answer = index.find({ text, today: request.today, near: request.near });
    const counts = countTypes(answer);
    const rows = rankHits(index, answer, request.types, request.first + 1, after);
    const explained = rows.slice(0, request.first).map(hit => ({ hit, document: hit.shelf.read(hit.doc), explanation: explainHit(hit, answer, index) }));
    const edges = explained.map(({ hit, document, explanation }): SearchEdge => {
        return {
            node: { ...document, ended: document.ended || (document.end !== null && document.end < request.today) },
            cursor: cursor.format([String(hit.score), document.type, document.id]), score: hit.score / 1e6, reason: explanation.reason,
            titleParts: markWords(document.title, answer.words, index.phrases), subtitleParts: markWords(document.subtitle, answer.words, index.phrases), distanceKm: explanation.distanceKm,
        };
    });
    return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: { hasNextPage: rows.length > request.first, hasPreviousPage: after !== null, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
        totalCount: counts.reduce((sum, { type, count }) => sum + (request.types === null || request.types.includes(type) ? count : 0), 0),
        counts,
        correctedText: after === null && explained[0] ? correctText(text, explained[0].explanation.corrections) : null,
        message: describeNothing(answer.question, counts.length),
    };
}

function describeNothing({ words, age }: { words: readonly unknown[]; age: number | null }, found: number): string | null {
    if (words.length === 0 && age === null) return 'Écrivez au moins une lettre ou un chiffre : un nom, une commune, un sigle, un code postal.';
    return found > 0 ? null : 'Rien ne correspond à ces mots. Vérifiez l’orthographe, ou essayez avec moins de mots : une commune, un sigle, un nom.';
}

/** Types without any result are left out. */
function countTypes({ groups }: SearchAnswer): { type: SearchType; count: number }[] {
    const counts = new Uint32Array(SEARCH_TYPES.length);
    for (const { shelf, docs } of groups) for (const doc of docs) counts[shelf.types[doc]!]!++;
    return SEARCH_TYPES.flatMap((type, number) => (counts[number]! > 0 ? [{ type, count: counts[number]! }] : []));
}

function readCursor(text: string, index: SearchIndex): Rank {
    const [score, type, id] = cursor.parse(text) as [string, SearchType, string];
    const place = /^\d{1,9}$/.test(score) && SEARCH_TYPES.includes(type) ? index.locate(type, id) : null;
    if (place === null) throw new InvalidRequest(`Expected after to be a cursor that this list (search) gave, got ${JSON.stringify(text.slice(0, 60))}.`);
    return { score: Number(score), ...place };
}
