import { texts } from '../texts/texts.js';

const words = texts.sheet;

/** Where to look for what the documents do not give: the State's own directory, which opens only when one follows the link. `name`: what to look for there, in words. */
export function DirectoryLink({ withContact, name = words.directory, quiet = false }: { withContact: boolean; name?: string; quiet?: boolean }) {
    return (
        <p class={quiet ? 'small' : undefined}>
            {withContact ? words.noPhone : words.noContact} : {name}{' '}
            <a href="https://lannuaire.service-public.fr/" rel="noopener noreferrer external">{words.directoryName} <span aria-hidden="true">↗</span><span class="visually-hidden"> (site externe)</span></a>.
        </p>
    );
}
