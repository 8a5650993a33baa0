import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../client/messages/createTranslator.js';
import { type Language, LANGUAGES } from '../../../client/messages/Language.js';
import { loadTranslator } from '../../../client/messages/loadTranslator.js';

const ARABIC = { './doors.ftl': `# review: none

doors-count = { $count ->
    [zero] لا أبواب
    [one] باب واحد
    [two] بابان
    [few] { $count } أبواب
    [many] { $count } بابًا
   *[other] { $count } باب
}
doors-at = باب في { $place }
` };

describe('a translator', () => {
    const arabic = createTranslator('ar', ARABIC);

    test('follows the six plurals of Arabic', () => {
        const said = [0, 1, 2, 3, 11, 100].map(count => arabic.say('doors-count', { count }).replace(/[\u2068\u2069]/g, ''));
        expect(said).toEqual(['لا أبواب', 'باب واحد', 'بابان', '3 أبواب', '11 بابًا', '100 باب']);
    });

    test('isolates what it puts into a right-to-left sentence, and nothing in a French one', () => {
        expect(arabic.say('doors-at', { place: 'Alès' })).toBe('باب في \u2068Alès\u2069');
        expect(createTranslator('fr').say('common-distance', { km: 3.4 })).toBe('3,4 km');
    });

    test('says what it lacks in French, and which language that is', () => {
        expect(arabic.translate('common-skip')).toEqual({ text: 'Aller au contenu', language: 'fr' });
        expect(arabic.translate('doors-at', { place: 'x' }).language).toBe('ar');
    });

    test('refuses a message whose argument was forgotten, and names it', () => {
        expect(() => createTranslator('fr').say('common-unknown-language')).toThrow('Expected every argument of common-unknown-language (fr), got none: Unknown variable: $value.');
    });

    test('is reviewed when each of its files is; French is', () => {
        expect(arabic.reviewed).toBe(false);
        expect(createTranslator('ar', { './doors.ftl': ARABIC['./doors.ftl'].replace('none', 'A. Benali, 2026-12-01') }).reviewed).toBe(true);
        expect(createTranslator('fr').reviewed).toBe(true);
        expect([arabic.complete, createTranslator('fr').complete]).toEqual([false, true]);
    });
});

test.each(Object.keys(LANGUAGES) as Language[])('%s: Latin digits, the Gregorian year, distances in its own words', async language => {
    const translator = await loadTranslator(language);
    expect(translator.formatNumber(1234567)).toMatch(/^1\P{L}234\P{L}567$/u);
    expect(translator.formatDate('2026-03-05')).toMatch(/(^5\D.*2026|2026.*\D5$)/);
    expect(translator.formatDistance(27.4)).toMatch(/27/);
    expect(translator.formatDistance(0)).not.toMatch(/\d/);
});

test('Pashto and Dari write months in letters of their own, not those of the machine', async () => {
    for (const language of ['ps', 'prs'] as const) expect((await loadTranslator(language)).formatDate('2026-03-05')).toBe('5 مارچ 2026');
});

test('French dates and typography are those of the rest of the site', () => {
    const french = createTranslator('fr');
    expect(french.formatDate('2026-03-01')).toBe('1er mars 2026');
    expect(french.say('common-unknown-language', { value: 'tlh' })).toContain('«\u00a0tlh\u00a0»');
});
