import { normalizeName } from '../../state/normalizeName.js';
import { readDigits } from '../../state/readDigits.js';
import type { Gazetteer } from './Gazetteer.js';
import type { GazetteerCommune } from './GazetteerCommune.js';

/** The commune that a typed text clearly means, nothing having been chosen in the list; null when several may be meant. */
export function chooseTyped(gazetteer: Gazetteer, text: string): GazetteerCommune | null {
    const found = gazetteer.find(text, 20);
    const wanted = normalizeName(readDigits(text)).replace(/\d+(e|er|eme)?\b/g, '').trim();
    const exact = found.filter(({ nom }) => wanted !== '' && normalizeName(nom) === wanted);
    const [only, second] = exact.length ? exact : found;
    return only && !second ? only : null;
}
