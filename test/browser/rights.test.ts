import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

const SMALL = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.skipIf(!chromiumPath)('my rights', { timeout: 180_000 }, () => {
    const here = useSiteInBrowser();

    /** The page at a moment of our choice: every clock of the browser says so. */
    async function openAt(moment: string, options: BrowserContextOptions = {}, path = '/droits') {
        const opened = await here.open('/health', options);
        await opened.page.clock.setFixedTime(new Date(moment));
        await opened.page.goto(here.site.url + path);
        await opened.page.waitForSelector('#naissance-day');
        return opened;
    }
    async function type(page: Page, date: string): Promise<void> {
        for (const [i, field] of ['day', 'month', 'year'].entries()) await page.fill(`#naissance-${field}`, date.split('/')[i] ?? '');
        await page.getByRole('button', { name: 'Voir mes dates' }).click();
    }
    const verdict = (page: Page, name: string) => page.locator('.verdicts > li', { has: page.locator(`a[href="#dispositif-${name}"]`) });

    test('a birth date gives the exact day in words, by keyboard alone, and the focus goes to the answer', async () => {
        const { page, problems, close } = await openAt('2026-11-29T10:00:00Z', SMALL);
        await page.locator('#naissance-day').focus();
        await page.keyboard.type('12');
        await page.keyboard.press('Tab');
        await page.keyboard.type('3');
        await page.keyboard.press('Tab');
        await page.keyboard.type('2006');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe('Vos droits aujourd’hui');
        expect(await page.locator('.result').textContent()).toContain('Nous sommes le dimanche 29 novembre 2026. Vous avez 20 ans.');
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('Jusqu’au jeudi 11 mars 2027, la veille de vos 21 ans. Encore 3 mois et 11 jours.');
        expect(await page.locator('.clock').last().locator('.clock-last-day').first().textContent()).toContain('jeudi 11 mars 2027 dans 3 mois et 11 jours');
        expect(problems).toEqual([]);
        await close();
    });

    test('nothing leaves the phone and nothing is kept: no request, no address, no cookie, no storage, and a reload has forgotten', async () => {
        const { page, problems, close } = await openAt('2026-11-29T10:00:00Z', SMALL);
        await page.waitForLoadState('networkidle');
        const before = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
        const requests: string[] = [];
        page.on('request', request => requests.push(`${request.method()} ${request.url()}`));
        await type(page, '17/09/2007');
        await page.locator('.questions > summary').click();
        await page.getByLabel('Je l’ai été, c’est fini').check();
        for (const [field, value] of [['day', '30'], ['month', '06'], ['year', '2026']]) await page.fill(`#depart-${field}`, value!);
        await page.getByRole('button', { name: 'Compter avec ce jour' }).click();
        await page.locator('.question', { hasText: 'handicap reconnu' }).getByLabel('Oui').check();
        expect(await page.locator('.clock-meeting').textContent()).toContain('mercredi 30 décembre 2026');
        expect(await page.locator('.clock-term-ends').textContent()).toContain('samedi 30 juin 2029');
        await page.waitForLoadState('networkidle');
        expect(requests).toEqual([]);
        expect(page.url()).toBe(`${here.site.url}/droits`);
        expect(await page.context().cookies()).toEqual([]);
        expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe(before);
        const kept = await page.evaluate(async () => {
            const names = (await indexedDB.databases()).map(({ name }) => name);
            const cached = await Promise.all((await caches.keys()).map(async key => Promise.all((await (await caches.open(key)).matchAll()).map(async answer => `${answer.url} ${await answer.text()}`))));
            return JSON.stringify([names, cached]);
        });
        expect(kept).not.toMatch(/2007-09-17|17\/09\/2007|2026-06-30/);
        await page.reload();
        await page.waitForSelector('#naissance-day');
        expect(await page.inputValue('#naissance-year')).toBe('');
        expect(await page.locator('.result').count()).toBe(0);
        expect(problems).toEqual([]);
        await close();
    });

    test.each(['Pacific/Tahiti', 'Asia/Tokyo'])('the day is that of France: at Paris midnight, from %s', async timezoneId => {
        const { page, close } = await openAt('2027-03-11T22:59:00Z', { ...SMALL, timezoneId });
        await type(page, '12/03/2006');
        expect(await page.locator('.result').textContent()).toContain('Nous sommes le jeudi 11 mars 2027.');
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('C’est le dernier jour.');
        await page.clock.setFixedTime(new Date('2027-03-11T23:01:00Z'));
        await type(page, '12/03/2006');
        expect(await page.locator('.result').textContent()).toContain('Nous sommes le vendredi 12 mars 2027.');
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('Fermé depuis le vendredi 12 mars 2027.');
        await close();
    });

    test('a page left open overnight counts again when it is looked at', async () => {
        const { page, close } = await openAt('2027-03-11T20:00:00Z', SMALL);
        await type(page, '12/03/2006');
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('C’est le dernier jour.');
        await page.clock.setFixedTime(new Date('2027-03-12T07:00:00Z'));
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await page.waitForFunction(() => document.querySelector('.result')!.textContent!.includes('vendredi 12 mars 2027'));
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('Fermé depuis le vendredi 12 mars 2027.');
        await close();
    });

    test('each mistake is said beside the fields, announced, and the field has the focus', async () => {
        const { page, problems, close } = await openAt('2026-11-29T10:00:00Z', SMALL);
        for (const [typed, message, field] of [
            ['', 'Écrivez le jour, le mois et l’année.', 'day'],
            ['12/03/08', 'L’année s’écrit avec quatre chiffres, comme 2008. Vous avez écrit «\u00a008\u00a0».', 'year'],
            ['31/02/2008', 'Le 31/02/2008 n’existe pas dans le calendrier. Vérifiez le jour et le mois.', 'day'],
            ['12/03/1899', 'L’année doit être 1900 ou plus. Vous avez écrit «\u00a01899\u00a0».', 'year'],
            ['30/11/2026', 'Le 30/11/2026 n’est pas encore arrivé. Nous sommes le dimanche 29 novembre 2026.', 'year'],
            ['12/13/2008', 'Le mois est un nombre de 1 à 12. Vous avez écrit «\u00a013\u00a0».', 'month'],
            ['<i/03/2008', 'Le jour est un nombre de 1 à 31. Vous avez écrit «\u00a0<i\u00a0».', 'day'],
        ] as const) {
            await type(page, typed);
            expect(await page.locator('[role=alert]').textContent()).toBe(message);
            expect(await page.evaluate(() => document.activeElement!.id)).toBe(`naissance-${field}`);
            expect(await page.locator('.result').count()).toBe(0);
        }
        expect(await findViolations(page)).toEqual([]);
        await page.fill('#naissance-month', '');
        await page.fill('#naissance-year', '');
        await page.fill('#naissance-day', '29/02/2008');
        await page.keyboard.press('Enter');
        expect(await page.inputValue('#naissance-year')).toBe('2008');
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('Jusqu’au mercredi 28 février 2029, la veille de vos 21 ans.');
        expect(problems).toEqual([]);
        await close();
    });

    test('an answer changes the verdict at once, is announced, and keeps the focus; erasing forgets all', async () => {
        const { page, close } = await openAt('2026-11-29T10:00:00Z', SMALL);
        await type(page, '12/03/2008');
        await page.locator('.questions > summary').click();
        const summary = page.locator('.result-summary');
        const before = await summary.textContent();
        const never = page.getByLabel('Non, jamais');
        await never.check();
        expect(await summary.textContent()).not.toBe(before);
        expect(await summary.getAttribute('role')).toBe('status');
        expect(await never.evaluate(input => input === document.activeElement)).toBe(true);
        expect(await page.getByLabel('Non, jamais').isChecked()).toBe(true);
        await page.locator('.closed-rights > summary').click();
        expect(await verdict(page, 'droit-au-retour').textContent()).toContain('D’après vos réponses, il manque\u00a0: avoir été confié à l’ASE avant 18 ans.');
        await page.getByRole('button', { name: 'Effacer tout' }).click();
        expect(await page.locator('.result').count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement!.id)).toBe('naissance-day');
        await type(page, '12/03/2008');
        expect(await summary.textContent()).toBe(before);
        await close();
    });

    test.each<[string, BrowserContextOptions]>([
        ['at 360 in light', SMALL], ['at 360 in dark', { ...SMALL, colorScheme: 'dark' }], ['at 1280', { viewport: { width: 1280, height: 800 } }],
    ])('no violation by axe and nothing wider than the screen %s, empty and with everything unfolded', async (_name, options) => {
        const { page, problems, close } = await openAt('2026-11-29T10:00:00Z', options);
        expect(await findViolations(page)).toEqual([]);
        await type(page, '12/03/2008');
        await page.locator('.questions > summary').click();
        await page.getByLabel('Je l’ai été, c’est fini').check();
        await page.evaluate(() => document.querySelectorAll('main details').forEach(details => details.setAttribute('open', '')));
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(problems).toEqual([]);
        await close();
    });

    test('at 200 % of a phone nothing overflows: text twice as large on 360 pixels', async () => {
        const { page, close } = await openAt('2026-11-29T10:00:00Z', SMALL);
        await type(page, '12/03/2008');
        await page.addStyleTag({ content: 'html { font-size: 212.5% !important; }' }).catch(() => page.evaluate(() => document.documentElement.style.setProperty('font-size', '212.5%')));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await close();
    });

    test('the dates print on one A4 sheet', async () => {
        const { page, close } = await openAt('2026-11-29T10:00:00Z');
        await type(page, '12/03/2009');
        await page.locator('.questions > summary').click();
        await page.getByLabel('Oui, en ce moment').check();
        const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' } });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length).toBe(1);
        await close();
    });

    test('another language keeps the date that was typed, on the screen only', async () => {
        const { page, problems, close } = await openAt('2026-11-29T10:00:00Z', SMALL);
        await type(page, '12/03/2006');
        await page.locator('.languages summary').click();
        await page.getByRole('link', { name: 'Español' }).click();
        await page.waitForFunction(() => document.documentElement.lang === 'es');
        expect(page.url()).toBe(`${here.site.url}/droits?langue=es`);
        expect(await page.inputValue('#naissance-year')).toBe('2006');
        expect(await page.locator('.result').textContent()).toContain('20 años');
        await expect.poll(() => page.locator('[data-ruler-now]').getAttribute('hidden')).toBeNull();
        expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []]);
        expect(problems).toEqual([]);
        await close();
    });

    test('the line "you, today" stands on the ruler where the age is, and goes with the date', async () => {
        const { page, close } = await openAt('2026-11-29T10:00:00Z');
        const place = () => page.evaluate(() => {
            const line = document.querySelector('[data-ruler-now]')!;
            return line.hasAttribute('hidden') ? null : Number.parseFloat(line.querySelector('line')!.getAttribute('x1')!);
        });
        expect(await place()).toBeNull();
        await type(page, '29/11/2005');
        await expect.poll(place).toBeCloseTo((21 - 15) / 17 * 100, 1);
        await type(page, '29/11/1990');
        await expect.poll(place).toBeNull();
        await close();
    });
});
