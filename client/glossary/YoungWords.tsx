import { InFrench } from '../messages/InFrench.js';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import type { Term } from '../texts/linkTerms.js';
import { typeset } from '../texts/typeset.js';

/** The field's words that a page for young people uses, explained: a list at its end, folded, and what `startTerms` opens over a word. */
export function YoungWords({ terms }: { terms: readonly Term[] }) {
    const { say } = useTranslator();
    if (!terms.length) return null;
    return (
        <aside class="young-words" aria-label={say('common-words')}>
            <details class="words" data-close={say('common-close')}>
                <summary><Say id="common-words" /></summary>
                <dl>{terms.map(({ id, sigle, nom, definition, variants }) => (
                    <div key={id} id={`mot-${id}`} data-variants={variants.join('|')}>
                        <dt><InFrench>{sigle}</InFrench></dt>
                        <dd><InFrench>{typeset(nom)}. {typeset(definition)}</InFrench></dd>
                    </div>
                ))}</dl>
            </details>
        </aside>
    );
}
