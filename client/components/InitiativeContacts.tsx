import type { InitiativeContact } from '../queries/operations.js';
import { typeset } from '../texts/typeset.js';

/** Links to the contacts that sources give for the initiatives of an organisation, those that are over left out. `intro`: whose initiatives, in words; the contacts are of the initiative, not of its places. */
export function InitiativeContacts({ intro, initiatives }: { intro: string; initiatives: readonly InitiativeContact[] }) {
    const given = initiatives.filter(({ status, contacts }) => status !== 'ENDED' && contacts.length > 0);
    return given.map(({ id, titre, contacts }) => (
        <p key={id}>
            {intro} <a href={`/initiatives/${id}#contacts`}>{typeset(titre)}</a>{' '}
            <small>({contacts.map(({ label, value }) => label ?? value).join(', ')})</small>.
        </p>
    ));
}
