import { useContext } from 'preact/hooks';
import { linkTerms } from '../texts/linkTerms.js';
import { typeset } from '../texts/typeset.js';
import { PageGlossary } from './PageGlossary.js';

/** Running text: French typography, and the first occurrence of a term in the page leads to its definition. Not for headings, links and buttons. */
export function Prose({ text }: { text: string }) {
    const { terms, linked: known } = useContext(PageGlossary);
    const { parts, linked } = linkTerms(typeset(text), terms, new Set(known?.keys()));
    for (const term of linked) known?.set(term.id, term);
    return <>{parts}</>;
}
