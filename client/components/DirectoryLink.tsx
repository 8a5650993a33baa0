import { texts } from '../texts/texts.js';

/** Where to look for what the documents do not give: the State's own directory, which opens only when one follows the link. */
export function DirectoryLink({ withContact }: { withContact: boolean }) {
    const words = texts.sheet;
    return (
        <p>
            {withContact ? words.noPhone : words.noContact} : {words.directory}{' '}
            <a href="https://lannuaire.service-public.fr/" rel="noopener noreferrer external">{words.directoryName} <span aria-hidden="true">↗</span><span class="visually-hidden"> (site externe)</span></a>.
        </p>
    );
}
