import type { ConventionSheetData } from '../queries/operations.js';
import { sheetTexts as words } from '../texts/sheetTexts.js';
import { typeset } from '../texts/typeset.js';
import { ContactLink } from './ContactLink.js';
import { DirectoryLink } from './DirectoryLink.js';
import { joinWords } from './joinWords.js';

type Convention = NonNullable<ConventionSheetData['conventionPlaces']>;

/** Whom to ask for one of the places of an agreement: the ASE of the Départements that sign it, else those who sign; then the contacts of the places themselves. */
export function WhomToAsk({ signatories, residences }: Pick<Convention, 'signatories' | 'residences'>) {
    const departements = signatories.filter(({ organisation: { kind } }) => kind === 'DEPARTEMENT');
    const asked = departements.length > 0 ? departements : signatories;
    const links = joinWords(asked.map(({ organisation: { id, nom } }) => <a key={id} href={`/organisations/${id}`}>{typeset(nom)}</a>));
    const reached = residences.filter(({ contacts }) => contacts.length > 0);
    return (
        <>
            <p>{departements.length > 0 ? <>{words.askAse} {links}.</> : asked.length > 0 ? <>{words.askSignatories} {links}.</> : words.askNobody}</p>
            {reached.map(({ id, nom, contacts }) => <p key={id} class="counter-contacts"><a href={`/structures/${id}`}>{typeset(nom)}</a> {contacts.map(contact => <ContactLink key={contact.value} contact={contact} quiet />)}</p>)}
            {departements.length > 0 ? <DirectoryLink withContact={reached.length > 0} name={words.askDirectory} /> : reached.length === 0 && <DirectoryLink withContact={false} />}
        </>
    );
}
