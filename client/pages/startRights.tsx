import { render } from 'preact';
import { Rights } from '../components/rights/Rights.js';
import { PageGlossary } from '../glossary/PageGlossary.js';
import { readYoungWords } from '../glossary/readYoungWords.js';
import type { Language } from '../messages/Language.js';
import { loadTranslator } from '../messages/loadTranslator.js';
import { startLanguageSwitch } from '../messages/startLanguageSwitch.js';
import type { Translator } from '../messages/Translator.js';
import { TranslatorContext } from '../messages/TranslatorContext.js';
import type { Right } from '../state/rights/Right.js';

/** Puts the form for one's own dates in the place of the sentence that stands there without a script. */
export async function startRights(root: HTMLElement, { language, rights }: { language: Language; rights: readonly Right[] }): Promise<void> {
    const translator = await loadTranslator(language);
    root.replaceChildren();
    const page = <PageGlossary.Provider value={{ terms: readYoungWords(), linked: null }}><Rights rights={rights} /></PageGlossary.Provider>;
    const show = (shown: Translator) => render(<TranslatorContext.Provider value={shown}>{page}</TranslatorContext.Provider>, root);
    show(translator);
    startLanguageSwitch(root, show);
}
