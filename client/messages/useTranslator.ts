import { useContext } from 'preact/hooks';
import type { Translator } from './Translator.js';
import { TranslatorContext } from './TranslatorContext.js';

export function useTranslator(): Translator {
    return useContext(TranslatorContext);
}
