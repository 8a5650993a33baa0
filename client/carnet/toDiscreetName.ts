import type { SavedDoor } from './SavedDoor.js';

/** Words that would tell who looks at a phone what somebody went through. */
const TELLING = /enfan|\base\b|a\.s\.e|protection|plac[ée]|foyer|adepape|social|secours|violen|aid[ée]/i;

/** How a door is called where anyone may read it, a text message or a title; null when its name would tell too much. */
export function toDiscreetName({ nom }: Pick<SavedDoor, 'nom'>): string | null {
    return TELLING.test(nom) ? null : nom;
}
