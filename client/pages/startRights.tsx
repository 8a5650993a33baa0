import { render } from 'preact';
import { Rights } from '../components/rights/Rights.js';
import { PageGlossary } from '../glossary/PageGlossary.js';
import { readYoungWords } from '../glossary/readYoungWords.js';
import type { Language } from '../messages/Language.js';
import { loadTranslator } from '../messages/loadTranslator.js';
import { TranslatorContext } from '../messages/TranslatorContext.js';
import type { Right } from '../state/rights/Right.js';

/** Puts the form for one's own dates in the place of the sentence that stands there without a script. */
export async function startRights(root: HTMLElement, { language, rights }: { language: Language; rights: readonly Right[] }): Promise<void> {
    const translator = await loadTranslator(language);
    root.replaceChildren();
    const page = <PageGlossary.Provider value={{ terms: readYoungWords(), linked: null }}><Rights rights={rights} /></PageGlossary.Provider>;
    render(<TranslatorContext.Provider value={translator}>{page}</TranslatorContext.Provider>, root);
}
