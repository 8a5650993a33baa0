import type { Execute } from '../queries/Execute.js';
import { communeDoors, departementCoverage, structureList } from '../queries/operations.js';
import type { CommuneDoorsData, CommuneSuggestionsData, DepartementCoverageData, StructureFilter, StructureListData, StructureRow } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { findCommunes } from './findCommunes.js';
import type { ViewState } from './ViewState.js';

export interface Results {
    structures: StructureRow[];
    totalCount: number;
    facets: StructureListData['structures']['facets'];
    doors: CommuneDoorsData['commune'];
    /** Communes that the text may mean; empty once one is chosen. */
    communes: CommuneSuggestionsData['communes'];
    /** The figures of the chosen département; null when none is chosen. */
    within: DepartementCoverageData | null;
}

/** Everything that depends on the filters, the same call on the server and in the browser. */
export async function loadResults(execute: Execute, { kinds, departement, text, withPlaces, commune }: ViewState): Promise<Results> {
    const filter: StructureFilter = {
        ...(kinds.length ? { kinds } : {}),
        ...(departement ? { departements: [departement] } : {}),
        ...(text ? { text } : {}),
        ...(withPlaces ? { withPlaces } : {}),
    };
    const [list, doors, communes, within] = await Promise.all([
        loadAllPages(execute, filter),
        commune ? runOperation(execute, communeDoors, { codeInsee: commune }).then(data => data.commune) : null,
        text && !commune ? findCommunes(execute, text).then(({ choices }) => choices) : [],
        departement ? runOperation(execute, departementCoverage, { code: departement }) : null,
    ]);
    return { ...list, doors, communes, within };
}

async function loadAllPages(execute: Execute, filter: StructureFilter): Promise<Pick<Results, 'structures' | 'totalCount' | 'facets'>> {
    const structures: StructureRow[] = [];
    let after: string | null = null;
    for (;;) {
        const page: StructureListData['structures'] = (await runOperation(execute, structureList, { filter, after })).structures;
        structures.push(...page.nodes);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage || after === null) return { structures, totalCount: page.totalCount, facets: page.facets };
    }
}
