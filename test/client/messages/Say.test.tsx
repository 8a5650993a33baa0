import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { YoungLayout } from '../../../client/components/young/YoungLayout.js';
import { PageGlossary } from '../../../client/glossary/PageGlossary.js';
import { createTranslator } from '../../../client/messages/createTranslator.js';
import { InFrench } from '../../../client/messages/InFrench.js';
import { loadTranslator } from '../../../client/messages/loadTranslator.js';
import { Say } from '../../../client/messages/Say.js';
import { TranslatorContext } from '../../../client/messages/TranslatorContext.js';

const arabic = createTranslator('ar', { './common.ftl': '# review: none\n\ncommon-distance = على بعد { $km }\ncommon-untranslated = لم يترجم\n' });
const inArabic = (child: ComponentChild) => renderToString(<TranslatorContext.Provider value={arabic}>{child}</TranslatorContext.Provider>);

test('a translated message is plain text; an element keeps its place in the sentence', () => {
    expect(inArabic(<Say id="common-distance" parts={{ km: <a href="tel:119">119</a> }} />)).toBe('على بعد \u2068<a href="tel:119">119</a>\u2069');
});

test('French that stands in for a missing translation says its language, its direction, and that it is not translated', () => {
    expect(inArabic(<Say id="common-skip" />)).toBe('<span lang="fr" dir="ltr" class="untranslated">Aller au contenu <small class="untranslated-mark" title="لم يترجم">FR</small></span>');
});

test('data of the documents is French everywhere, and marked so where the page is not', () => {
    expect(inArabic(<InFrench>Mission Locale</InFrench>)).toBe('<span lang="fr" dir="ltr">Mission Locale</span>');
    expect(renderToString(<InFrench>Mission Locale</InFrench>)).toBe('Mission Locale');
});

test('the frame offers the page in every language by its own name, keeps the question, and says that nobody reviewed the translation', async () => {
    const frame = (translator: Awaited<ReturnType<typeof loadTranslator>>, unknown: string | null = null) =>
        renderToString(<YoungLayout translator={translator} address="/jeunes?age=17&langue=uk" unknownLanguage={unknown}><main id="contenu" /></YoungLayout>);
    const ukrainian = frame(await loadTranslator('uk'));
    expect(ukrainian).toContain('<a href="/jeunes?age=17&amp;langue=fa-AF"'.replace('fa-AF', 'prs'));
    expect(ukrainian).toContain('lang="ar" dir="rtl" hreflang="ar">العربية</a>');
    expect(ukrainian).toContain('aria-current="true">Українська</a>');
    expect(ukrainian).toContain('Цей переклад зробила машина.');
    const french = frame(createTranslator('fr'), 'tlh');
    expect(french).toContain('La langue «\u00a0tlh\u00a0» n’est pas proposée ici.');
    expect(frame(createTranslator('fr'))).not.toContain('language-notice');
});

test('running text links the field’s words to their explanation in French; a translation explains them itself', () => {
    const terms = [{ id: 'terme-adepape', sigle: 'ADEPAPE', nom: 'Association', definition: 'Une entraide.', variants: [] }];
    const said = (translator: typeof arabic) => renderToString(
        <TranslatorContext.Provider value={translator}><PageGlossary.Provider value={{ terms, linked: null }}><Say id="jeunes-missing-ADEPAPE" prose /><Say id="jeunes-missing-ADEPAPE" prose /></PageGlossary.Provider></TranslatorContext.Provider>,
    );
    const link = '<a class="term" href="/glossaire#terme-adepape" aria-describedby="mot-terme-adepape">ADEPAPE</a>';
    expect(said(createTranslator('fr')).split(link)).toHaveLength(3);
    expect(said(createTranslator('ar', { './jeunes.ftl': '# review: none\n\njeunes-missing-ADEPAPE = لا ADEPAPE\n' }))).toBe('لا ADEPAPEلا ADEPAPE');
});
