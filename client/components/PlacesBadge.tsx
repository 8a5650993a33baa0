import type { StructureRow } from '../queries/operations.js';
import { computePlacesAtStructure } from '../state/computePlacesAtStructure.js';
import { describePlaces } from '../texts/describePlaces.js';

/** The places kept under agreement at a structure, in words, and whether they are to be confirmed; nothing when no agreement names it. */
export function PlacesBadge({ structure }: { structure: Pick<StructureRow, 'conventionsPlaces'> }) {
    const places = computePlacesAtStructure(structure);
    return places && <span class="badge badge-places">{describePlaces(places)}</span>;
}
