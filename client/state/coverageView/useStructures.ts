import { useEffect, useState } from 'preact/hooks';
import { executeOverHttp } from '../../queries/executeOverHttp.js';
import { structureList } from '../../queries/operations.js';
import type { StructureKind, StructureListData, StructureRow } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';

/** Marks drawn at most: more would hide the map. */
const MAX_STRUCTURES = 2_000;
const NONE: StructureRow[] = [];

/** The structures of some kinds, for the marks of the map: asked after the page is drawn; none while they come or when they cannot be had. */
export function useStructures(kinds: readonly StructureKind[]): readonly StructureRow[] {
    const [found, setFound] = useState(NONE);
    useEffect(() => {
        let gone = false;
        const load = async () => {
            const rows: StructureRow[] = [];
            let after: string | null = null;
            do {
                const page: StructureListData['structures'] = (await runOperation(executeOverHttp, structureList, { filter: { kinds: [...kinds] }, after })).structures;
                rows.push(...page.nodes);
                after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
            } while (after !== null && rows.length < MAX_STRUCTURES && !gone);
            if (!gone) setFound(rows);
        };
        load().catch(() => gone || setFound(NONE)); // marks are an addition: the tones and the table stand without them
        return () => {
            gone = true;
        };
    }, [kinds.join()]);
    return found;
}
