import type { StructureRow } from '../../queries/operations.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { texts } from '../../texts/texts.js';
import { typeset } from '../../texts/typeset.js';
import { describePlace } from '../describePlace.js';
import { KindMark } from '../KindMark.js';
import { PlacesBadge } from '../PlacesBadge.js';
import { ToConfirm } from '../ToConfirm.js';
import { OutLink } from './OutLink.js';

/** One structure in the frame: what the map shows, in words; its sheet opens beside the page around. */
export function EmbedRow({ structure }: { structure: StructureRow }) {
    return (
        <li id={`lieu-${structure.id}`} class="row" data-structure={structure.id}>
            <KindMark kind={structure.kind} />
            <div class="item-text">
                <OutLink class="item-name" href={`/structures/${structure.id}`}>{typeset(structure.nom)}</OutLink>
                <span class="item-place">{kindTexts[structure.kind].one} · {describePlace(structure)}</span>
                <span class="item-badges">
                    <PlacesBadge structure={structure} />
                    {!structure.position && <span class="badge">{texts.addressUnknown}</span>}
                    {structure.toConfirm && <ToConfirm />}
                </span>
            </div>
        </li>
    );
}
