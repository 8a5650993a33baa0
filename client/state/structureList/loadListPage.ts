import type { Execute } from '../../queries/Execute.js';
import { structureCount, structureDirectory } from '../../queries/operations.js';
import type { StructureDirectoryData } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';
import { createUnstatedView } from './createUnstatedView.js';
import { createListFilter } from './createListFilter.js';
import { listChips } from './listChips.js';
import type { ListNames } from './ListNames.js';
import type { StructureListView } from './StructureListView.js';

/** Structures on a page of the list. */
export const PAGE_SIZE = 50;

/** What removing one filter would give back. */
interface Removal {
    /** Key of the chip. */
    chip: string;
    count: number;
}
export type StructurePage = StructureDirectoryData['structures'] & {
    /** With an empty list only: what each filter removed alone would give, the most first; those that give nothing are left out. */
    removals: Removal[];
    /** With agreements that do not state the age, public or form asked (`unstatedCount` above 0): structures of the list of `createUnstatedView`. */
    withPlacesCount: number;
};

/** A page of the list with its counts, the same call on the server and in the browser. */
export async function loadListPage(execute: Execute, view: StructureListView, names: ListNames): Promise<StructurePage> {
    const { structures } = await runOperation(execute, structureDirectory, { filter: createListFilter(view), first: PAGE_SIZE, after: view.after });
    const chips = structures.totalCount === 0 ? listChips(view, names) : [];
    const removals = await Promise.all(chips.map(async ({ key, change }) => {
        const data = await runOperation(execute, structureCount, { filter: createListFilter({ ...view, ...change }) });
        return { chip: key, count: data.structures.totalCount };
    }));
    const withPlacesCount = structures.unstatedCount > 0 ? (await runOperation(execute, structureCount, { filter: createListFilter(createUnstatedView(view)) })).structures.totalCount : 0;
    return { ...structures, withPlacesCount, removals: removals.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count) };
}
