import { readFileSync } from 'node:fs';
import { findSearchPage } from '../../server/search/findSearchPage.js';
import type { SearchIndex } from '../../server/search/SearchIndex.js';

/** Written before the search was tried, or from what failed when someone new tried it; never changed to fit it. Any of `expected` (type and id) is a good answer. */
interface WrittenQuestion {
    who: string;
    text: string;
    expected: string[];
}

export interface SearchQuality {
    who: string;
    questions: number;
    /** Shares of the questions whose answer is first, or among the first three. */
    hitAt1: number;
    hitAt3: number;
    /** Questions whose answer is not first, each with its rank; 0: not among the first ten. */
    notFirst: { text: string; rank: number }[];
}

/** Asks the written questions: one line for each sort of reader, then one for all. */
export function measureWrittenQuestions(index: SearchIndex): SearchQuality[] {
    const written = JSON.parse(readFileSync('test/server/search/quality.json', 'utf8')) as WrittenQuestion[];
    const ranks = written.map(({ who, text, expected }) => {
        const found = findSearchPage(index, { text, types: null, near: null, first: 10, after: null, today: '2026-11-22' }).nodes.map(({ type, id }) => `${type}/${id}`);
        return { who, text, rank: found.findIndex(key => expected.includes(key)) + 1 };
    });
    const share = (most: number, of: typeof ranks) => of.filter(({ rank }) => rank > 0 && rank <= most).length / of.length;
    const measure = (who: string, of: typeof ranks) => ({
        who, questions: of.length, hitAt1: share(1, of), hitAt3: share(3, of), notFirst: of.filter(({ rank }) => rank !== 1).map(({ text, rank }) => ({ text, rank })),
    });
    return [...[...new Set(ranks.map(({ who }) => who))].map(who => measure(who, ranks.filter(entry => entry.who === who))), measure('all', ranks)];
}
