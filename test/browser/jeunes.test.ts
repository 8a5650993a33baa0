import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath, openPage } from '../helpers/openBrowser.js';
import { startGate } from '../helpers/startGate.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

const PHONE_360 = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

interface Said { where?: string; age?: string; need?: string }

/** Answers as a thumb would. */
async function answer(page: Page, { where, age, need }: Said): Promise<void> {
    if (where) {
        await page.locator('.young-commune').pressSequentially(where, { delay: 10 });
        await page.locator('[role=option]').first().click();
    }
    if (age) await page.locator(`input[name=young-age][value="${age}"]`).check();
    if (need) await page.locator(`input[name=young-need][value="${need}"]`).check();
    await page.getByRole('button', { name: 'Voir les portes' }).click();
    await page.waitForSelector('.young-answer');
}

/** Both files of communes are there. */
const waitForCommunes = (page: Page) => page.waitForFunction(() => performance.getEntriesByType('resource').filter(({ name }) => /\/donnees\/communes-/.test(name)).length === 2);

describe.skipIf(!chromiumPath)('/jeunes in a browser', { timeout: 120_000 }, () => {
    const here = useSiteInBrowser();
    let gate: Awaited<ReturnType<typeof startGate>>;
    beforeAll(async () => { gate = await startGate(here.site.url); });
    afterAll(() => gate?.close());
    const open = (options: BrowserContextOptions = {}, path = '/jeunes') => openPage(here.browser, `${gate.url}${path}`, { ...PHONE_360, ...options });

    test('another language keeps the answers, their doors and the quick exit; nothing of them is in what is asked', async () => {
        const { page, problems, close } = await open();
        await answer(page, { where: 'Mende', age: '19', need: 'ROOF' });
        const doors = await page.locator('.young-door h3 [lang=fr], .young-door h3').allTextContents();
        gate.state.asked.length = 0;
        await page.locator('.languages summary').click();
        await page.getByRole('link', { name: 'العربية' }).click();
        await page.waitForFunction(() => document.documentElement.dir === 'rtl');
        expect(await page.locator('.young-answer h1').textContent()).toBe('أبوابك');
        expect((await page.locator('.young-answer > .lead').textContent())!).toContain('Mende (48)');
        expect(await page.locator('.young-door').count()).toBe(doors.length);
        expect(gate.state.asked.filter(path => !path.startsWith('/assets/'))).toEqual(['/jeunes?langue=ar']);
        expect(await page.evaluate(() => document.activeElement!.closest('.languages') !== null)).toBe(true);
        expect(await findViolations(page)).toEqual([]);
        expect(problems).toEqual([]);
        for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
        await page.waitForURL('**/calendrier');
        await close();
    });

    describe('nothing leaves the phone', () => {
        /** A whole visit, seen from the server: everything that was asked, before and after the answers. */
        async function visit(said: Said) {
            gate.state.asked.length = 0;
            const { page, problems, close } = await open({ serviceWorkers: 'allow' });
            await waitForCommunes(page);
            await page.evaluate(() => navigator.serviceWorker?.ready);
            await page.waitForLoadState('networkidle');
            const before = [...gate.state.asked];
            await answer(page, said);
            for (const summary of await page.locator('.young-answer summary').all()) if (await summary.isVisible()) await summary.click();
            await page.waitForTimeout(500); // time for a request that should not be made
            await page.getByRole('button', { name: 'Changer mes réponses' }).click();
            await page.waitForSelector('.young-questions');
            await page.waitForTimeout(300);
            const after = gate.state.asked.slice(before.length);
            const left = await page.evaluate(async () => ({
                address: location.href, title: document.title, state: JSON.stringify(history.state), cookie: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage),
                databases: (await indexedDB.databases()).length,
            }));
            await close();
            return { before: new Set(before), after, left, problems };
        }

        test('after the first letter typed nothing is asked, and what was asked before is the same whoever answers', async () => {
            const first = await visit({ where: 'Ganges', age: '17', need: 'ROOF' });
            const second = await visit({ where: 'Brest', age: '22', need: 'MONEY' });
            for (const { after, problems } of [first, second]) {
                expect(after).toEqual([]);
                expect(problems).toEqual([]);
            }
            expect(first.before).toEqual(second.before);
            expect([...first.before].filter(path => path.startsWith('/donnees/'))).toHaveLength(3);
            expect([...first.before].filter(path => path.includes('?'))).toEqual([]);
        });

        test('address, title, history, cookies and storage say nothing of the answers', async () => {
            const { left } = await visit({ where: 'Mende', age: '19', need: 'PAPERS' });
            expect(left).toMatchObject({ address: `${gate.url}/jeunes`, title: 'Trois questions, les bonnes portes · Relais', state: 'null', cookie: '', local: [], session: [], databases: 0 });
        });

        test('the key Enter in the field sends nothing, before the script as after', async () => {
            for (const javaScriptEnabled of [false, true]) {
                const { page, close } = await open({ javaScriptEnabled });
                const field = page.locator('.young-commune');
                expect(await page.locator('main form').count()).toBe(0);
                if (javaScriptEnabled) {
                    await field.fill('Ganges');
                    await field.press('Enter');
                }
                expect(page.url()).toBe(`${gate.url}/jeunes`);
                await close();
            }
        });

        test('the position is asked only by the button, and not sent', async () => {
            const { page, close } = await open({ geolocation: { latitude: 43.93, longitude: 3.71 }, permissions: ['geolocation'] });
            await waitForCommunes(page);
            await page.waitForLoadState('networkidle');
            expect(await page.locator('.young-commune').inputValue()).toBe('');
            const before = gate.state.asked.length;
            await page.getByRole('button', { name: 'Utiliser ma position' }).click();
            await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.young-commune')!.value !== '');
            expect(await page.locator('.young-commune').inputValue()).toBe('Ganges (34)');
            expect(gate.state.asked.slice(before)).toEqual([]);
            await close();
        });

        test('a position that is refused, or abroad, is told in words, and the name can still be typed', async () => {
            const refused = await open({ permissions: [] });
            await waitForCommunes(refused.page);
            await refused.page.getByRole('button', { name: 'Utiliser ma position' }).click();
            await refused.page.getByText('Le téléphone n’a pas donné la position. Tapez votre commune.').waitFor();
            await refused.close();
            const abroad = await open({ geolocation: { latitude: 40.4, longitude: -3.7 }, permissions: ['geolocation'] });
            await waitForCommunes(abroad.page);
            await abroad.page.getByRole('button', { name: 'Utiliser ma position' }).click();
            await abroad.page.getByText('Aucune commune de France n’est près de votre position. Tapez votre commune.').waitFor();
            await abroad.close();
        });
    });

    describe('the answer', () => {
        const titles = (page: Page) => page.locator('.young-doors h3').allTextContents();

        test('17 in Ganges without a roof: the ASE, a residence, the Mission Locale of the place; 119 and 115 before them', async () => {
            const { page, problems, close } = await open();
            await waitForCommunes(page);
            await answer(page, { where: 'Gange', age: '17', need: 'ROOF' });
            expect(await titles(page)).toEqual(['Aide sociale à l’enfance (ASE) (Hérault)', 'Résidence Habitat Jeunes Montpellier', 'Mission Locale Garrigue et Cévennes']);
            expect(await page.locator('.young-first-call a').allTextContents()).toEqual(['119', '115']);
            expect(await page.locator('.young-answer').innerText()).not.toContain('Un toit en avant'); // over since 2023
            expect(problems).toEqual([]);
            await close();
        });

        test('19 in Mende: says that a source states there is no residence, and names the next nearest with its distance', async () => {
            const { page, close } = await open();
            await waitForCommunes(page);
            await answer(page, { where: '48000', age: '19', need: 'ROOF' });
            const missing = (await page.locator('section:has(#young-missing)').innerText()).replace(/[\u00a0\u202f]/g, ' ');
            expect(missing).toContain('Une source le dit : il n’y en a pas dans ce département.');
            expect(missing).toMatch(/Rodez.*à 76 km en ligne droite/s);
            await close();
        });

        test('22 in Brest: the département is not known yet, and what exists anyway is there', async () => {
            const { page, close } = await open();
            await waitForCommunes(page);
            await answer(page, { where: 'brest', age: '22', need: 'MONEY' });
            await page.getByText('Relais ne connaît pas encore ce département (Finistère).').waitFor();
            expect((await titles(page)).length).toBeGreaterThanOrEqual(2);
            await close();
        });

        test('without any answer there are doors all the same', async () => {
            const { page, close } = await open();
            await waitForCommunes(page);
            await answer(page, {});
            expect((await titles(page)).length).toBeGreaterThanOrEqual(2);
            expect(await page.locator('.young-answer').innerText()).not.toMatch(/\bkm\b/);
            await close();
        });

        test('what is typed without choosing: a clear name is taken, an unclear one is asked again, with the focus in the field', async () => {
            const { page, close } = await open();
            await waitForCommunes(page);
            await page.locator('.young-commune').fill('zzzzqqqq');
            await page.getByRole('button', { name: 'Voir les portes' }).click();
            await page.getByText('Choisissez votre commune dans la liste, ou effacez le champ pour passer.').waitFor();
            expect(await page.evaluate(() => document.activeElement!.className)).toBe('young-commune');
            await page.locator('.young-commune').fill('ganges');
            await page.getByRole('button', { name: 'Voir les portes' }).click();
            await page.waitForSelector('.young-answer');
            expect(await page.locator('.young-answer .lead').innerText()).toContain('Ganges (34)');
            await close();
        });

        test('by keyboard alone; the focus goes to the answer, and back to the questions with what was said', async () => {
            const { page, close } = await open({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });
            await waitForCommunes(page);
            await page.locator('.young-commune').focus();
            await page.keyboard.type('ales', { delay: 10 });
            await page.keyboard.press('ArrowDown');
            await page.keyboard.press('Enter');
            expect(await page.locator('.young-commune').inputValue()).toBe('Alès (30)');
            await page.keyboard.press('Tab'); // the position
            await page.keyboard.press('Tab'); // ages
            for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown'); // from "Je passe" around to 17
            await page.keyboard.press('Tab');
            await page.keyboard.press('Tab');
            await page.keyboard.press('Enter');
            await page.waitForSelector('.young-answer');
            expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Vos portes');
            expect(await page.locator('.young-answer .lead').innerText()).toBe('Je ne sais pas · 17 ans · Alès (30)');
            await page.goBack();
            await page.waitForSelector('.young-questions');
            expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('H1');
            expect(await page.locator('.young-commune').inputValue()).toBe('Alès (30)');
            expect(await page.locator('input[name=young-age][value="17"]').isChecked()).toBe(true);
            await page.goForward();
            await page.waitForSelector('.young-answer');
            await close();
        });
    });

    describe('on any phone', () => {
        test('the page is read without JavaScript: no question that cannot be answered, the numbers, the doors by need', async () => {
            const { page, close } = await open({ javaScriptEnabled: false });
            expect(await page.locator('.young-questions').isVisible()).toBe(false);
            expect(await page.getByRole('link', { name: 'Chercher ma commune' }).isVisible()).toBe(true);
            expect(await page.locator('.young-urgent a[href="tel:119"]').isVisible()).toBe(true);
            await page.locator('.young-general summary').first().click();
            expect(await page.getByText('Demandez un dossier d’admission').first().isVisible()).toBe(true);
            await close();
        });

        test('what was chosen before the script came is kept', async () => {
            const { page, close } = await open();
            gate.state.mode = 'open';
            await page.route('**/assets/startJeunes-*.js', async route => {
                await new Promise(resolve => setTimeout(resolve, 1_500));
                await route.continue();
            });
            await page.reload({ waitUntil: 'commit' });
            await page.locator('input[name=young-age][value="20"]').check();
            await page.locator('.young-commune').fill('Mende');
            await waitForCommunes(page);
            await page.getByRole('button', { name: 'Voir les portes' }).click();
            await page.waitForSelector('.young-answer');
            expect(await page.locator('.young-answer .lead').innerText()).toBe('Je ne sais pas · 20 ans · Mende (48)');
            await close();
        });

        test('nothing moves when the page comes alive', async () => {
            const { page, close } = await open();
            await page.addInitScript(() => {
                const shifts: number[] = [];
                Object.assign(window, { shifts });
                new PerformanceObserver(list => { for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value); }).observe({ type: 'layout-shift', buffered: true });
            });
            await page.reload();
            await waitForCommunes(page);
            await page.waitForTimeout(500);
            expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0))).toBe(0);
            await close();
        });

        test('a network that fails is told, and a second try goes on', async () => {
            const { page, close } = await open();
            await page.route('**/donnees/**', route => route.abort());
            await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister(); });
            await page.reload();
            await page.getByText('La liste des communes n’est pas arrivée. Vérifiez le réseau.').waitFor();
            await page.unroute('**/donnees/**');
            await page.getByRole('button', { name: 'Réessayer' }).click();
            await answer(page, { where: 'Ganges', age: '18', need: 'WORK' });
            await close();
        });

        test.each(['light', 'dark'] as const)('has no violation that axe finds, in %s: questions, suggestions, answers', async colorScheme => {
            const { page, close } = await open({ colorScheme, reducedMotion: 'reduce' });
            await waitForCommunes(page);
            expect(await findViolations(page)).toEqual([]);
            await page.locator('.young-commune').pressSequentially('mont', { delay: 10 });
            await page.waitForSelector('[role=option]');
            expect(await findViolations(page)).toEqual([]);
            await page.locator('.young-commune').fill('');
            for (const said of [{ where: 'Ganges', age: '17', need: 'ROOF' }, { where: 'Brest', age: '31', need: 'TALK' }, {}]) {
                await answer(page, said);
                for (const summary of await page.locator('.young-answer summary').all()) if (await summary.isVisible()) await summary.click();
                expect(await findViolations(page)).toEqual([]);
                await page.getByRole('button', { name: 'Changer mes réponses' }).click();
                await page.waitForSelector('.young-questions');
                await page.locator('.young-commune').fill('');
            }
            await close();
        });

        test('fits in 320 pixels, that is 360 with text at 200 % and more, and its targets are large', async () => {
            const { page, close } = await open({ viewport: { width: 320, height: 640 } });
            await waitForCommunes(page);
            await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
            await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
            await answer(page, { where: 'Ganges', age: '17', need: 'ROOF' });
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
            const small = await page.evaluate(() => [...document.querySelectorAll('main .button, main .button-quiet, main summary, main .young-urgent a')].filter(element => element.getClientRects().length && element.getBoundingClientRect().height < 44).map(element => element.textContent));
            expect(small).toEqual([]);
            await close();
        });
    });
});
