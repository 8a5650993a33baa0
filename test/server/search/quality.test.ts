import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSearchPage } from '../../../server/search/findSearchPage.js';
import { openSearchIndex } from '../../helpers/openSearchIndex.js';

interface Written {
    who: string;
    text: string;
    /** Any of them is a good answer: type and id. */
    expected: string[];
}
/** Written before the search was tried, never changed to fit it. */
const written = JSON.parse(readFileSync('test/server/search/quality.json', 'utf8')) as Written[];
/** Shares that must hold, under those of the day they were written down (docs/decisions/0010-search.md). */
const FLOORS = { hitAt1: 0.94, hitAt3: 0.99 };

test('the written questions find what they should, first or among the first three', async () => {
    const index = await openSearchIndex();
    const ranks = written.map(({ who, text, expected }) => {
        const found = findSearchPage(index, { text, types: null, near: null, first: 10, after: null, today: '2026-11-22' }).nodes.map(({ type, id }) => `${type}/${id}`);
        return { who, text, rank: found.findIndex(key => expected.includes(key)) + 1 };
    });
    const share = (most: number, of = ranks) => of.filter(({ rank }) => rank > 0 && rank <= most).length / of.length;
    for (const who of ['young person', 'professional', 'planner']) {
        const of = ranks.filter(entry => entry.who === who);
        console.log(`${who}: ${of.length} questions, hit@1 ${share(1, of).toFixed(3)}, hit@3 ${share(3, of).toFixed(3)}`);
    }
    console.log(`all: ${ranks.length} questions, hit@1 ${share(1).toFixed(3)}, hit@3 ${share(3).toFixed(3)}; not first: ${ranks.filter(({ rank }) => rank !== 1).map(({ text, rank }) => `${text} (${rank || 'absent'})`).join(', ')}`);
    expect(written.length).toBeGreaterThanOrEqual(80);
    expect(share(1)).toBeGreaterThanOrEqual(FLOORS.hitAt1);
    expect(share(3)).toBeGreaterThanOrEqual(FLOORS.hitAt3);
});
