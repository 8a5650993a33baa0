import { printListQuery } from './printListQuery.js';
import type { StructureListView } from './StructureListView.js';

/** The address of a view: `/structures` and what differs from the whole list. */
export function printListView(view: StructureListView): string {
    const query = printListQuery(view);
    return query ? `/structures?${query}` : '/structures';
}
