import { createContext } from 'preact';
import { createTranslator } from './createTranslator.js';
import type { Translator } from './Translator.js';

/** The page's translator; French where none is given. */
export const TranslatorContext = createContext<Translator>(createTranslator('fr'));
