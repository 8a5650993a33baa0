import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

const PATHS = [
    '/departements/34', '/departements/62', '/departements/75', '/partenariats', '/partenariats?relation=adepape', '/partenariats?etat=inconnu',
    '/departements/comparer', '/departements/comparer?codes=30,34,62,75', '/initiatives', '/initiatives?besoin=sante', '/initiatives/initiative-levier',
    '/dispositifs', '/dispositifs?age=19', '/dispositifs/dispositif-cej', '/accords', '/accords/accord-cadre-national-2020', '/besoins', '/glossaire', '/indicateurs', '/sources', '/sources/pas-de-calais-coordonnateur-ase-2025', '/departements',
];

describe.skipIf(!chromiumPath)('the pages of the documents in a browser', () => {
    const here = useSiteInBrowser();

    test.each(PATHS)('%s has no violation and no error, at 1280 in light and at 390 in dark, and does not scroll sideways', async path => {
        for (const options of [{}, { ...PHONE, colorScheme: 'dark' as const }]) {
            const { page, problems, close } = await here.open(path, options);
            expect(await findViolations(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
            expect(problems).toEqual([]);
            await close();
        }
    });

    test('without JavaScript the filters answer, and details open', async () => {
        const { page, close } = await here.open('/partenariats', { javaScriptEnabled: false });
        await page.getByLabel('Relation').selectOption('adepape');
        await page.getByLabel('État').selectOption('convention');
        await page.getByRole('button', { name: 'Filtrer' }).click();
        expect(new URL(page.url()).search).toBe('?relation=adepape&etat=convention');
        expect(await page.getByRole('status').textContent()).toBe('1 relation dans 1 département');
        await page.goto(`${here.site.url}/departements`);
        await page.locator('.compare-form summary').click();
        await page.getByLabel('Gard (30)').check();
        await page.getByLabel('Hérault (34)').check();
        await page.getByRole('button', { name: 'Comparer' }).click();
        expect(await page.getByRole('columnheader', { name: /^(Gard|Hérault)/ }).count()).toBe(2);
        await page.goto(`${here.site.url}/departements/30`);
        const provenance = page.locator('#partenariats ~ .cell details').first();
        await provenance.locator('summary').click();
        expect(await provenance.locator('blockquote').first().isVisible()).toBe(true);
        await close();
    });

    test('on a phone the matrix is cards: every cell says its relation and its state, in the width of the screen', async () => {
        const { page, close } = await here.open('/partenariats', PHONE);
        const cells = await page.locator('.matrix tbody td').evaluateAll(elements => elements.map(element => {
            const label = element.querySelector('.matrix-label')!.getBoundingClientRect();
            const { left, right } = element.getBoundingClientRect();
            return { named: label.width > 40 && label.height > 10, inside: left >= 0 && right <= innerWidth, size: parseFloat(getComputedStyle(element).fontSize) };
        }));
        expect(cells.length).toBeGreaterThan(100);
        expect(cells.filter(({ named, inside, size }) => !named || !inside || size < 14)).toEqual([]);
        await close();
    });

    test('states differ by shape, not by colour alone', async () => {
        const { page, close } = await here.open('/partenariats');
        const shapes = await page.locator('.matrix-legend path').evaluateAll(paths => paths.map(path => path.getAttribute('d')));
        expect(new Set(shapes).size).toBe(5);
        await close();
    });

    test('a term of the glossary is reached by keyboard, and its definition is named for those who hear the page', async () => {
        const { page, close } = await here.open('/dispositifs/dispositif-cej');
        const term = page.locator('.term').first();
        await term.focus();
        const described = await term.getAttribute('aria-describedby');
        expect((await page.locator(`[id="${described}"]`).textContent())!.length).toBeGreaterThan(20);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/glossaire#terme-/);
        expect(await page.locator(':target h3').isVisible()).toBe(true);
        await close();
    });

    test('printed on A4 a département has no map, menu or button, says where each thing was read, and hides no text', async () => {
        const { page, close } = await here.open('/departements/30');
        await page.emulateMedia({ media: 'print' });
        for (const gone of ['.site-header', '.site-footer', '.small-map', '.contents', '.actions', '.breadcrumb']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
        const lines = page.locator('.provenance .print-only');
        expect(await lines.count()).toBeGreaterThan(5);
        expect(await lines.first().isVisible()).toBe(true);
        expect(await page.locator('.statement').first().isVisible()).toBe(false);
        expect(await page.locator('#partenariats').isVisible()).toBe(true);
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        await close();
    });
});
