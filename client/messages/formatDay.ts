import { type Language, LANGUAGES } from './Language.js';

/** Ukrainian writes the word year as an abbreviation, whose full stop would double that of a sentence. */
export const spellYear = (text: string) => text.replace(/\u00a0?\s?р\.$/u, ' року');

/** `jeudi 12 mars 2027`, `lundi 1er mars 2027`: a day with its name, as one reads it in a diary. */
export function formatDay(language: Language, isoDate: string): string {
    const text = new Intl.DateTimeFormat(LANGUAGES[language].formatTag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
    return language === 'fr' ? text.replace(/ 1 /, ' 1er ') : spellYear(text);
}
