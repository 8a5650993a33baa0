import { Embed } from '../components/embed/Embed.js';
import type { SmallMap } from '../map/startSmallMap.js';
import type { Execute } from '../queries/Execute.js';
import { structureList } from '../queries/operations.js';
import type { StructureFilter, StructureRow } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { createListFilter } from '../state/structureList/createListFilter.js';
import type { ListNames } from '../state/structureList/ListNames.js';
import { sortStructures } from '../state/sortStructures.js';
import { loadStructureList } from '../state/structureList/loadStructureList.js';
import type { StructureListView } from '../state/structureList/StructureListView.js';
import { embedTexts as words } from '../texts/embedTexts.js';
import type { PageLoader } from './PageLoader.js';

/** Structures in one frame, map and list alike; beyond, the frame says so and leads to the whole list. */
const MAX_STRUCTURES = 300;

/** The document that other sites show in a frame: the list of structures at the same filters, as a map and as a list. */
export const loadEmbedPage: PageLoader = async ({ execute, url, versions }) => {
    const search = new URLSearchParams(url.searchParams);
    search.delete('apres');
    const { view, page, names, mistakes } = await loadStructureList(execute, search, words);
    // A list with one filter less would be another list, on the page of somebody who does not see it.
    const structures = mistakes.length > 0 ? [] : sortStructures(await loadRows(execute, createListFilter(view)), null);
    const departements = view.departements.length ? view.departements : page.facets.departements.filter(({ count }) => count > 0).map(({ departement }) => departement.code);
    const map: SmallMap = { versions, departements, only: null, territories: [], structures };
    return {
        status: 200,
        frame: true,
        title: words.title(describeWhere(view, names)),
        description: words.description,
        body: <Embed view={view} names={names} structures={structures} totalCount={page.totalCount} mistakes={mistakes} />,
        data: { name: 'integrer', props: map },
    };
};

async function loadRows(execute: Execute, filter: StructureFilter): Promise<StructureRow[]> {
    const rows: StructureRow[] = [];
    for (let after: string | null = null; ;) {
        const { structures }: Awaited<ReturnType<typeof load>> = await load(execute, filter, after);
        rows.push(...structures.nodes);
        after = structures.pageInfo.endCursor;
        if (!structures.pageInfo.hasNextPage || rows.length >= MAX_STRUCTURES) return rows.slice(0, MAX_STRUCTURES);
    }
}

const load = (execute: Execute, filter: StructureFilter, after: string | null) => runOperation(execute, structureList, { filter, after });

function describeWhere({ departements }: StructureListView, names: ListNames): string {
    return departements.map(code => `${names.departements[code]} (${code})`).join(', ') || words.everywhere;
}
