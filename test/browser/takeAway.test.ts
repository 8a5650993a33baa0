import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

describe.skipIf(!chromiumPath)('taking the list away in a browser', { timeout: 120_000 }, () => {
    const here = useSiteInBrowser();

    test('the links follow the filter while it changes, and the file that arrives is the list', async () => {
        const { page, problems, close } = await here.open('/structures', { acceptDownloads: true });
        await page.waitForFunction(() => !!(document.getElementById('structures') as { __k?: unknown } | null)?.__k);
        const csv = page.locator('.list-downloads a', { hasText: 'CSV' });
        expect(await csv.getAttribute('href')).toBe('/structures.csv');
        await page.locator('label.chip', { hasText: 'Habitat Jeunes' }).locator('input').check();
        await page.waitForFunction(() => document.querySelector('.list-downloads a')?.getAttribute('href') === '/structures.csv?types=habitat-jeunes');
        await page.waitForFunction(() => document.querySelector('.list-main')?.getAttribute('aria-busy') === 'false');
        const shown = await page.locator('[data-structure]').evaluateAll(rows => rows.map(row => row.getAttribute('data-structure')));
        const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
        expect(download.suggestedFilename()).toMatch(/^structures-filtre-\d{4}-\d{2}-\d{2}\.csv$/);
        const records = parse(readFileSync(await download.path()), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
        expect(records.slice(0, shown.length).map(({ identifiant }) => identifiant)).toEqual(shown);
        expect(problems).toEqual([]);
        await close();
    });

    test('/donnees has no violation at 1280 in light and at 390 in dark, and does not scroll sideways', async () => {
        for (const options of [{}, { ...PHONE, colorScheme: 'dark' as const }]) {
            const { page, problems, close } = await here.open('/donnees', options);
            expect(await findViolations(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
            expect(problems).toEqual([]);
            await close();
        }
    });

    test('at 360 pixels the columns of the files unfold at a touch and nothing scrolls sideways', async () => {
        const { page, problems, close } = await here.open('/donnees', { ...PHONE, viewport: { width: 360, height: 740 } });
        const summary = page.locator('.list-columns summary');
        expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(44);
        expect(await page.getByText('mineurs sous mesure de protection').isVisible()).toBe(false);
        await summary.tap();
        expect(await page.getByText('mineurs sous mesure de protection').isVisible()).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const wide = await page.locator('.list-columns :is(th, td, li, code)').evaluateAll(all => all.filter(one => one.getBoundingClientRect().right > innerWidth && !one.closest('thead')).map(one => one.textContent));
        expect(wide).toEqual([]);
        expect(await findViolations(page)).toEqual([]);
        expect(problems).toEqual([]);
        await close();
    });

    test('on paper the list has its filter, its lines with source and date, and none of the tools of the screen', async () => {
        const { page, close } = await here.open('/structures?departement=34&types=antenne');
        await page.emulateMedia({ media: 'print' });
        const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
        expect(text).toContain('Filtre : Antennes de Mission Locale ; Hérault (34).');
        expect(text).toContain('24 janvier 2023 (lu le');
        for (const absent of ['Télécharger', 'Copier le lien', 'Imprimer', 'Plan du site', 'Quitter', 'Mes listes', 'Filtrer']) expect(text).not.toContain(absent);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await close();
    });
});
