import type { PlacesAtStructure } from '../state/computePlacesAtStructure.js';
import { formatPlaces } from './formatPlaces.js';
import { plural } from './plural.js';
import { texts } from './texts.js';

/** `au moins 31 places sous convention, et environ 62 places partagées entre 3 résidences, dont 31 déjà comptées (à confirmer)`. */
export function describePlaces({ value, precision, sharedPlaces, toConfirm }: PlacesAtStructure): string {
    const words = texts.places;
    const own = value === null ? null : `${formatPlaces({ value, precision })} ${words.underAgreement}`;
    const shared = sharedPlaces && (sharedPlaces.value === null
        ? (own ? words.shared : words.sharedUnknown)
        : `${own ? 'et ' : ''}${formatPlaces(sharedPlaces)} partagées entre ${sharedPlaces.others + 1} ${sharedPlaces.residences ? 'résidences' : 'lieux'}`
            + (sharedPlaces.countedHere > 0 ? `, dont ${sharedPlaces.countedHere} déjà ${plural(sharedPlaces.countedHere, 'comptée', 'comptées')}` : ''));
    const parts = [own, shared].filter(part => part !== null).join(', ') || words.unknown;
    return toConfirm ? `${parts} (${texts.toConfirm})` : parts;
}
