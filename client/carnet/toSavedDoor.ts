import type { ContactKind, StructureKind } from '../queries/operations.js';
import { typeset } from '../texts/typeset.js';
import type { SavedDoor } from './SavedDoor.js';

interface Structure {
    id: string;
    nom: string;
    kind: StructureKind;
    contacts: readonly { kind: ContactKind; value: string }[];
}

export function toSavedDoor({ id, nom, kind, contacts }: Structure, place: string): SavedDoor {
    const values = (wanted: ContactKind) => contacts.flatMap(contact => (contact.kind === wanted ? contact.value : [])).slice(0, 3);
    return { id, nom: typeset(nom), kind, place, phones: values('PHONE'), emails: values('EMAIL') };
}
