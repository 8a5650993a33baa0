import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtClient } from '../helpers/builtClient.js';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath, openPage } from '../helpers/openBrowser.js';
import { startGate } from '../helpers/startGate.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';
import { waitUntil } from '../helpers/waitUntil.js';

const SMALL_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const SHEET = '/structures/mission-locale-ales-pays-cevennes';

/** Until the worker is there and has kept this page. */
async function waitUntilKept(page: Page, path: string): Promise<void> {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await waitUntil(page, async wanted => {
        for (const name of await caches.keys()) if (await (await caches.open(name)).match(wanted, { ignoreVary: true })) return true;
        return false;
    }, path);
}
const keptNames = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());

describe.skipIf(!chromiumPath)('without a network', { timeout: 120_000 }, () => {
    const here = useSiteInBrowser();
    let gate: Awaited<ReturnType<typeof startGate>>;
    beforeAll(async () => { gate = await startGate(here.site.url); });
    afterAll(() => gate?.close());
    const open = (path: string, options = {}) => openPage(here.browser, `${gate.url}${path}`, { ...SMALL_PHONE, serviceWorkers: 'allow', ...options });

    test('a page seen opens again as a dated copy, one never seen says so and lists what there is, and the network brings the page back', async () => {
        const { page, problems, close } = await open(SHEET);
        const title = await page.textContent('h1');
        await waitUntilKept(page, SHEET);
        expect(problems).toEqual([]);

        await page.context().setOffline(true);
        await page.reload();
        expect(await page.textContent('h1')).toBe(title);
        const today = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' }).format(new Date()).replace(/^1 /, '1er ');
        expect(await page.textContent('.copy-notice strong')).toBe(`Copie du ${today}, vous êtes hors ligne.`);
        await page.waitForFunction(() => [...document.querySelectorAll('[role=status]')].some(status => status.textContent?.startsWith('Copie du')));
        expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
        expect(await page.evaluate(() => document.fonts.check('17px "Atkinson Hyperlegible"'))).toBe(true);
        expect(await findViolations(page)).toEqual([]);

        await page.goto(`${gate.url}/initiatives`);
        expect(await page.textContent('h1')).toBe('Sans réseau\u00a0: ce qui reste disponible');
        expect(await page.isVisible('.absent-page')).toBe(true);
        expect(page.url()).toBe(`${gate.url}/initiatives`);
        await page.waitForSelector('.kept-pages a');
        expect(await page.locator('.kept-pages a').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual([SHEET]);
        expect(await findViolations(page)).toEqual([]);
        await page.locator('.kept-pages a').click();
        await page.waitForSelector('.copy-notice');
        expect(page.url()).toBe(`${gate.url}${SHEET}`);

        await page.context().setOffline(false);
        await page.goto(`${gate.url}/initiatives`);
        expect(await page.locator('.absent-page, .copy-notice').count()).toBe(0);
        await page.reload();
        expect(await page.locator('.initiative').count()).toBeGreaterThan(0);
        await close();
    });

    test('after one visit the three questions are answered without a network, far from the described départements too', async () => {
        const { page, problems, close } = await open('/jeunes');
        await waitUntilKept(page, '/jeunes');
        await waitUntil(page, async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat().filter(url => /\/donnees\/(jeunes|communes)-/.test(url)).length === 3);
        expect(problems).toEqual([]);
        await page.context().setOffline(true);
        await page.reload();
        await page.waitForSelector('.copy-notice');
        await page.locator('.young-commune').fill('Brest');
        await page.locator('[role=option]').first().click();
        await page.locator('.young-choice').filter({ has: page.locator('input[value="22"]') }).click();
        await page.locator('.young-choice').filter({ has: page.locator('input[value=MONEY]') }).click();
        await page.locator('.young-submit').click();
        await page.waitForSelector('.young-answer');
        expect(await page.locator('.young-door').count()).toBeGreaterThanOrEqual(2);
        expect(await page.locator('.young-lines a[href^="tel:"]').count()).toBeGreaterThan(0);
        await page.goto(`${gate.url}/numeros`); // never opened, and kept all the same
        expect(await page.locator('a[href="tel:119"]').first().isVisible()).toBe(true);
        await close();
    });

    test('a network that does not answer gives the copy, then says that the page has come', async () => {
        const { page, close } = await open(SHEET);
        await waitUntilKept(page, SHEET);
        await page.reload(); // the worker answers from now on
        gate.state.mode = 'stuck';
        await page.reload();
        expect(await page.textContent('.copy-notice strong')).toMatch(/^Copie du .*, le réseau ne répond pas assez vite\.$/);
        gate.state.mode = 'open';
        gate.release();
        await page.getByText('La page à jour est arrivée.').waitFor();
        await page.getByRole('button', { name: 'L’afficher' }).click();
        await page.waitForFunction(() => !document.querySelector('.copy-notice'));
        await close();
    });

    test('the server’s 503 while it starts, redirects, exports and the API pass untouched', async () => {
        const { page, close } = await open(SHEET);
        await waitUntilKept(page, SHEET);
        await page.reload();
        gate.state.mode = 'starting';
        await page.reload();
        expect(await page.textContent('h1')).toBe('Relais démarre');
        gate.state.mode = 'open';
        await page.goto(`${gate.url}/?texte=&types=`);
        expect(page.url()).toBe(`${gate.url}/`); // the empty fields of a form leave the address
        await page.goto(`${gate.url}/methode`);
        const download = page.waitForEvent('download');
        await page.evaluate(() => { location.href = '/partenariats.csv'; });
        expect((await download).suggestedFilename()).toBe('partenariats.csv');
        const answers = await page.evaluate(async () => {
            const posted = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ regions { code } }"}' });
            const part = await fetch('/robots.txt', { headers: { range: 'bytes=0-3' } });
            return { posted: (await posted.json()).data.regions.length, part: part.status, health: (await fetch('/health')).status };
        });
        expect(answers.posted).toBeGreaterThan(0);
        expect(answers).toMatchObject({ part: 200, health: 200 });
        const kept = await page.evaluate(async () => {
            const all = await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
            return all.flat();
        });
        expect(kept).toContain('/methode');
        expect(kept.filter(path => /graphql|health|csv|robots|explorateur/.test(path))).toEqual([]);
        await close();
    });

    test('another build installs itself behind the page, says so, and is there after a press; files that no kept page names go with the build after', async () => {
        const built = await builtClient();
        const manifest = JSON.parse(readFileSync(join(built.clientDir, 'manifest.json'), 'utf8'));
        const entry = manifest['client/main.tsx'];
        const [firstStyle] = entry.css as string[];
        /** The same site with a style of another name. */
        async function startBuild(name: string) {
            const clientDir = mkdtempSync(join(tmpdir(), 'relais-newer-'));
            cpSync(built.clientDir, clientDir, { recursive: true });
            const style = firstStyle!.replace('.css', `-${name}.css`);
            cpSync(join(clientDir, firstStyle!), join(clientDir, style));
            writeFileSync(join(clientDir, 'manifest.json'), JSON.stringify({ ...manifest, 'client/main.tsx': { ...entry, css: [style] } }));
            const site = await here.site.startAnother({ clientDir });
            return { site, style, remove: () => rmSync(clientDir, { recursive: true, force: true }) };
        }
        const builds = [await startBuild('newer'), await startBuild('newest')] as const;

        const { page, close } = await open(SHEET);
        await waitUntilKept(page, SHEET);
        const style = () => page.getAttribute('link[rel=stylesheet]', 'href');
        const isKept = (path: string) => page.evaluate(async wanted => (await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).match(wanted)))).some(Boolean), path);
        expect(await style()).toBe(`/${firstStyle}`);
        for (const { site, style: next } of builds) {
            gate.state.site = site.url;
            await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
            await page.getByText('Une version plus récente est prête.').waitFor();
            expect(await findViolations(page)).toEqual([]);
            await page.getByRole('button', { name: 'Recharger' }).click();
            await page.waitForFunction(wanted => document.querySelector('link[rel=stylesheet]')?.getAttribute('href') === wanted, `/${next}`);
            await waitUntil(page, async wanted => (await (await caches.match(location.href, { ignoreVary: true }))?.text())?.includes(wanted) ?? false, next); // the page is kept anew
        }
        await expect.poll(() => isKept(`/${firstStyle}`)).toBe(false);
        expect(await isKept(`/${builds[1].style}`)).toBe(true);
        await page.context().setOffline(true);
        await page.reload();
        expect(await style()).toBe(`/${builds[1].style}`);
        await close();
        gate.state.site = here.site.url;
        for (const { site, remove } of builds) {
            await site.close();
            remove();
        }
        built.remove();
    });

    test('what is kept is erased after a question: pages, lists, files and the worker', async () => {
        const { page, close } = await open('/hors-ligne');
        await waitUntilKept(page, '/hors-ligne');
        await page.evaluate(() => localStorage.setItem('relais-listes', '[]'));
        expect((await keptNames(page)).length).toBeGreaterThan(0);
        await page.getByRole('button', { name: 'Effacer ce qui est gardé sur ce téléphone' }).click();
        expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Oui, tout effacer');
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Non, garder' }).click();
        expect((await keptNames(page)).length).toBeGreaterThan(0);
        await page.getByRole('button', { name: 'Effacer ce qui est gardé sur ce téléphone' }).click();
        await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
        await page.getByText('C’est effacé').waitFor();
        expect(await keptNames(page)).toEqual([]);
        expect(await page.evaluate(async () => [Object.keys(localStorage), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
        await close();
    });

    test('a reader who wants nothing kept is obeyed on the next pages', async () => {
        const { page, close } = await open('/hors-ligne');
        await waitUntilKept(page, '/hors-ligne');
        await page.getByLabel('Garder les pages vues').uncheck();
        await page.getByText('Plus aucune page n’est gardée.').waitFor();
        await page.goto(`${gate.url}${SHEET}`);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
        expect(await keptNames(page)).toEqual([]);
        await close();
    });

    test('switched off by the operator, the worker erases what it kept and leaves', async () => {
        const off = await here.site.startAnother({ offline: false });
        const { page, close } = await open(SHEET);
        await waitUntilKept(page, SHEET);
        gate.state.site = off.url;
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
        await waitUntil(page, async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0);
        await page.reload();
        await page.waitForLoadState('networkidle');
        expect(await page.locator('meta[name=relais-version]').count()).toBe(0);
        expect(await keptNames(page)).toEqual([]);
        await close();
        gate.state.site = here.site.url;
        await off.close();
    });

    test.each([
        ['no worker (an address without HTTPS)', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
        ['a worker that is refused', () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError')); }],
        ['storage that is forbidden', () => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })],
    ])('%s leaves the site as it is', async (_, breakIt) => {
        const context = await here.browser.newContext({ ...SMALL_PHONE });
        await context.addInitScript(breakIt);
        const page = await context.newPage();
        const errors: string[] = [];
        page.on('pageerror', error => errors.push(error.message));
        await page.goto(`${gate.url}${SHEET}`, { waitUntil: 'networkidle' });
        expect(await page.isVisible('h1')).toBe(true);
        await page.goto(`${gate.url}/hors-ligne`, { waitUntil: 'networkidle' });
        expect(await page.isVisible('h1')).toBe(true);
        expect(errors).toEqual([]);
        await context.close();
    });
});
