import type { Language } from './Language.js';

/** One file of our own server a language: a browser fetches only the one it shows. */
const FILES: Record<Exclude<Language, 'fr'>, () => Promise<{ messages: Readonly<Record<string, string>> }>> = {
    en: () => import('./en/messages.js'),
    es: () => import('./es/messages.js'),
    ar: () => import('./ar/messages.js'),
    uk: () => import('./uk/messages.js'),
    ps: () => import('./ps/messages.js'),
    prs: () => import('./prs/messages.js'),
};

/** The translated messages of a language, by file; none for French, which every translator has. */
export async function loadMessages(language: Language): Promise<Readonly<Record<string, string>>> {
    return language === 'fr' ? {} : (await FILES[language]()).messages;
}
