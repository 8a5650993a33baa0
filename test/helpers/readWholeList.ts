import { createListFilter } from '../../client/state/structureList/createListFilter.js';
import type { StructureListView } from '../../client/state/structureList/StructureListView.js';
import type { TestApp } from './startApp.js';

const PAGE = `query ($filter: StructureFilter, $after: String) {
    structures(filter: $filter, first: 100, after: $after) { totalCount nodes { id toConfirm position { lat lng } } pageInfo { hasNextPage endCursor } }
}`;

interface Listed {
    id: string;
    toConfirm: boolean;
    position: { lat: number; lng: number } | null;
}

interface Answer {
    structures: { totalCount: number; nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

/** What the list shows for a view, all its pages one after the other, through the API. */
export async function readWholeList(app: TestApp, view: StructureListView): Promise<Listed[]> {
    const nodes: Listed[] = [];
    for (let after: string | null = null; ; ) {
        const { data, errors }: Awaited<ReturnType<typeof app.query<Answer>>> = await app.query<Answer>(PAGE, { filter: createListFilter(view), after });
        if (errors) throw new Error(errors[0]!.message);
        nodes.push(...data.structures.nodes);
        if (!data.structures.pageInfo.hasNextPage) {
            if (nodes.length !== data.structures.totalCount) throw new Error(`Expected ${data.structures.totalCount} structures, got ${nodes.length}.`);
            return nodes;
        }
        after = data.structures.pageInfo.endCursor;
    }
}
