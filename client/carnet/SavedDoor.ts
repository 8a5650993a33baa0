import type { StructureKind } from '../queries/operations.js';

/** A door as it is kept on the phone: what is needed to call or go there without a network. Public facts only, and nothing about who keeps them. */
export interface SavedDoor {
    id: string;
    nom: string;
    kind: StructureKind;
    /** `Le Vigan (30)`. */
    place: string;
    phones: string[];
    emails: string[];
}
