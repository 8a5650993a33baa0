import { hydrate, render } from 'preact';
import { PageGlossary } from '../glossary/PageGlossary.js';
import { readYoungWords } from '../glossary/readYoungWords.js';
import { YoungPage, type YoungPageProps } from './components/YoungPage.js';
import { YOUNG_NEEDS, type YoungNeed } from './state/Answers.js';
import type { Language } from '../messages/Language.js';
import { loadTranslator } from '../messages/loadTranslator.js';
import { startLanguageSwitch } from '../messages/startLanguageSwitch.js';
import type { Translator } from '../messages/Translator.js';
import { TranslatorContext } from '../messages/TranslatorContext.js';

/** Brings /jeunes to life in the HTML that the server wrote; what was already chosen there is kept. */
export async function startJeunes(root: HTMLElement, { language, addresses }: { language: Language } & YoungPageProps): Promise<void> {
    const translator = await loadTranslator(language);
    const chosen = (name: string) => root.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
    const need = chosen('young-need') as YoungNeed;
    const typed = { text: root.querySelector<HTMLInputElement>('.young-commune')?.value ?? '', age: Number(chosen('young-age')) || null, need: YOUNG_NEEDS.includes(need) ? need : 'UNKNOWN' as const };
    const page = <PageGlossary.Provider value={{ terms: readYoungWords(), linked: null }}><YoungPage addresses={addresses} typed={typed} /></PageGlossary.Provider>;
    const inLanguage = (translator: Translator) => <TranslatorContext.Provider value={translator}>{page}</TranslatorContext.Provider>;
    hydrate(inLanguage(translator), root);
    startLanguageSwitch(root, other => render(inLanguage(other), root));
}
