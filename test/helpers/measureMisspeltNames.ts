import { findSearchPage } from '../../server/search/findSearchPage.js';
import type { SearchIndex } from '../../server/search/SearchIndex.js';
import { misspell } from './misspell.js';

/** Asks each name with one random mistake. @returns share found among the first ten, and those that were not, as they were asked */
export function measureMisspeltNames(index: SearchIndex, names: readonly string[], random: () => number): { found: number; missed: string[] } {
    const missed = names.flatMap(name => {
        const text = misspell(name, random);
        const { nodes } = findSearchPage(index, { text, types: null, near: null, first: 10, after: null, today: '2026-11-22' });
        return nodes.some(({ title }) => title === name) ? [] : [`${text} (${name})`];
    });
    return { found: 1 - missed.length / names.length, missed };
}
