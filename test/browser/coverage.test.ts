import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations, type Violation } from '../helpers/findViolations.js';
import { chromiumPath, openPage } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';
import { waitForMap } from '../helpers/waitForMap.js';

const ALES = 'mission-locale-ales-pays-cevennes-30';

/** A mark of the map half under another or a button is left out: the map moves, and the table has the same (WCAG 2.5.8, "equivalent"). */
const countsHere = ({ id, selector }: Violation) => !(id === 'target-size' && selector.includes('.pin'));

describe.skipIf(!chromiumPath)('the page Couverture in a browser', { timeout: 90_000 }, () => {
    const here = useSiteInBrowser();

    async function open(path: string, options: BrowserContextOptions = {}) {
        const opened = await here.open(path, options);
        if (options.javaScriptEnabled === false) return opened;
        await waitForMap(opened.page);
        await opened.page.waitForSelector('.map path.zone', { state: 'attached' });
        return opened;
    }
    const searchOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
    const firstRow = (page: Page) => page.locator('.ranking-row').first();

    test.each(['/couverture', `/couverture?territoire=${ALES}`, '/couverture?type=accueil-mission-locale&seuil=10&unite=epci&indicateur=etat', '/couverture?seuil=abc&dans=lune'])('%s has no violation, no error, no foreign request, and does not scroll sideways, at 1280 and 390, light and dark', async path => {
        for (const options of [{} as BrowserContextOptions, { colorScheme: 'dark' as const }, PHONE, { ...PHONE, colorScheme: 'dark' as const }]) {
            const { page, problems, close } = await open(path, options);
            expect(await findViolations(page, countsHere)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport?.width ?? 1280); // a phone widens its window instead of scrolling
            expect(problems).toEqual([]);
            await close();
        }
    });

    test('choices change figures, table and address; back returns; the link opened anew shows the same', async () => {
        const { page, problems, close } = await open('/couverture');
        const before = await page.locator('.coverage-figures').textContent();
        await page.getByLabel('Type de lieu').selectOption({ label: 'Accueils de Mission Locale' });
        await page.waitForFunction(() => document.querySelector('h1')!.textContent!.includes('accueil de Mission Locale'));
        await page.getByRole('link', { name: '10 km' }).click();
        await page.locator('[name=unite]').selectOption({ label: 'département' });
        await page.waitForFunction(() => document.querySelectorAll('.ranking-row').length === 13);
        expect(searchOf(page)).toBe('?type=accueil-mission-locale&seuil=10&unite=departement');
        const figures = (await page.locator('.coverage-figures').textContent())!;
        const table = (await page.locator('.ranking').textContent())!;
        expect(figures).not.toBe(before);
        const again = await open(searchOf(page) ? `/couverture${new URL(page.url()).search}` : '');
        expect(await again.page.locator('.coverage-figures').textContent()).toBe(figures);
        expect(await again.page.locator('.ranking').textContent()).toBe(table);
        await again.close();
        await page.goBack();
        await page.waitForFunction(() => document.querySelectorAll('.ranking-row').length > 20);
        expect(searchOf(page)).toBe('?type=accueil-mission-locale&seuil=10');
        expect(problems).toEqual([]);
        await close();
    });

    test('while other figures are computed, the old ones keep their labels; then words and figures change together', async () => {
        const { page, close } = await open('/couverture?indicateur=places&unite=departement');
        let release = () => {};
        const released = new Promise<void>(resolve => (release = resolve));
        await page.route('**/graphql', async route => {
            await released;
            await route.continue();
        });
        const read = () => page.evaluate(() => ['h1', '.coverage-figures', '.ranking caption', '.ranking thead', '.ranking tbody', '.ranking tfoot', '.coverage-legend', '.coverage-parameters'].map(selector => document.querySelector(selector)!.textContent));
        const before = await read();
        await page.getByLabel('Type de lieu').selectOption({ label: 'ADEPAPE' });
        await page.locator('select[name=dans]').selectOption({ label: 'Bretagne' });
        await page.getByRole('link', { name: '10 km' }).click();
        await page.waitForSelector('.ranking-part[aria-busy=true]');
        expect(searchOf(page)).toBe('?type=adepape&seuil=10&unite=departement&dans=region-53');
        expect(await page.locator('.coverage-figures').getAttribute('aria-busy')).toBe('true');
        const during = await read();
        expect([...during.slice(0, 6), during[7]]).toEqual([...before.slice(0, 6), before[7]]); // the legend shows what both kinds have
        release();
        await page.waitForSelector('.ranking-part[aria-busy=false]');
        const after = await read();
        for (const i of [0, 1, 5, 7]) expect(after[i]).not.toBe(before[i]);
        expect(after[3]).not.toContain('Places');
        expect(await page.title()).toContain('ADEPAPE');
        await close();
    });

    test('the map looks at the area that is chosen, also where no territory is known', async () => {
        const { page, close } = await open('/couverture?unite=departement');
        const nameIsSeen = (name: string) => page.waitForFunction(wanted => {
            const frame = document.querySelector('.coverage-map .map')!.getBoundingClientRect();
            return [...document.querySelectorAll('.coverage-map [class*=label]')].some(label => {
                const { x, y, width } = label.getBoundingClientRect();
                return width > 0 && label.textContent!.includes(wanted) && x > frame.x && y > frame.y && x < frame.right && y < frame.bottom;
            });
        }, name, { timeout: 15_000 });
        await nameIsSeen('Lozère');
        await page.locator('select[name=dans]').selectOption({ label: 'Bretagne' });
        await nameIsSeen('Finistère');
        await page.locator('select[name=unite]').selectOption({ label: 'territoire de Mission Locale' });
        await page.locator('select[name=dans]').selectOption({ label: 'Corse' });
        await nameIsSeen('Haute-Corse');
        await close();
    });

    test('by commune the map is one canvas; its zones are no tab stop, a link passes the map, another opens the simulation', async () => {
        const { page, problems, close } = await here.open('/couverture?unite=commune');
        await page.waitForSelector('.leaflet-pane canvas', { timeout: 30_000 });
        expect(await page.locator('path.zone:not(.zone-selected, .zone-raised)').count()).toBe(0);
        const colours = await page.waitForFunction(() => {
            const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-pane canvas')!;
            const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
            const found = new Map<string, number>();
            for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) found.set(`${data[i]},${data[i + 1]},${data[i + 2]}`, (found.get(`${data[i]},${data[i + 1]},${data[i + 2]}`) ?? 0) + 1);
            return found.size > 20 && [...found].filter(([, count]) => count > 500).map(([colour]) => colour);
        });
        const hex = await page.evaluate(() => ['--tone-0', '--dots-ground'].map(name => getComputedStyle(document.querySelector('.coverage')!).getPropertyValue(name).trim()));
        for (const colour of hex) expect(await colours.jsonValue()).toContain([1, 3, 5].map(i => parseInt(colour.slice(i, i + 2), 16)).join());
        await page.goto(`${here.site.url}/couverture`);
        await page.waitForSelector('path.zone', { state: 'attached' });
        await page.locator('.map-skip').focus();
        expect(await page.locator('.map-skip').evaluate(link => link.getBoundingClientRect().width)).toBeGreaterThan(100);
        const stops: (string | null)[] = [];
        for (let i = 0; i < 6; i++) {
            await page.keyboard.press('Tab');
            stops.push(await page.evaluate(() => document.activeElement!.getAttribute('class') ?? document.activeElement!.tagName));
        }
        expect(stops.filter(name => /zone/.test(name ?? ''))).toEqual([]);
        await page.getByRole('navigation', { name: 'Aller à' }).getByRole('link', { name: 'Simuler une ouverture' }).click();
        await page.waitForSelector('.simulation-slot[open] h2');
        expect(await page.evaluate(() => document.activeElement!.closest('#simuler') !== null)).toBe(true);
        expect(problems).toEqual([]);
        await close();
    });

    test('a threshold is typed with a comma; what is not a number is said beside the field, and the figures stay', async () => {
        const { page, close } = await open('/couverture');
        const field = page.getByLabel('À plus de', { exact: true });
        await field.fill('12,5');
        await page.waitForFunction(() => location.search === '?seuil=12.5');
        await page.waitForFunction(() => /12,5\s*km/.test(document.querySelector('.coverage-figures')!.textContent!));
        const figures = await page.locator('.coverage-figures').textContent();
        const { data } = await here.site.query('{ coverage(maxKm: 12.5, within: { level: REGION, code: "76" }) { total { beyond noneKnown } } }');
        expect(figures!.replace(/\s/gu, '')).toContain(`${data.coverage.total.beyond + data.coverage.total.noneKnown}habitants`); // a new threshold never stands beside old figures
        await field.fill('loin');
        await page.waitForSelector('#erreur-seuil');
        expect(await field.inputValue()).toBe('loin');
        expect(await field.getAttribute('aria-describedby')).toBe('erreur-seuil');
        expect(await page.locator('.coverage-figures').textContent()).toBe(figures);
        expect(searchOf(page)).toBe('?seuil=12.5');
        await close();
    });

    test('columns sort by keyboard and say so; a search narrows the rows; both are in the address', async () => {
        const { page, close } = await open('/couverture');
        const header = page.getByRole('columnheader', { name: 'Distance moyenne' });
        await header.getByRole('link').focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.querySelector('.column-distance')!.getAttribute('aria-sort') === 'descending');
        const cells = (await page.locator('tbody td.column-distance').allTextContents()).filter(text => text.includes('km'));
        const isFew = (text: string) => Number(/\((\d+)/.exec(text)?.[1] ?? 100) < 50; // stands for fewer than half: after the others
        for (const group of [cells.filter(text => !isFew(text)), cells.filter(isFew)]) {
            const kilometres = group.map(text => parseFloat(text.replace(',', '.')));
            expect(kilometres.length).toBeGreaterThan(1);
            expect(kilometres).toEqual([...kilometres].sort((a, b) => b - a));
        }
        expect(cells.map(isFew)).toEqual(cells.map(isFew).sort((a, b) => Number(a) - Number(b)));
        await page.keyboard.press('Enter');
        expect(await header.getAttribute('aria-sort')).toBe('ascending');
        await page.getByLabel('Chercher un territoire').fill('ales');
        await page.waitForFunction(() => document.querySelectorAll('.ranking-row').length === 1);
        expect(searchOf(page)).toBe('?tri=distance&q=ales');
        await close();
    });

    test('a row opened by keyboard keeps the focus, shows its detail and its outline on the map, and closes', async () => {
        const { page, close } = await open('/couverture');
        const link = page.locator(`[id="territoire-${ALES}"] th a`);
        await link.focus();
        await page.keyboard.press('Enter');
        await page.waitForSelector('.territory-detail .bands');
        expect(searchOf(page)).toBe(`?territoire=${ALES}`);
        expect(await link.evaluate(element => element === document.activeElement && element.getAttribute('aria-expanded'))).toBe('true');
        expect(await page.locator('path.zone-selected').count()).toBe(1);
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => !document.querySelector('.territory-detail'));
        expect(await page.locator('path.zone-selected').count()).toBe(0);
        expect(searchOf(page)).toBe('');
        await close();
    });

    test('a territory chosen on the map opens its row, which gets the keyboard; a row pointed at is raised on the map', async () => {
        const { page, close } = await open('/couverture?unite=departement');
        await page.locator('.coverage-map .map').evaluate(element => element.scrollIntoView({ block: 'center' }));
        const box = await page.evaluate(() => {
            const path = [...document.querySelectorAll<SVGPathElement>('path.zone')].sort((a, b) => b.getBBox().width * b.getBBox().height - a.getBBox().width * a.getBBox().height)[0]!;
            const { x, y, width, height } = path.getBoundingClientRect();
            for (let i = 1; i < 20; i++) for (let j = 1; j < 20; j++) {
                const [px, py] = [x + (width * i) / 20, y + (height * j) / 20];
                if (document.elementFromPoint(px, py) === path) return { x: px, y: py };
            }
            return null;
        });
        await page.mouse.click(box!.x, box!.y);
        await page.waitForSelector('.ranking-detail');
        const opened = await page.locator('.ranking-row.is-open').getAttribute('id');
        expect(searchOf(page)).toBe(`?unite=departement&territoire=${opened!.replace('territoire-', '')}`);
        await page.waitForFunction(id => document.activeElement?.closest('tr')?.id === id, opened);
        await firstRow(page).hover();
        expect(await page.locator('path.zone-raised').count()).toBe(1);
        await close();
    });

    test('the legend counts every territory once, and its tones are those of the map', async () => {
        const { page, close } = await open('/couverture?unite=epci');
        const { counted, drawn, rows } = await page.evaluate(() => ({
            counted: [...document.querySelectorAll('.coverage-legend li')].filter(item => item.querySelector('.tone')).reduce((sum, item) => sum + Number(/\((\d+)\)/.exec(item.textContent!)![1]), 0),
            drawn: document.querySelectorAll('path.zone:not(.zone-hatch)').length,
            rows: Number(/\d+/.exec(document.querySelector('#classement-titre small')!.textContent!)![0]),
        }));
        expect(counted).toBe(rows);
        expect(drawn).toBe(rows);
        await page.getByLabel('Colorer la carte selon').selectOption({ label: 'État' });
        await page.waitForSelector('path.zone-partly');
        expect(searchOf(page)).toBe('?unite=epci&indicateur=etat');
        await close();
    });

    test('on a phone the question and the figure come first, then the table, then the map', async () => {
        const { page, close } = await open('/couverture', PHONE);
        const tops = await page.evaluate(() => ['h1', '.coverage-figures', '.coverage-form', '.ranking', '.coverage-map', '.simulation-slot'].map(selector => document.querySelector(selector)!.getBoundingClientRect().top));
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        const { height } = (await page.locator('.coverage-map .map-frame').boundingBox())!;
        expect(height).toBeLessThan(844 * 0.6);
        await page.getByRole('button', { name: 'Ouvrir la carte' }).click();
        expect((await page.locator('.map-frame-full').boundingBox())!.height).toBe(844);
        await page.keyboard.press('Escape');
        expect(await page.locator('.map-frame-full').count()).toBe(0);
        await close();
    });

    test('without JavaScript the form answers, columns sort and rows open', async () => {
        const { page, close } = await open('/couverture', { javaScriptEnabled: false });
        await page.getByLabel('Type de lieu').selectOption('accueil-mission-locale');
        await page.getByLabel('À plus de', { exact: true }).fill('20');
        await page.getByRole('button', { name: 'Afficher' }).click();
        expect(new URL(page.url()).searchParams.get('seuil')).toBe('20');
        expect(await page.locator('h1').textContent()).toContain('accueil de Mission Locale');
        await page.getByRole('link', { name: 'Territoire', exact: true }).click();
        expect(await page.locator('.ranking').getByRole('columnheader', { name: 'Territoire' }).getAttribute('aria-sort')).toBe('ascending');
        await firstRow(page).getByRole('link').click();
        expect(await page.locator('.territory-detail').isVisible()).toBe(true);
        for (const gone of ['.coverage-map', '.simulation-slot', '.coverage-jumps']) expect(await page.locator(gone).isVisible(), gone).toBe(false);
        await close();
    });

    test('printed on A4 it holds the table, the parameters, the sources and the date, and no chrome', async () => {
        const { page, close } = await open('/couverture');
        await page.emulateMedia({ media: 'print' });
        for (const gone of ['.site-header', '.site-footer', '.coverage-form', '.coverage-map', '.simulation-slot', '.study', '.ranking-tools']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
        for (const there of ['.ranking', '.coverage-parameters', '.inventory-note p', '.coverage-figures']) expect(await page.locator(there).first().isVisible(), there).toBe(true);
        expect(await page.locator('.coverage-parameters').last().isVisible()).toBe(false);
        expect(await page.locator('.coverage-parameters').first().textContent()).toMatch(/seuil 30\skm inclus.*Calculé le \d/u);
        expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
        await close();
    });

    test('the page of the first map does not load the code of this one, and the simulation comes when it is opened', async () => {
        const { page, close } = await openPage(here.browser, here.site.url);
        await waitForMap(page);
        const names = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter(name => /startCoverage|createCoverageMap|Simulation/.test(name)));
        expect(await names()).toEqual([]);
        await page.goto(`${here.site.url}/couverture`);
        await waitForMap(page);
        expect((await names()).filter(name => /Simulation/.test(name))).toEqual([]);
        await page.locator('.simulation-slot > summary').click();
        await page.waitForSelector('.simulation-slot h2');
        expect((await names()).some(name => /Simulation/.test(name))).toBe(true);
        await close();
    });
});
