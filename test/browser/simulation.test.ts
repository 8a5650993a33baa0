import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations, type Violation } from '../helpers/findViolations.js';
import { chromiumPath, openPage } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';
import { waitForMap } from '../helpers/waitForMap.js';

const GANGES = '43.93465,3.70846,30';
/** The point of the commune. */
const GANGES_POINT = '43.9338,3.70784,30';

/** Only the simulation and its marks on the map. */
const countsHere = (page: Page) => ({ selector }: Violation) => page.evaluate(found => !!document.querySelector(found)?.closest('#simulation, .site-mark'), selector);

const figure = async (page: Page) => Number((await page.locator('.simulation-figure b').textContent())!.replace(/\D/g, ''));
const sitesOf = (page: Page) => new URL(page.url()).searchParams.get('sites') ?? '';

describe.skipIf(!chromiumPath)('the simulation in a browser', { timeout: 120_000 }, () => {
    const here = useSiteInBrowser();
    /** The page with its map and, when the address has sites, their result. */
    async function open(sites = '', options: BrowserContextOptions = {}, rest = '') {
        const opened = await here.open(`/couverture?${rest}${sites && `sites=${sites}`}`, options);
        await waitForMap(opened.page);
        if (!sites) await opened.page.locator('#simuler > summary').click();
        await opened.page.waitForSelector(sites ? '.simulation-results' : '#simulation');
        if (sites) await opened.page.waitForSelector('.site-simulated');
        return opened;
    }

    test('nothing is loaded until somebody opens it; the communes then come once, and nothing is sent to the server', async () => {
        const asked: string[] = [];
        const { page, problems, close } = await open();
        page.on('request', request => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
        expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /columns\.json|couverture\.json/.test(name)).length)).toBe(0);
        await page.getByRole('button', { name: 'Ouvrir ici' }).click();
        await page.waitForSelector('.commune-chooser');
        const box = (await page.locator('.map').boundingBox())!;
        await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.6);
        await page.waitForSelector('.simulation-results');
        const [lat, lng, reach] = sitesOf(page).split(',').map(Number);
        expect([Math.abs(lat! - 43.7) < 2, Math.abs(lng! - 2.5) < 3, reach]).toEqual([true, true, 30]);
        expect(new URL(page.url()).searchParams.get('territoire')).toBeNull(); // the click was not for the territory under it
        expect(asked.filter(path => path.startsWith('POST'))).toEqual([]);
        expect(asked.filter(path => path.includes('columns.json'))).toHaveLength(1);
        expect(problems).toEqual([]);
        await close();
    });

    test('by keyboard alone: a commune opened by name, moved by arrows, its reach changed, undone, removed', async () => {
        const { page, problems, close } = await open();
        await page.getByRole('button', { name: 'Ouvrir ici' }).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        const field = page.getByRole('combobox', { name: 'Ou ouvrir dans une commune' });
        await field.focus();
        await page.keyboard.type('ganges', { delay: 15 });
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForSelector('.site-simulated');
        expect(sitesOf(page)).toBe(GANGES_POINT);
        const before = await figure(page);
        expect(before).toBeGreaterThan(10_000);
        await page.locator('.site-simulated').focus();
        await page.keyboard.press('Shift+ArrowRight');
        await page.waitForFunction(address => !location.search.includes(address), GANGES_POINT);
        expect(sitesOf(page)).toMatch(/^43\.9338,3\.83\d+,30$/); // 10 km to the east
        expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toMatch(/^Lieu simulé 1, près de .*portée 30/);
        await page.keyboard.press('Control+z');
        await page.waitForFunction(() => location.search.includes('3.70784'));
        expect(await figure(page)).toBe(before);
        await page.getByLabel('Portée, en km').fill('10');
        await page.keyboard.press('Tab');
        await page.waitForFunction(() => location.search.includes(',10'));
        expect(await figure(page)).toBeLessThan(before);
        await page.getByRole('button', { name: 'Retirer : 1' }).click();
        expect(sitesOf(page)).toBe('');
        expect(await page.locator('.simulation-results').count()).toBe(0);
        expect(problems).toEqual([]);
        await close();
    });

    test('a burst of arrow keys is one step: one step back leads to where it started, and nothing is lost in the rush', async () => {
        const { page, problems, close } = await open('44.09774,3.07777,30');
        await page.locator('.site-simulated').focus();
        // In one task of the page each, faster than any drawing.
        const press = (count: number) => page.locator('.site-simulated').evaluate((mark, times) => {
            for (let i = 0; i < times; i++) mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
        }, count);
        await press(2);
        expect(await page.getByRole('button', { name: 'Annuler le dernier geste' }).isEnabled()).toBe(true);
        await press(3);
        await page.waitForFunction(() => location.search.includes('sites=44.18')); // five times 2 km to the north
        expect(sitesOf(page)).toMatch(/^44\.1876\d,3\.07777,30$/);
        for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
        await page.waitForFunction(() => location.search.includes('sites=44.09774,3.07777,30'));
        expect(await page.getByRole('button', { name: 'Annuler le dernier geste' }).isDisabled()).toBe(true);
        await page.keyboard.press('Control+Shift+z');
        await page.waitForFunction(() => location.search.includes('sites=44.1876'));
        expect(problems).toEqual([]);
        await close();
    });

    test('dragging a mark changes the figures before the mouse is released, the address when it is, and the link gives the same figures', async () => {
        const { page, problems, close } = await open(GANGES);
        await page.locator('.map').scrollIntoViewIfNeeded();
        await page.waitForTimeout(400);
        const before = await figure(page);
        const box = (await page.locator('.site-simulated').boundingBox())!;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (let step = 1; step <= 20; step++) await page.mouse.move(x - 6 * step, y + 2 * step);
        await page.waitForFunction(old => Number(document.querySelector('.simulation-figure b')!.textContent!.replace(/\D/g, '')) !== old, before);
        const during = await figure(page);
        expect(sitesOf(page)).toBe(GANGES);
        expect((await page.locator('.simulation-caption b').textContent())!.replace(/\D/g, '')).toBe(String(during));
        await page.mouse.up();
        await page.waitForFunction(() => !location.search.includes('3.70846'));
        expect(await figure(page)).toBe(during);
        const again = await openPage(here.browser, page.url());
        await again.page.waitForSelector('.simulation-results');
        expect(await figure(again.page)).toBe(during);
        await again.close();
        expect(problems).toEqual([]);
        await close();
    });

    test('two scenarios are compared, and the link holds both', async () => {
        const { page, problems, close } = await open(GANGES);
        await page.getByRole('button', { name: 'Garder comme scénario A' }).click();
        await page.getByRole('combobox', { name: 'Ou ouvrir dans une commune' }).pressSequentially('Millau', { delay: 15 });
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.querySelectorAll('.site-list li').length === 2);
        const rows = await page.locator('.simulation-comparison tbody tr').allTextContents();
        expect(rows[0]).toMatch(/^Lieux ouverts12\+1$/);
        expect(rows[1]).toMatch(/\+\d/);
        const address = page.url();
        const again = await openPage(here.browser, address);
        await again.page.waitForSelector('.simulation-comparison tbody tr');
        expect(await again.page.locator('.simulation-comparison tbody tr').allTextContents()).toEqual(rows);
        await again.close();
        expect(problems).toEqual([]);
        await close();
    });

    test('a commune chosen by name: its mark is in view at 1280, and the keyboard stays in the field; the other rows open', async () => {
        const { page, problems, close } = await open();
        await page.getByRole('button', { name: 'Ouvrir ici' }).click();
        await page.getByRole('combobox', { name: 'Ou ouvrir dans une commune' }).pressSequentially('Ganges', { delay: 15 });
        await page.keyboard.press('Enter');
        await page.waitForSelector('.site-simulated');
        await page.waitForFunction(() => {
            const { top, bottom } = document.querySelector('.site-simulated')!.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
        });
        expect(await page.evaluate(() => document.activeElement!.getAttribute('role'))).toBe('combobox');
        await page.locator('.simulation-tables summary').last().click();
        const rows = page.locator('.simulation-tables details').last().locator('tbody tr');
        expect(await rows.count()).toBe(8);
        await page.getByRole('button', { name: /^et \d+ autres?$/ }).last().click();
        expect(await rows.count()).toBeGreaterThan(8);
        expect(problems).toEqual([]);
        await close();
    });

    test('where next proposes communes in ranks, on the map and in a table, and opens them as a simulation of the same figure', async () => {
        const { page, problems, close } = await open();
        await page.getByLabel('Combien de lieux').fill('3');
        await page.getByRole('button', { name: 'Chercher', exact: true }).last().click();
        await page.waitForSelector('#proposition-3');
        expect(await page.locator('.site-proposed').count()).toBe(3);
        const total = await page.locator('#proposition-3 td').nth(2).textContent();
        expect(await page.locator('.where-next-note').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/Au plus .* de mieux est possible|meilleur choix possible/)]));
        await page.getByRole('button', { name: 'Ouvrir ces lieux' }).click();
        await page.waitForFunction(() => document.querySelectorAll('.site-list li').length === 3);
        expect(await figure(page)).toBe(Number(total!.replace(/\D/g, '')));
        expect(await page.evaluate(() => document.activeElement!.id)).toBe('simulation-resultats');
        await page.getByLabel('Habitants de la commune, au moins').fill('900000');
        await page.getByRole('button', { name: 'Chercher', exact: true }).last().click();
        await page.getByText(/Aucune commune candidate.*900.000.habitants/).waitFor();
        expect(await page.locator('.where-next').innerText()).not.toContain('prouvé');
        expect(problems).toEqual([]);
        await close();
    });

    test('a scenario and a proposal are saved as files made in the browser', async () => {
        const { page, problems, close } = await open(`${GANGES}_44.09828,3.07812,25`);
        const save = async (name: string) => {
            const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
            return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
        };
        const sent: string[] = [];
        page.on('request', request => sent.push(request.url()));
        const people = await figure(page);
        const csv = await save('CSV : enregistrer les lieux simulés');
        expect(csv.name).toMatch(/^simulation-residence-\d{4}-\d\d-\d\d\.csv$/);
        expect(csv.text).toContain(`\r\nB;ensemble;;;;;;;;;${people};`);
        expect(csv.text).toMatch(/\r\nA;1;.*44,09828;3,07812;25;/);
        expect(csv.text).toContain(`${here.site.url}/couverture?sites=${GANGES}_44.09828,3.07812,25`);
        const geojson = JSON.parse((await save('GeoJSON : enregistrer les lieux simulés')).text);
        expect(geojson.features[0].geometry.coordinates).toEqual([3.70846, 43.93465]);
        await page.getByRole('button', { name: 'Chercher', exact: true }).last().click();
        await page.waitForSelector('#proposition-3');
        const proposed = await save('CSV : enregistrer les communes proposées');
        expect(proposed.name).toMatch(/^ou-ouvrir-residence-/);
        expect(proposed.text.trimEnd().split('\r\n')).toHaveLength(4);
        expect(sent.filter(url => !url.startsWith('blob:') && !/\/(assets|carte)\//.test(url))).toEqual([]);
        expect(problems).toEqual([]);
        await close();
    });

    test('on paper: the sites with reach and figures, the comparison, and no button', async () => {
        const { page, close } = await open(`${GANGES}_44.09828,3.07812,25`);
        await page.emulateMedia({ media: 'print' });
        const printed = await page.locator('#simulation').innerText();
        expect(printed).toMatch(/Portée\s: 30\skm\. Position\s: 43,93465°\s; 3,70846°/);
        expect(printed).toMatch(/Lieux du scénario A\s+Millau \(12\), portée 25\skm/);
        expect(printed).toContain(await page.locator('.simulation-figure b').innerText());
        expect(printed).toContain('Scénario A et scénario B');
        expect(printed).not.toContain('Où ouvrir ensuite');
        expect(await page.locator('#simulation button:visible').count()).toBe(0);
        await close();
    });

    test('by keyboard "Ouvrir ici" gives the map the keyboard, and Enter opens a site at its centre; the link can be copied or is shown', async () => {
        const { page, problems, close } = await open();
        await page.getByRole('button', { name: 'Ouvrir ici' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement?.classList.contains('is-placing-by-key'));
        expect(await page.locator('.simulation-hint').innerText()).toContain('Entrée ouvre un lieu en son centre');
        expect(await findViolations(page, countsHere(page))).toEqual([]);
        await page.keyboard.press('Enter');
        await page.waitForSelector('.simulation-results');
        expect(await page.evaluate(() => document.activeElement!.classList.contains('site-simulated'))).toBe(true);
        const [mark, map] = await Promise.all([page.locator('.site-simulated').boundingBox(), page.locator('.map').boundingBox()]);
        expect(Math.abs(mark!.x + mark!.width / 2 - map!.x - map!.width / 2)).toBeLessThan(3);
        expect(Math.abs(mark!.y + mark!.height / 2 - map!.y - map!.height / 2)).toBeLessThan(3);
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => { (window as any).copied = text; } }, configurable: true }));
        await page.getByRole('button', { name: 'Copier le lien' }).click();
        await page.getByText('Lien copié.').waitFor();
        expect(await page.evaluate(() => (window as any).copied)).toBe(page.url());
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw new Error('refused'); } }, configurable: true }));
        await page.getByRole('button', { name: 'Copier le lien' }).click();
        await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === location.href);
        expect(await page.evaluate(() => getSelection()!.toString())).toBe(page.url());
        expect(problems).toEqual([]);
        await close();
    });

    test('a site of the address that cannot be read is said in words, the others stay', async () => {
        const { page, close } = await open(`43.9,abc,30;${GANGES}`);
        expect(await page.locator('#simulation [role=alert]').textContent()).toContain('«\u00a043.9,abc,30\u00a0» n’est pas un lieu');
        expect(await page.locator('.site-list li').count()).toBe(1);
        await close();
    });

    test('a finger that scrolls the page over a mark scrolls it; once the mark is tapped, the finger drags it and the page stays', async () => {
        const { page, close } = await open(GANGES, PHONE);
        const touch = await page.context().newCDPSession(page);
        await page.waitForTimeout(600); // the map has gone to the site
        const swipe = async (dx: number, dy: number) => {
            await page.locator('.site-simulated').evaluate(mark => mark.scrollIntoView({ block: 'center', behavior: 'instant' }));
            const box = (await page.locator('.site-simulated').boundingBox())!;
            const at = (share: number) => [{ x: box.x + box.width / 2 + dx * share, y: box.y + box.height / 2 + dy * share }];
            const before = await page.evaluate(() => scrollY);
            await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
            for (let step = 1; step <= 10; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
            await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
            await page.waitForTimeout(300);
            return (await page.evaluate(() => scrollY)) - before;
        };
        expect(await swipe(0, -120)).toBeGreaterThan(50);
        expect(sitesOf(page)).toBe(GANGES);
        await page.locator('.site-simulated').tap();
        await page.waitForSelector('.site-simulated.is-selected');
        expect(await swipe(40, -60)).toBe(0);
        expect(sitesOf(page)).not.toBe(GANGES);
        await close();
    });

    test('axe finds nothing, at 1280 in light and at 390 in dark, and nothing overflows', async () => {
        for (const options of [{}, { ...PHONE, colorScheme: 'dark' as const }]) {
            const { page, problems, close } = await open(`${GANGES}_44.09828,3.07812,25`, options);
            await page.getByRole('button', { name: 'Chercher', exact: true }).last().click();
            await page.waitForSelector('#proposition-1');
            expect(await findViolations(page, countsHere(page))).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
            expect(problems).toEqual([]);
            await close();
        }
    });
});
