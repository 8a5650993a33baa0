import { Sheet } from '../components/Sheet.js';
import { texts } from '../texts/texts.js';
import type { Page } from './Page.js';

/** The page shown when there is nothing at this address (404), or when the data cannot be had (503). */
export function createErrorPage(status: 404 | 503, path: string): Page {
    const words = texts.errors;
    const [title, text] = status === 404 ? [words.notFoundTitle, words.notFoundText] : [words.failedTitle, words.failedText];
    return {
        status,
        title: `${title.replace(/\.$/, '')} · Relais`,
        description: text,
        body: (
            <Sheet path="" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{title}</h1>
                <p class="lead">{text}</p>
                <p class="actions">
                    {status === 503 && <a class="button" href={path}>{words.retry}</a>}
                    <a class={status === 503 ? 'button-quiet' : 'button'} href="/">{words.back}</a>
                    <a class="button-quiet" href="/departements">{words.departements}</a>
                </p>
            </Sheet>
        ),
    };
}
