import { createTranslator } from './createTranslator.js';
import type { Language } from './Language.js';
import { loadMessages } from './loadMessages.js';
import type { Translator } from './Translator.js';

/** A translator for a page, on the server and in the browser alike. */
export async function loadTranslator(language: Language): Promise<Translator> {
    return createTranslator(language, await loadMessages(language));
}
