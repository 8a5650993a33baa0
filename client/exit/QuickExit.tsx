import { useContext } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import { ExitAddress } from './ExitAddress.js';

/** Leaves at once for a page that says nothing: a plain link, which `startQuickExit` makes faster and more discreet. */
export function QuickExit() {
    const { say } = useTranslator();
    return (
        <p class="quick-exit">
            <a class="quick-exit-link" href={useContext(ExitAddress)} rel="nofollow noreferrer" aria-describedby="quitter-touches" data-quick-exit data-twice={say('exit-twice-more')} data-once={say('exit-once-more')}><Say id="exit-leave" /></a>
            <span class="quick-exit-keys" id="quitter-touches"><Say id="exit-keys" /></span>
            <span class="visually-hidden" role="status" data-quick-exit-status />
        </p>
    );
}
