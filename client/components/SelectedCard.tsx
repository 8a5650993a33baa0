import type { StructureRow } from '../queries/operations.js';
import { kindTexts } from '../texts/kindTexts.js';
import { texts } from '../texts/texts.js';
import { StructureItem } from './StructureItem.js';

/** What the map says of the structure that was chosen on it. */
export function SelectedCard({ structure, onClose }: { structure: StructureRow; onClose(): void }) {
    return (
        <aside class="map-card" aria-label={structure.nom} tabIndex={-1}>
            <div class="row"><StructureItem structure={structure} /></div>
            <p>{structure.parent ? <>{texts.sheet.parent} : <a href={`/structures/${structure.parent.id}`}>{structure.parent.nom}</a></> : kindTexts[structure.kind].sentence}</p>
            <p class="map-card-actions">
                <a class="button" href={`/structures/${structure.id}`}>{texts.map.openSheet}</a>
                <button type="button" class="button-quiet" onClick={onClose}>{texts.map.closeCard}</button>
            </p>
        </aside>
    );
}
