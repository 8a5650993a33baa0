import { type Language, LANGUAGES } from './Language.js';

/** The language that an address asks for (`?langue=ar`); French without one, and for one that is not here, which `unknown` then names. */
export function parseLanguage(search: URLSearchParams): { language: Language; unknown: string | null } {
    const text = search.get('langue') ?? '';
    if (Object.hasOwn(LANGUAGES, text)) return { language: text as Language, unknown: null };
    return { language: 'fr', unknown: text === '' ? null : text.slice(0, 20) };
}
