import type { StructureRow } from '../queries/operations.js';
import { computePlacesAtStructure } from '../state/computePlacesAtStructure.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { texts } from '../texts/texts.js';

/** The places kept under agreement at a structure, in words; nothing when no agreement names it. */
export function PlacesBadge({ structure }: { structure: Pick<StructureRow, 'conventionsPlaces'> }) {
    const places = computePlacesAtStructure(structure);
    if (!places) return null;
    const words = places.value === null ? texts.places.unknown : `${formatPlaces(places)} ${texts.places.underAgreement}`;
    return <span class="badge badge-places">{words}{places.sharedWithOthers ? `, ${texts.places.shared}` : ''}</span>;
}
