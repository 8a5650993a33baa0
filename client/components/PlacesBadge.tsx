import type { StructureRow } from '../queries/operations.js';
import { computePlacesAtStructure } from '../state/computePlacesAtStructure.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { texts } from '../texts/texts.js';

/** The places kept under agreement at a structure, in words; nothing when no agreement names it. */
export function PlacesBadge({ structure }: { structure: Pick<StructureRow, 'conventionsPlaces'> }) {
    const places = computePlacesAtStructure(structure);
    if (!places) return null;
    const { value, sharedPlaces, sharedWithOthers } = places;
    const parts = [
        value === null ? null : `${formatPlaces(places)} ${texts.places.underAgreement}`,
        sharedPlaces && sharedPlaces.value !== null
            ? `${value === null ? '' : 'et '}${formatPlaces(sharedPlaces)} partagées entre ${sharedPlaces.others + 1} ${sharedPlaces.residences ? 'résidences' : 'lieux'}`
            : sharedWithOthers > 0 ? (value === null ? texts.places.sharedUnknown : texts.places.shared) : null,
    ].filter(part => part !== null);
    return <span class="badge badge-places">{parts.length ? parts.join(', ') : texts.places.unknown}</span>;
}
