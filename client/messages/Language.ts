/** As the address holds it: `?langue=ar`. */
export type Language = 'fr' | 'en' | 'es' | 'ar' | 'uk' | 'ps' | 'prs';

interface LanguageFacts {
    /** The language's own name, for those who look for it. */
    name: string;
    /** BCP 47, for `lang` and plural rules. */
    tag: string;
    direction: 'ltr' | 'rtl';
    /**
     * For Intl, which shows numbers and dates. Latin digits everywhere: phone numbers, addresses and letters in France are written with them;
     * the Gregorian calendar everywhere: those are the dates of a file. Pashto borrows from Dari, whose names of months are the same:
     * Chromium has no Pashto and would write the browser's own language.
     */
    formatTag: string;
}

/** French first: what is missing elsewhere is shown in it. */
export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = {
    fr: { name: 'Français', tag: 'fr', direction: 'ltr', formatTag: 'fr' },
    en: { name: 'English', tag: 'en', direction: 'ltr', formatTag: 'en-GB' },
    es: { name: 'Español', tag: 'es', direction: 'ltr', formatTag: 'es' },
    ar: { name: 'العربية', tag: 'ar', direction: 'rtl', formatTag: 'ar-u-ca-gregory-nu-latn' },
    uk: { name: 'Українська', tag: 'uk', direction: 'ltr', formatTag: 'uk' },
    ps: { name: 'پښتو', tag: 'ps', direction: 'rtl', formatTag: 'fa-AF-u-ca-gregory-nu-latn' },
    prs: { name: 'دری', tag: 'fa-AF', direction: 'rtl', formatTag: 'fa-AF-u-ca-gregory-nu-latn' },
};
