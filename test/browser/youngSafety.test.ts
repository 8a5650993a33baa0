import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../client/messages/Language.js';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const CODES = Object.keys(LANGUAGES) as Language[];
/** Pages for young people. */
const PAGES = ['/jeunes', '/droits', '/carnet'];
/** What someone who looks over a shoulder, or into the history, must not read. */
const SENSITIVE = /\bASE\b|aide sociale|protection|enfance|foyer|jeune majeur|danger|violence|argent|sant[eé]|papiers|sans[- ]abri|roof|money|health|papers|welfare/i;

const answer = async (page: Page) => {
    await page.locator('.young-commune').fill('34190');
    await page.locator('[role=option]').first().click();
    await page.locator('.young-choice').filter({ has: page.locator('input[value="17"]') }).click();
    await page.locator('.young-choice').filter({ has: page.locator('input[value=ROOF]') }).click();
    await page.locator('.young-submit').click();
    await page.waitForSelector('.young-answer');
};

describe.skipIf(!chromiumPath)('pages for young people keep their reader safe', { timeout: 90_000 }, () => {
    const here = useSiteInBrowser();
    const open = (path: string, context: BrowserContextOptions = PHONE) => here.open(path, context);

    test.each(PAGES)('%s: title, shared description and address say nothing sensitive, in no language, before and after an answer', async path => {
        for (const language of CODES) {
            const html = await (await fetch(`${here.site.url}${path}?langue=${language}`)).text();
            const shown = [/<title>([^<]*)/.exec(html)![1], /<meta name="description" content="([^"]*)/.exec(html)![1]];
            expect(shown.filter(text => SENSITIVE.test(text!))).toEqual([]);
        }
        const { page, problems, close } = await open(path);
        const seen: string[] = [];
        page.on('framenavigated', frame => seen.push(frame.url()));
        if (path === '/jeunes') await answer(page);
        seen.push(page.url(), await page.title(), await page.evaluate(() => JSON.stringify(history.state)));
        expect(seen.filter(text => SENSITIVE.test(text))).toEqual([]);
        expect(problems).toEqual([]);
        await close();
    });

    test.each(PAGES)('%s in every language asks no other host for anything, tells no site where one came from, and breaks no rule of axe', async path => {
        for (const language of CODES) {
            const { page, problems, close } = await open(`${path}?langue=${language}`, { ...PHONE, colorScheme: language === 'ar' ? 'dark' : 'light' });
            await page.waitForLoadState('networkidle');
            expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([LANGUAGES[language].tag, LANGUAGES[language].direction]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
            expect(await page.getAttribute('meta[name=referrer]', 'content')).toBe('no-referrer');
            expect(await findViolations(page)).toEqual([]);
            expect(problems).toEqual([]);
            await close();
        }
    });

    test('leaving quickly takes the place of the page in the history, and going back to an earlier page of ours leads out again', async () => {
        const { page, close } = await open('/sources');
        await page.goto(`${here.site.url}/jeunes`);
        await page.getByRole('link', { name: 'Quitter vite' }).click();
        await page.waitForURL('**/calendrier');
        expect(await page.title()).toBe('Calendrier');
        expect(await page.content()).not.toMatch(/relais/i);
        await page.goBack(); // a page without the button leads out as well
        await page.waitForURL('**/calendrier');

        await page.goto(`${here.site.url}/jeunes`);
        await page.goto(`${here.site.url}/jeunes?langue=en`);
        await page.getByRole('link', { name: 'Leave now' }).click();
        await page.waitForURL('**/calendrier');
        await page.goBack({ waitUntil: 'commit' });
        await page.waitForURL('**/calendrier');
        await page.goto(`${here.site.url}/jeunes`); // on purpose
        expect(await page.locator('h1').textContent()).toContain('Qui peut vous aider');
        await close();
    });

    test('three presses of Escape leave; the first two are announced; two and a pause do not', async () => {
        const { page, close } = await open('/jeunes', { viewport: { width: 1280, height: 800 } });
        await page.waitForLoadState('networkidle');
        expect(await page.locator('#quitter-touches').isVisible()).toBe(true);
        const status = page.locator('[data-quick-exit-status]');
        await page.keyboard.press('Escape');
        expect(await status.textContent()).toBe('Encore deux fois Échap pour quitter.');
        await page.keyboard.press('Escape');
        expect(await status.textContent()).toBe('Encore une fois Échap pour quitter.');
        await page.waitForTimeout(3200);
        await page.keyboard.press('Escape');
        expect(await status.textContent()).toBe('Encore deux fois Échap pour quitter.');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.waitForURL('**/calendrier');
        await close();
    });

    test('without JavaScript the button is a link, the languages are links, and the way out is the operator’s when there is one', async () => {
        const another = await here.site.startAnother({ exitUrl: 'https://meteo.example.org/' });
        const html = await (await fetch(`${another.url}/jeunes?langue=es`)).text();
        expect(html).toContain('href="https://meteo.example.org/" rel="nofollow noreferrer"');
        const { page, close } = await open('/jeunes?langue=es', { ...PHONE, javaScriptEnabled: false });
        expect(await page.getByRole('link', { name: 'Salir ya' }).getAttribute('href')).toBe('/calendrier');
        await page.locator('.languages summary').click();
        await page.getByRole('link', { name: 'دری' }).click();
        expect(new URL(page.url()).search).toBe('?langue=prs');
        await page.getByRole('link', { name: 'زود بیرون شوید' }).click();
        expect(await page.title()).toBe('Calendrier');
        await close();
        await another.close();
    });

    test('a word of the field opens its explanation over the page by tap and by Enter; Escape gives the word its focus back', async () => {
        const { page, problems, close } = await open('/jeunes', { viewport: { width: 1280, height: 800 } });
        await answer(page);
        const word = page.locator('a.term').first();
        await word.focus();
        await page.keyboard.press('Enter');
        const dialog = page.locator('dialog.term-dialog');
        await dialog.waitFor();
        expect((await dialog.textContent())!.toLowerCase()).toContain((await word.textContent())!.toLowerCase());
        expect(await findViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        expect(await word.evaluate(element => element === document.activeElement)).toBe(true);
        await word.click();
        await page.getByRole('button', { name: 'Fermer' }).click();
        await dialog.waitFor({ state: 'hidden' });
        expect(new URL(page.url()).pathname).toBe('/jeunes');
        expect(problems).toEqual([]);
        await close();
    });
});
