import { parseListView } from './parseListView.js';
import { printListQuery } from './printListQuery.js';
import type { SavedList } from './SavedList.js';

export const MAX_SAVED = 20;
const MAX_NAME = 60;

/** Reads what the browser kept. What is damaged is left out: it must never keep the page from opening. */
export function parseSavedLists(text: string | null): SavedList[] {
    let parsed: unknown;
    try {
        parsed = JSON.parse(text ?? '[]');
    } catch {
        return [];
    }
    if (!Array.isArray(parsed)) return [];
    const lists = parsed.flatMap((item: unknown) => {
        const { name, query } = (item ?? {}) as Partial<SavedList>;
        if (typeof name !== 'string' || typeof query !== 'string' || !name.trim()) return [];
        return [{ name: name.trim().slice(0, MAX_NAME), query: printListQuery(parseListView(new URLSearchParams(query)).view) }];
    });
    return [...new Map(lists.map(list => [list.name, list])).values()].slice(0, MAX_SAVED);
}
