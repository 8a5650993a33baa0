import type { ComponentChildren } from 'preact';
import type { StructureRow } from '../queries/operations.js';
import { kindTexts } from '../texts/kindTexts.js';
import { texts } from '../texts/texts.js';
import { describePlace } from './describePlace.js';
import { KindMark } from './KindMark.js';
import { PlacesBadge } from './PlacesBadge.js';
import { ToConfirm } from './ToConfirm.js';

/** One structure in a list: mark, name, kind and place, then what must be said about it. */
export function StructureItem({ structure, aside }: { structure: StructureRow; aside?: ComponentChildren }) {
    return (
        <>
            <KindMark kind={structure.kind} />
            <div class="item-text">
                <a class="item-name" href={`/structures/${structure.id}`}>{structure.nom}</a>
                <span class="item-place">{kindTexts[structure.kind].one} · {describePlace(structure)}</span>
                <span class="item-badges">
                    <PlacesBadge structure={structure} />
                    {!structure.position && <span class="badge">{texts.addressUnknown}</span>}
                    {structure.toConfirm && <ToConfirm />}
                </span>
            </div>
            {aside}
        </>
    );
}
