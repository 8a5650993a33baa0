import { Say } from '../../messages/Say.js';

/** Where to look for a phone number that no document gives, and with which words: the State's directory, which opens only when one follows the link. */
export function DirectoryNote({ words }: { words: string }) {
    return (
        <p class="small">
            <Say id="jeunes-door-no-phone" args={{ words }} />{' '}
            <a href="https://lannuaire.service-public.fr/" rel="noopener noreferrer external"><Say id="jeunes-door-directory" /> <span aria-hidden="true">↗</span><span class="visually-hidden"> <Say id="jeunes-external" /></span></a>.
        </p>
    );
}
