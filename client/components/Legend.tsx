import type { StructureKind } from '../queries/operations.js';
import { kindTexts } from '../texts/kindTexts.js';
import { texts } from '../texts/texts.js';
import { KindMark } from './KindMark.js';

interface Props {
    kinds: readonly StructureKind[];
    withUnknown: boolean;
    withUnlocated: boolean;
    withShared: boolean;
    /** Open at first; then the reader decides, as long as the page lives. */
    open: boolean;
    /** It opened or closed: the names of the map move. */
    onToggle(): void;
}

/** What the marks and the hatches mean; open on a wide screen, folded on a phone. */
export function Legend({ kinds, withUnknown, withUnlocated, withShared, open, onToggle }: Props) {
    return (
        <details class="legend" open={open} onToggle={onToggle}>
            <summary>{texts.map.legend}</summary>
            <ul>
                {kinds.map(kind => <li key={kind}><KindMark kind={kind} /> {kindTexts[kind].one}</li>)}
                <li><span class="swatch-figure" aria-hidden="true">24</span> {texts.map.placesFigure}</li>
                {withShared && <li><span class="swatch-figure" aria-hidden="true">…</span> {texts.map.sharedFigure}</li>}
                <li><span class="swatch-cluster" aria-hidden="true">5</span> {texts.map.cluster}</li>
                <li><svg class="swatch swatch-uncovered" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false"><rect x=".75" y=".75" width="20.5" height="14.5" /></svg> {texts.map.uncovered}</li>
                {withUnknown && <li><svg class="swatch swatch-unknown" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false"><rect x=".75" y=".75" width="20.5" height="14.5" /></svg> {texts.map.unknown}</li>}
                {withUnlocated && <li><svg class="swatch swatch-unlocated" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="8" /></svg> {texts.map.unlocated}</li>}
            </ul>
        </details>
    );
}
