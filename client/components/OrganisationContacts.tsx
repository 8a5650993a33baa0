import type { OrganisationSheetData } from '../queries/operations.js';
import { formatSourceTitle } from '../texts/formatSourceTitle.js';
import { sheetTexts as words } from '../texts/sheetTexts.js';
import { typeset } from '../texts/typeset.js';
import { ContactLink } from './ContactLink.js';
import { DirectoryLink } from './DirectoryLink.js';
import { InitiativeContacts } from './InitiativeContacts.js';
import { joinWords } from './joinWords.js';

type Organisation = NonNullable<OrganisationSheetData['organisation']>;

/** How to reach an organisation: the contacts of the places that it runs, each with the sources that give them, else those of its initiatives when it runs places. */
export function OrganisationContacts({ structures, initiatives }: Pick<Organisation, 'structures' | 'initiatives'>) {
    const reached = structures.filter(({ contacts }) => contacts.length > 0);
    return (
        <>
            {reached.length > 0 && (
                <ul class="plain-list">
                    {reached.map(({ id, nom, contacts, statements }) => {
                        const sources = new Map(statements.filter(({ about }) => about.includes('contacts')).map(({ source }) => [source.id, source.title]));
                        return (
                            <li key={id}>
                                <a href={`/structures/${id}`}>{typeset(nom)}</a>
                                <p class="counter-contacts">{contacts.map(contact => <ContactLink key={contact.value} contact={contact} quiet />)}</p>
                                {sources.size > 0 && <p class="small">{words.contactSource} {joinWords([...sources].map(([key, title]) => <a key={key} href={`/sources/${key}`}>{formatSourceTitle(title)}</a>))}</p>}
                            </li>
                        );
                    })}
                </ul>
            )}
            {structures.length > 0 && reached.length === 0 && <InitiativeContacts intro={words.initiativeContact} initiatives={initiatives} />}
            {reached.length === 0 && <DirectoryLink withContact={false} />}
        </>
    );
}
