import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/openBrowser.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';
import { waitForMap } from '../helpers/waitForMap.js';

const countOnMap = (page: Page) => page.$$eval('.home .pin[data-count]', pins => pins.reduce((sum, pin) => sum + Number((pin as HTMLElement).dataset.count), 0));
const countInList = (page: Page) => page.locator('[data-structure]').count();
/** Places whose commune is unknown, outside the territories of the map: the list says how many. */
const countOffMap = async (page: Page) => Number((await page.locator('.results > .off-map').allTextContents()).join('').match(/^\d+/)?.[0] ?? 0);
const isInView = (page: Page, selector: string) => page.$eval(selector, element => element.getBoundingClientRect().bottom <= innerHeight && element.getBoundingClientRect().top >= 0);
const countSaid = async (page: Page) => Number((await page.locator('#lieux .count').textContent())!.replace(/\D/g, ''));

describe.skipIf(!chromiumPath)('the first page in a browser', { timeout: 90_000 }, () => {
    const here = useSiteInBrowser();
    const open = (path = '/', options = {}) => here.open(path, options);

    test('the map, the list and the count say the same, filtered or not, and nothing is asked of another host', async () => {
        const { page, problems, close } = await open();
        await waitForMap(page);
        const all = await countInList(page);
        expect(all).toBeGreaterThan(100);
        expect(await countOnMap(page) + await countOffMap(page)).toBe(all);
        expect(await countSaid(page)).toBe(all);
        await page.getByLabel(/^Habitat Jeunes/).check();
        await page.waitForFunction(before => document.querySelectorAll('[data-structure]').length < before, all);
        const residences = await countInList(page);
        expect(await countOnMap(page)).toBe(residences);
        expect(await countSaid(page)).toBe(residences);
        expect(page.url()).toContain('types=habitat-jeunes');
        await page.goBack();
        await page.waitForFunction(before => document.querySelectorAll('[data-structure]').length === before, all);
        expect(await countOnMap(page) + await countOffMap(page)).toBe(all);
        await page.goForward();
        await page.waitForFunction(before => document.querySelectorAll('[data-structure]').length === before, residences);
        expect(problems).toEqual([]);
        await close();
    });

    test('every uncovered territory is named at the first view at 1280, no label covers another, a mark or the edge, none is under 13 px', async () => {
        const { page, close } = await open();
        await waitForMap(page);
        await page.waitForSelector('.map-label');
        await page.evaluate(() => document.fonts.ready);
        const uncovered = (await page.locator('.uncovered li').count());
        expect(uncovered).toBeGreaterThan(0);
        expect(await page.locator('.label-territory:not(.label-number)').count()).toBe(uncovered);
        const faults = await page.evaluate(() => {
            const frame = document.querySelector('.home .map')!.getBoundingClientRect();
            const labels = [...document.querySelectorAll('.map-label')].map(element => ({ name: element.textContent, box: element.getBoundingClientRect(), size: Math.min(...[...element.querySelectorAll('*')].map(part => parseFloat(getComputedStyle(part).fontSize))) }));
            const marks = [...document.querySelectorAll('.home .pin svg')].map(element => element.getBoundingClientRect());
            const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            const inner = (box: DOMRect) => new DOMRect(box.x + 3, box.y + 3, box.width - 6, box.height - 6); // the shape, without its halo
            return [
                ...labels.filter(({ size }) => size < 13).map(({ name }) => `${name} is too small`),
                ...labels.filter(({ box }) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom).map(({ name }) => `${name} leaves the map`),
                ...labels.flatMap((a, i) => labels.slice(i + 1).filter(b => meet(a.box, b.box)).map(b => `${a.name} covers ${b.name}`)),
                ...labels.flatMap(({ name, box }) => marks.filter(mark => meet(inner(mark), box)).map(() => `${name} covers a mark`)),
            ];
        });
        expect(faults).toEqual([]);
        await close();
    });

    test('choosing a commune by keyboard shows the competent Mission Locale and the nearest doors with distances', async () => {
        const { page, problems, close } = await open();
        await waitForMap(page);
        await page.locator('#recherche').pressSequentially('Ganges', { delay: 20 });
        await page.waitForSelector('[role=option]');
        await page.keyboard.press('ArrowDown');
        expect(await page.locator('[role=option][aria-selected=true]').textContent()).toContain('Ganges');
        await page.keyboard.press('Enter');
        await page.waitForSelector('#portes');
        expect(page.url()).toContain('commune=34111');
        expect(await page.locator('.doors').textContent()).toMatch(/Mission Locale.*compétence estimée.*km/s);
        expect(problems).toEqual([]);
        await close();
    });

    test.each([['Ganges', '34111'], ['30100', '30007']])('Enter on "%s" opens the only commune so named, its doors before the figure of the whole', async (text, code) => {
        const { page, problems, close } = await open();
        await waitForMap(page);
        await page.locator('#recherche').fill(text);
        await page.keyboard.press('Enter');
        await page.waitForSelector('#portes');
        expect(page.url()).toContain(`commune=${code}`);
        const tops = await page.evaluate(() => ['.result-count', '#portes', '#lieux', '.figure'].map(selector => document.querySelector(selector)!.getBoundingClientRect().top));
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        expect(problems).toEqual([]);
        await close();
    });

    test('Enter on the postal code of several communes proposes them under the field', async () => {
        const { page, close } = await open();
        await waitForMap(page);
        await page.locator('#recherche').fill('34190');
        await page.keyboard.press('Enter');
        const choices = page.getByRole('group', { name: 'Quelle commune ?' });
        await choices.waitFor();
        expect(await isInView(page, '.communes-found')).toBe(true);
        await choices.getByRole('link', { name: /^Laroque/ }).click();
        await page.waitForSelector('#portes');
        expect(page.url()).toContain('commune=34128');
        await close();
    });

    test('arrow and Enter right after typing wait for the suggestions', async () => {
        const { page, close } = await open();
        await waitForMap(page);
        await page.route('**/graphql', async route => {
            await new Promise(resolve => setTimeout(resolve, 400));
            await route.continue();
        });
        await page.locator('#recherche').focus();
        await page.keyboard.insertText('gang');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForSelector('#portes');
        expect(page.url()).toContain('commune=34111');
        await close();
    });

    test('Escape closes the card of a mark, the keyboard goes back to the row, and the mark was not under the card', async () => {
        const { page, close } = await open('/?types=habitat-jeunes', { reducedMotion: 'reduce' });
        await waitForMap(page);
        for (const row of [0, 5, 12]) {
            const button = page.locator('.locate').nth(row);
            await button.focus();
            await page.keyboard.press('Enter');
            await page.waitForSelector('.map-card');
            await page.waitForSelector('.pin.is-selected');
            await page.waitForFunction(() => {
                const box = document.querySelector('.pin.is-selected')!.getBoundingClientRect();
                return [...document.querySelectorAll('.map-card, .legend')].map(element => element.getBoundingClientRect()).every(control => box.left >= control.right || box.right <= control.left || box.top >= control.bottom || box.bottom <= control.top);
            });
            await page.keyboard.press('Escape');
            await page.waitForSelector('.map-card', { state: 'detached' });
            expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
        }
        await close();
    });

    test('a 429 says how long to wait', async () => {
        const { page, close } = await open();
        await waitForMap(page);
        await page.route('**/graphql', route => route.fulfill({ status: 429, headers: { 'retry-after': '12' }, body: '{}' }));
        await page.getByLabel(/^ADEPAPE/).check();
        await page.waitForSelector('[role=alert]');
        expect((await page.locator('[role=alert]').textContent())!.replace(/\s/gu, ' ')).toContain('Trop de demandes : réessayez dans 12 secondes.');
        await close();
    });

    test('when the files of the map fail, a message offers another try, and the controls come back with the map', async () => {
        const { page, close } = await open('/methode');
        await page.route('**/carte/**', route => route.abort());
        await page.goto(here.site.url);
        await page.getByRole('button', { name: 'Réessayer la carte' }).waitFor();
        expect(await page.locator('.legend, .map-buttons').filter({ visible: true }).count()).toBe(0);
        await page.unroute('**/carte/**');
        await page.getByRole('button', { name: 'Réessayer la carte' }).click();
        await waitForMap(page);
        expect(await page.locator('.legend').isVisible()).toBe(true);
        expect(await countOnMap(page) + await countOffMap(page)).toBe(await countInList(page));
        await close();
    });

    test('the long list is folded by département and opens by keyboard; filtered, it is open', async () => {
        const { page, close } = await open();
        await waitForMap(page);
        const group = page.locator('.group').first();
        expect(await group.getAttribute('open')).toBeNull();
        await group.locator('summary').focus();
        await page.keyboard.press('Enter');
        await group.locator('.row').first().waitFor({ state: 'visible' });
        await page.locator('select[name=departement]').selectOption('30');
        await page.waitForFunction(() => document.querySelectorAll('.group').length === 1);
        await expect.poll(async () => (await page.locator('.row').filter({ visible: true }).count()) - (await countInList(page))).toBe(0);
        await close();
    });

    test('at 390 no name stands on two uncovered territories, and the legend is folded', async () => {
        const { page, close } = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
        await waitForMap(page);
        await page.waitForSelector('.label-territory');
        expect(await page.locator('.legend[open]').count()).toBe(0);
        const owners = await page.evaluate(() => {
            const paths = [...document.querySelectorAll<SVGPathElement>('.home path.territory-uncovered')];
            const isOn = (path: SVGPathElement, x: number, y: number) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!.inverse()));
            return [...document.querySelectorAll('.label-territory:not(.label-number)')].map(label => {
                const { x, y, width, height } = label.getBoundingClientRect();
                return paths.filter(path => [0.1, 0.3, 0.5, 0.7, 0.9].some(share => isOn(path, x + share * width, y + height / 2))).length;
            });
        });
        expect(owners.length).toBeGreaterThan(0);
        expect(Math.max(...owners)).toBeLessThanOrEqual(1);
        await close();
    });

    test('the table of départements fits its box at 1280 and is stacked at 390', async () => {
        const { page, close } = await open('/departements');
        expect(await page.$eval('.table-frame', frame => frame.scrollWidth <= frame.clientWidth)).toBe(true);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await page.$eval('.table-frame', frame => frame.scrollWidth <= frame.clientWidth)).toBe(true);
        expect(await page.$eval('.stacked td', cell => getComputedStyle(cell).display)).toBe('flex');
        await close();
    });

    test('a row selects its mark, the mark\'s card leads to the sheet, and the list follows a mark', async () => {
        const { page, close } = await open('/?types=adepape');
        await waitForMap(page);
        await page.locator('.locate').first().click();
        await page.waitForSelector('.map-card');
        expect(page.url()).toContain('structure=');
        expect(await page.locator('.pin.is-selected').count()).toBe(1);
        expect(await page.locator('.row[aria-current]').count()).toBe(1);
        await page.locator('.map-card .button').click();
        await page.waitForSelector('main.sheet h1');
        await close();
    });

    test('marks are reached by keyboard and have a name that says kind, name and commune', async () => {
        const { page, close } = await open('/?types=mission-locale&departement=48');
        await waitForMap(page);
        const pin = page.locator('.pin[data-count="1"]').first();
        await pin.focus();
        expect(await pin.getAttribute('aria-label')).toMatch(/^Mission Locale, .+, .+/);
        await page.keyboard.press('Enter');
        await page.waitForSelector('.map-card');
        await expect.poll(() => page.evaluate(() => document.activeElement!.className)).toBe('map-card');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement!.closest('.map-card')?.querySelector('a')?.getAttribute('href'))).toMatch(/^\/structures\//);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.evaluate(() => document.activeElement!.classList.contains('pin'))).toBe(true);
        await close();
    });

    test('when the API cannot be reached, a message offers to retry and the list stays', async () => {
        const { page, close } = await open();
        await waitForMap(page);
        await page.route('**/graphql', route => route.abort());
        const before = await countInList(page);
        await page.getByLabel(/^ADEPAPE/).check();
        await page.waitForSelector('[role=alert]');
        await expect.poll(() => isInView(page, '[role=alert]')).toBe(true);
        expect(await countInList(page)).toBe(before);
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Réessayer' }).click();
        await page.waitForFunction(count => document.querySelectorAll('[data-structure]').length < count, before);
        await close();
    });

    test('a text that matches nothing says why and what to do next', async () => {
        const { page, close } = await open('/?texte=zzzzqqqq');
        expect(await page.locator('.result-count').textContent()).toMatch(/Aucun lieu ne correspond.*Retirez un filtre/);
        expect(await isInView(page, '.result-count')).toBe(true);
        await close();
    });

    test('without JavaScript the form answers, and the list is there', async () => {
        const { page, problems, close } = await open('/', { javaScriptEnabled: false });
        await page.getByLabel(/^Antennes/).check({ force: true });
        await page.locator('select[name=departement]').selectOption('34');
        await page.locator('main').getByRole('button', { name: 'Chercher' }).click();
        expect(page.url()).toMatch(/\/\?types=antenne&departement=34$/); // no empty field
        const rows = await countInList(page);
        expect(rows).toBeGreaterThan(3);
        expect(await countSaid(page)).toBe(rows);
        expect(await page.locator('.map-message').filter({ visible: true }).count()).toBe(1);
        for (const control of ['.legend', '.map-buttons', '.map-note', '.locate']) expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
        await page.getByLabel('Commune, code postal').fill('Ganges');
        await page.locator('main').getByRole('button', { name: 'Chercher' }).click();
        expect(page.url()).toMatch(/\/\?.*commune=34111$/);
        expect(problems).toEqual([]);
        await close();
    });

    test('at 390 the figure comes before the map, the map before the list, nothing overflows and one finger scrolls the page', async () => {
        const { page, close } = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
        await waitForMap(page);
        const tops = await page.evaluate(() => ['.figure', '.home .map', '.uncovered', '#lieux'].map(selector => document.querySelector(selector)!.getBoundingClientRect().top));
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        expect(await page.$eval('.home .map', map => getComputedStyle(map).touchAction)).toBe('pan-x pan-y');
        await page.getByRole('button', { name: 'Ouvrir la carte' }).click();
        expect(await page.$eval('.map-frame', frame => frame.getBoundingClientRect().height)).toBe(844);
        await page.keyboard.press('Escape');
        await page.waitForSelector('.map-frame:not(.map-frame-full)');
        await close();
    });

    test('nothing moves while the page loads, and nothing is animated when reduced motion is asked', async () => {
        const { page, close } = await open('/', { reducedMotion: 'reduce' });
        await waitForMap(page);
        const shift = await page.evaluate(() => new Promise<number>(resolve => {
            let sum = 0;
            new PerformanceObserver(list => {
                for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
        }));
        expect(shift).toBe(0);
        expect(await page.$eval('.pin-mark', mark => getComputedStyle(mark).transitionDuration)).toBe('0s');
        await close();
    });
});
