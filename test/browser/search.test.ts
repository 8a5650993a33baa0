import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';


describe.skipIf(!chromiumPath)('search in a browser', { timeout: 90_000 }, () => {
    const here = useSiteInBrowser();
    const { open } = here;

    test('without JavaScript the form of the header leads to results with their reasons, and each leads to its page', async () => {
        const { page, problems, close } = await open('/departements/34', { javaScriptEnabled: false });
        await page.fill('#recherche-site', 'ml ales');
        await page.press('#recherche-site', 'Enter');
        expect(new URL(page.url()).search).toBe('?q=ml+ales');
        const first = page.locator('.search-row').first();
        expect(await first.locator('a').textContent()).toBe('Mission Locale Alès Pays Cévennes');
        expect(await first.locator('a mark').allTextContents()).toEqual(['Mission', 'Locale', 'Alès']);
        expect(await first.locator('.search-reason').textContent()).toBe('sigle ML = Mission Locale · nom');
        await first.locator('a').click();
        expect(await page.locator('h1').textContent()).toContain('Mission Locale Alès');
        expect(problems).toEqual([]);
        await close();
    });

    test('a combobox: suggestions while typing, arrows, Enter, Escape, all said to a screen reader', async () => {
        const { page, problems, close } = await open('/glossaire');
        const input = page.locator('#recherche-site');
        await input.focus();
        await page.waitForSelector('#recherche-site[role=combobox]');
        await input.pressSequentially('Ganjes');
        await page.waitForSelector('#recherche-site-liste [role=option]');
        await page.waitForFunction(() => document.querySelector('#recherche-site-liste')!.textContent!.includes('Tous les résultats pour « Ganjes »'));
        const options = page.locator('#recherche-site-liste [role=option]');
        expect(await options.first().textContent()).toContain('Ganges');
        expect(await input.getAttribute('aria-expanded')).toBe('true');
        expect(await page.locator('[data-search-box] [role=status]').textContent()).toMatch(/^\d propositions?$/);
        expect(await findViolations(page)).toEqual([]);
        await input.press('ArrowDown');
        expect(await input.getAttribute('aria-activedescendant')).toBe('recherche-site-liste-0');
        expect(await options.first().getAttribute('aria-selected')).toBe('true');
        await input.press('ArrowUp');
        expect(await input.getAttribute('aria-activedescendant')).toBeNull();
        await input.press('ArrowUp');
        expect(await options.last().getAttribute('aria-selected')).toBe('true');
        await input.press('Escape');
        expect(await input.getAttribute('aria-expanded')).toBe('false');
        expect(await input.inputValue()).toBe('Ganjes');
        await input.press('ArrowDown');
        await Promise.all([page.waitForURL(/34111/), input.press('Enter')]);
        expect(problems).toEqual([]);
        await close();
    });

    test('the last question wins: a late answer to an earlier one is not shown', async () => {
        const { page, close } = await open('/glossaire');
        const held: (() => void)[] = [];
        await page.route('**/graphql', async route => {
            if (JSON.stringify(route.request().postDataJSON().variables).includes('"mont"')) await new Promise<void>(resolve => held.push(resolve));
            await route.continue();
        });
        const input = page.locator('#recherche-site');
        await input.focus();
        await page.waitForSelector('#recherche-site[role=combobox]');
        await input.fill('mont');
        await expect.poll(() => held.length).toBe(1);
        await input.fill('contrat jeune majeur');
        await page.waitForFunction(() => document.querySelector('#recherche-site-liste')!.textContent!.includes('Contrat jeune majeur'));
        const answered = page.waitForResponse(response => response.request().postData()!.includes('"mont"'));
        held[0]!();
        await answered;
        await page.waitForTimeout(100);
        expect(await page.locator('#recherche-site-liste').textContent()).toContain('Contrat jeune majeur');
        expect(await page.locator('#recherche-site-liste').textContent()).not.toContain('« mont »');
        await close();
    });

    test('the script of the suggestions is not loaded before the field is used', async () => {
        const { page, close } = await open('/glossaire');
        const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /startSearchBox/.test(name)).length);
        expect(await scripts()).toBe(0);
        await page.locator('#recherche-site').focus();
        await expect.poll(scripts).toBeGreaterThan(0);
        await close();
    });

    test.each(['/recherche', '/recherche?q=places+17+ans+h%C3%A9rault', '/recherche?q=zqxwvk', '/recherche?q=%3F!'])('%s has no violation, at 1280 in light and at 390 in dark, and does not scroll sideways', async path => {
        for (const options of [{}, { ...PHONE, colorScheme: 'dark' }]) {
            const { page, problems, close } = await open(path, options);
            expect(await findViolations(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
            expect(problems).toEqual([]);
            await close();
        }
    });

    test('the header holds its links and the field on one line, from 960 pixels up', async () => {
        for (const width of [960, 1100, 1280, 1440]) {
            const { page, close } = await open('/glossaire', { viewport: { width, height: 800 } });
            const { overflow, high } = await page.evaluate(() => ({
                overflow: document.documentElement.scrollWidth - innerWidth,
                high: [...document.querySelectorAll('.site-header > *')].some(element => element.getBoundingClientRect().height > 66),
            }));
            expect({ width, overflow, high }).toEqual({ width, overflow: 0, high: false });
            await close();
        }
    });
});
