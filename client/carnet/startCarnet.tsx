import { hydrate } from 'preact';
import { loadTranslator } from '../messages/loadTranslator.js';
import { parseLanguage } from '../messages/parseLanguage.js';
import { TranslatorContext } from '../messages/TranslatorContext.js';
import { CarnetView } from './CarnetView.js';

/** Brings the carnet to life, in the language that the address asks for. */
export async function startCarnet(root: HTMLElement): Promise<void> {
    const translator = await loadTranslator(parseLanguage(new URLSearchParams(location.search)).language);
    hydrate(<TranslatorContext.Provider value={translator}><CarnetView /></TranslatorContext.Provider>, root);
}
