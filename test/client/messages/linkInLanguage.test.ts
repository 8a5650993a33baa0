import { expect, test } from 'vitest';
import { linkInLanguage } from '../../../client/messages/linkInLanguage.js';
import { parseLanguage } from '../../../client/messages/parseLanguage.js';

test.each([
    ['/jeunes', 'ar', '/jeunes?langue=ar'],
    ['/jeunes?age=17#portes', 'ar', '/jeunes?age=17&langue=ar#portes'],
    ['/jeunes?langue=uk&age=17', 'prs', '/jeunes?age=17&langue=prs'],
    ['/jeunes?langue=uk&age=17', 'fr', '/jeunes?age=17'],
    ['/jeunes?langue=uk', 'fr', '/jeunes'],
    ['#contenu', 'es', '?langue=es#contenu'],
] as const)('%s in %s is %s', (href, language, expected) => {
    expect(linkInLanguage(href, language)).toBe(expected);
});

test.each([
    ['', 'fr', null], ['langue=ps', 'ps', null], ['langue=', 'fr', null], ['langue=tlh', 'fr', 'tlh'], ['langue=constructor', 'fr', 'constructor'], ['langue=AR', 'fr', 'AR'],
])('the address %j asks for %s; not here: %s', (search, language, unknown) => {
    expect(parseLanguage(new URLSearchParams(search))).toEqual({ language, unknown });
});
