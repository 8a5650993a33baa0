import type { Execute } from '../../queries/Execute.js';
import { structureNeighbours } from '../../queries/operations.js';
import type { StructureNeighboursData } from '../../queries/operations.js';
import { RefusedRequest } from '../../queries/RefusedRequest.js';
import { runOperation } from '../../queries/runOperation.js';
import { createListFilter } from './createListFilter.js';
import { parseListView } from './parseListView.js';
import { printListQuery } from './printListQuery.js';

export interface ListPlace {
    /** What of the address of the list differs from the whole list. */
    query: string;
    totalCount: number;
    /** Null when the structure is not, or no longer, in that list. */
    neighbours: StructureNeighboursData['structures']['neighbours'];
}

/** Where a structure stands in the list that its address carries (`?liste=…`); null without a list, or with one that cannot be read. */
export async function loadNeighbours(execute: Execute, search: URLSearchParams, id: string): Promise<ListPlace | null> {
    const list = search.get('liste');
    if (list === null) return null;
    const { view } = parseListView(new URLSearchParams(list));
    const whole = { ...view, after: null };
    try {
        const { structures } = await runOperation(execute, structureNeighbours, { filter: createListFilter(whole), id });
        return { query: printListQuery(whole), ...structures };
    } catch (error) {
        if (error instanceof RefusedRequest) return null; // a damaged link still opens the sheet
        throw error;
    }
}
