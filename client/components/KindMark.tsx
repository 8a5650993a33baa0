import { markShapes } from '../map/markShapes.js';
import type { StructureKind } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';

/** The mark of a kind, the same as on the map. Silent for screen readers: words stand beside it. */
export function KindMark({ kind }: { kind: StructureKind }) {
    const { path, filled } = markShapes[kind];
    return (
        <svg class={`mark kind-${kindSlugs[kind]} ${filled ? 'mark-filled' : 'mark-open'}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    );
}
