import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { isUnderControl } from '../helpers/isUnderControl.js';
import { chromiumPath, openPage } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';
import { waitForMap } from '../helpers/waitForMap.js';

describe.skipIf(!chromiumPath)('accessibility, by axe', { timeout: 90_000 }, () => {
    const here = useSiteInBrowser();

    async function check(path: string, options: BrowserContextOptions = {}, act?: (page: Page) => Promise<unknown>): Promise<void> {
        const { page, problems, close } = await here.open(path, options);
        if (await page.locator('.home').count()) await waitForMap(page);
        await act?.(page);
        expect(await findViolations(page, async violation => !await isUnderControl(page, violation))).toEqual([]);
        expect(problems.filter(problem => !problem.includes('404'))).toEqual([]);
        await close();
    }

    test.each([
        '/', '/?commune=34111', '/?texte=zzzzqqqq', '/structures/mission-locale-ales-pays-cevennes', '/departements', '/departements/34', '/departements/75',
        '/couverture', '/sources', '/methode', '/rien-ici',
    ])('%s has no violation, at 1280 in light and at 390 in dark', async path => {
        await check(path);
        await check(path, { ...PHONE, colorScheme: 'dark' });
    });

    test('an agreement, an organisation and a source have none either', async () => {
        const { data } = await here.site.query('{ conventionsPlaces(first: 1) { nodes { id parties { organisation { id } } } } sources { id statementCount } }');
        const convention = data.conventionsPlaces.nodes[0];
        await check(`/conventions/${convention.id}`);
        await check(`/organisations/${convention.parties[0].organisation.id}`, { colorScheme: 'dark' });
        for (const { id } of data.sources.slice(0, 2)) await check(`/sources/${id}`);
    });

    test('suggestions, a selected mark, the opened map and the menu have none', async () => {
        await check('/', {}, async page => {
            await page.locator('#recherche').pressSequentially('Montp', { delay: 20 });
            await page.waitForSelector('[role=option]');
        });
        await check('/?types=adepape', {}, async page => {
            await page.locator('.locate').first().click();
            await page.waitForSelector('.map-card');
        });
        await check('/', PHONE, page => page.getByRole('button', { name: 'Ouvrir la carte' }).click());
        await check('/methode', PHONE, page => page.locator('.nav-narrow summary').click());
    });

    test('at 200 % of a 1280 window nothing overflows and nothing is lost', async () => {
        for (const path of ['/', '/couverture', '/departements']) {
            const { page, close } = await here.open(path, { viewport: { width: 640, height: 400 } });
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
            await close();
        }
    });

    test('the first tabs reach the skip link, the brand and the menu, with a visible ring', async () => {
        const { page, close } = await openPage(here.browser, here.site.url);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Aller au contenu');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)).toBe('3px');
        await close();
    });
});
