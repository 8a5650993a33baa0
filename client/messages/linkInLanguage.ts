import type { Language } from './Language.js';

/** The same address in a language: `/jeunes?age=17#portes` in `ar` is `/jeunes?age=17&langue=ar#portes`. French needs no parameter. */
export function linkInLanguage(href: string, language: Language): string {
    const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
    const kept = query.split('&').filter(part => part && !/^langue(=|$)/.test(part));
    if (language !== 'fr') kept.push(`langue=${language}`);
    return `${path}${kept.length ? `?${kept.join('&')}` : ''}${hash}`;
}
