import { useContext } from 'preact/hooks';
import { glossaryTexts } from '../texts/glossaryTexts.js';
import { typeset } from '../texts/typeset.js';
import { PageGlossary } from './PageGlossary.js';

/** The definitions of the terms that the page linked above: read by those who hear, touch or print it. Must come last. */
export function WordsOfPage() {
    const { linked } = useContext(PageGlossary);
    const terms = [...(linked?.values() ?? [])].sort((a, b) => a.sigle.localeCompare(b.sigle, 'fr'));
    if (!terms.length) return null;
    return (
        <aside class="words" aria-labelledby="mots">
            <h2 id="mots">{glossaryTexts.words}</h2>
            <dl>{terms.map(({ id, sigle, nom, definition }) => (
                <div key={id} id={`mot-${id}`}>
                    <dt><a href={`/glossaire#${id}`}>{sigle}</a></dt>
                    <dd>{typeset(nom)}. {typeset(definition)}</dd>
                </div>
            ))}</dl>
        </aside>
    );
}
