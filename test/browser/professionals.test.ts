import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';


const count = async (page: Page) => Number((await page.locator('#liste').textContent())!.replace(/\D/g, ''));

describe.skipIf(!chromiumPath)('the pages of professionals in a browser', { timeout: 90_000 }, () => {
    const here = useSiteInBrowser({ contactEmail: 'erreurs@example.org' });

    /** The list once it is alive: its tools are only drawn then. */
    async function openList(query = '', options = {}) {
        const opened = await here.open(`/structures${query}`, options);
        await opened.page.waitForFunction(() => !!document.querySelector('.list-saved') && !!(document.getElementById('structures') as { __k?: unknown } | null)?.__k);
        return opened;
    }

    test.each(['/structures', '/structures?departement=48&age=17', '/structures?departement=34&types=habitat-jeunes&places=oui', '/communes', '/communes/34111', '/communes/75056', '/structures/residence-montpellier?liste=departement%3D34', '/conventions/convention-34-un-toit-en-avant', '/organisations/habitat-jeunes-montpellier'])(
        '%s has no violation and no error, at 1280 in light and at 390 in dark, and does not scroll sideways', async path => {
            for (const options of [{}, { ...PHONE, colorScheme: 'dark' as const }]) {
                const { page, problems, close } = await here.open(path, options);
                await page.waitForTimeout(300);
                expect(await findViolations(page)).toEqual([]);
                expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
                expect(problems.filter(problem => !problem.includes('404'))).toEqual([]);
                await close();
            }
        },
    );

    test('a choice gives the list that its number promised, the address says it, chips and the way back undo it', async () => {
        const { page, problems, close } = await openList();
        const all = await count(page);
        const chip = page.locator('label.chip', { hasText: 'Habitat Jeunes' });
        const promised = Number((await chip.locator('b').textContent())!);
        await chip.locator('input').check();
        await page.waitForFunction(expected => document.querySelector('#liste')!.textContent!.startsWith(`${expected} `), promised);
        expect(new URL(page.url()).search).toBe('?types=habitat-jeunes');
        const age = page.locator('select[name=age]');
        const option = (await age.locator('option[value="17"]').textContent())!;
        await age.selectOption('17');
        await page.waitForURL('**/structures?types=habitat-jeunes&age=17');
        await page.waitForFunction(expected => document.querySelector('#liste')!.textContent!.startsWith(`${expected} `), option.split('· ')[1]);
        expect(await page.locator('[data-structure]').count()).toBe(Number(option.split('· ')[1]));
        await page.locator('.list-chip', { hasText: 'Habitat Jeunes' }).click();
        await page.waitForURL('**/structures?age=17');
        await page.goBack();
        await page.goBack();
        await page.goBack();
        await page.waitForFunction(expected => document.querySelector('#liste')!.textContent!.startsWith(`${expected} `), all);
        expect(page.url()).toBe(`${here.site.url}/structures`);
        expect(problems).toEqual([]);
        await close();
    });

    test('by keyboard alone: a text, a filter, a sheet, the next one and back to the list', async () => {
        const { page, close } = await openList();
        await page.locator('#liste-texte').focus();
        await page.keyboard.type('montpellier');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/structures?texte=montpellier');
        await page.locator('select[name=public]').focus();
        await page.keyboard.press('ArrowDown');
        await page.waitForURL('**public=**');
        await page.waitForFunction(() => document.querySelector('.list-main')!.getAttribute('aria-busy') === 'false');
        await page.locator('[data-structure] a').first().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/structures/*liste=*');
        expect(await page.locator('.list-way').textContent()).toContain('1 sur ');
        await page.getByRole('link', { name: 'Revenir à la liste' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/structures?texte=montpellier&public=**');
        await close();
    });

    test('a list kept by name opens again after a reload, stays on this computer and can be deleted', async () => {
        const { page, close } = await openList('?departement=30&age=17');
        const asked: string[] = [];
        page.on('request', request => asked.push(request.url()));
        await page.locator('.list-saved summary').click();
        await page.locator('.list-save input').fill('Gard, 17 ans');
        await page.getByRole('button', { name: 'Garder' }).click();
        expect(await page.locator('.list-saved li a').getAttribute('href')).toBe('/structures?departement=30&age=17');
        expect(asked).toEqual([]);
        await page.goto(`${here.site.url}/structures`);
        await page.locator('.list-saved summary').click();
        await page.getByRole('link', { name: 'Gard, 17 ans' }).click();
        await page.waitForURL('**/structures?departement=30&age=17');
        await page.locator('.list-saved summary').click();
        await page.getByRole('button', { name: 'Supprimer « Gard, 17 ans »' }).click();
        expect(await page.locator('.list-saved li').count()).toBe(0);
        expect(await page.evaluate(() => localStorage.getItem('relais-listes'))).toBe('[]');
        await close();
    });

    test('the link of the list is copied whole, and opens the same list', async () => {
        const { page, close } = await openList('?departement=34&places=oui', { permissions: ['clipboard-read', 'clipboard-write'] });
        await page.getByRole('button', { name: 'Copier le lien de cette liste' }).click();
        await page.getByText('Lien copié').waitFor();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link).toBe(`${here.site.url}/structures?departement=34&places=oui`);
        const before = await count(page);
        await page.goto(link);
        expect(await count(page)).toBe(before);
        await close();
    });

    test('when the service does not answer, the list before stays and one can try again', async () => {
        const { page, close } = await openList();
        const before = await count(page);
        await page.route('**/graphql', route => route.abort());
        await page.locator('input[name=places]').check();
        await page.getByRole('alert').waitFor();
        expect(await count(page)).toBe(before);
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Réessayer' }).click();
        await page.waitForFunction(expected => !document.querySelector('#liste')!.textContent!.startsWith(`${expected} `), before);
        await close();
    });

    test('without JavaScript the form filters, and sheets and counters are read', async () => {
        const { page, close } = await here.open('/structures', { javaScriptEnabled: false });
        await page.locator('label.chip', { hasText: 'ADEPAPE' }).locator('input').check();
        await page.getByRole('button', { name: 'Filtrer' }).click();
        expect(page.url()).toBe(`${here.site.url}/structures?types=adepape`);
        await page.getByRole('link', { name: 'ADEPAPE de l’Hérault' }).click();
        expect(await page.locator('h1').textContent()).toContain('Hérault');
        await page.goto(`${here.site.url}/communes`);
        await page.locator('#commune-cherchee').fill('ganges');
        await page.locator('main').getByRole('button', { name: 'Chercher', exact: true }).click();
        expect(page.url()).toBe(`${here.site.url}/communes/34111`);
        await close();
    });

    test('"près de moi" finds the commune in the browser: no request carries the position', async () => {
        const { page, close } = await here.open('/communes', { geolocation: { latitude: 43.93456, longitude: 3.70789 }, permissions: ['geolocation'] });
        const asked: string[] = [];
        page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`));
        await page.getByRole('button', { name: 'Près de moi' }).click();
        await page.waitForURL('**/communes/34111');
        expect(asked.some(request => request.includes('columns.json'))).toBe(true);
        expect(asked.filter(request => /43[.,]9|3[.,]70/.test(request))).toEqual([]);
        await close();
    });

    test('without a position, or far from France, one is told to type', async () => {
        const refused = await here.open('/communes', { permissions: [] });
        await refused.page.getByRole('button', { name: 'Près de moi' }).click();
        await refused.page.getByText('La position n’est pas donnée. Tapez votre commune.').waitFor();
        await refused.close();
        const far = await here.open('/communes', { geolocation: { latitude: 0, longitude: 0 }, permissions: ['geolocation'] });
        await far.page.getByRole('button', { name: 'Près de moi' }).click();
        await far.page.getByText('Aucune commune à moins de 30 km. Tapez votre commune.').waitFor();
        await far.close();
    });

    test('an age chosen on the counter hides what does not fit, keeps what must be asked, and is sent to nobody', async () => {
        const { page, close } = await here.open('/communes/12202');
        await page.waitForLoadState('networkidle');
        const asked: string[] = [];
        page.on('request', request => asked.push(request.url()));
        await page.locator('[data-counter-age]').selectOption('17');
        const ages = await page.locator('.counter-places > li:visible .counter-ages').allTextContents();
        expect(ages).toEqual(['de 16 à 21\u00a0ans', 'âge non précisé\u00a0; mineurs protégés\u00a0: jusqu’à 17\u00a0ans']);
        expect(await page.locator('[data-counter-result]').textContent()).toBe('Une convention cite cet âge\u00a0; une ne dit que son public, qui a cet âge.');
        await page.locator('[data-counter-age]').selectOption('');
        expect(await page.locator('.counter-places > li:visible').count()).toBe(3);
        expect(asked).toEqual([]);
        await close();
    });

    test('at 17 an agreement whose only public is the contrat jeune majeur is set aside until 18; at 19 it is not, at 21 it is gone', async () => {
        const { page, close } = await here.open('/communes/34111');
        await page.waitForLoadState('networkidle');
        const choose = async (age: string) => {
            await page.locator('[data-counter-age]').selectOption(age);
            return { labels: await page.locator('.counter-places > li:visible .counter-ages').allTextContents(), result: await page.locator('[data-counter-result]').textContent() };
        };
        const later = 'à partir de 18\u00a0ans (contrat jeune majeur)';
        const minor = await choose('17');
        const aside = minor.labels.filter(label => label === later).length;
        expect(aside).toBeGreaterThan(1);
        expect(minor.labels.slice(-aside)).toEqual(Array.from({ length: aside }, () => later));
        expect(minor.labels.slice(0, -aside)).toContain('âge non précisé : à demander');
        expect(minor.result).toContain(`${aside} sont pour plus tard`);
        const adult = await choose('19');
        expect(adult.labels.filter(label => label === 'âge non précisé\u00a0; contrat jeune majeur\u00a0: de 18 à 20\u00a0ans')).toHaveLength(aside);
        expect(adult.result).toContain(`${aside} ne disent que leur public, qui a cet âge`);
        const older = await choose('21');
        expect(older.labels.join()).not.toContain('contrat jeune majeur');
        expect(older.result).toContain(`${aside} ont un public plus jeune`);
        await close();
    });

    test('printed, the list and the counter have no form and no button', async () => {
        for (const path of ['/structures?departement=34', '/communes/34111']) {
            const { page, close } = await here.open(path);
            await page.emulateMedia({ media: 'print' });
            expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
            expect(await page.locator('main :is(.rows, .counter-doors) li:visible').count()).toBeGreaterThan(3);
            await close();
        }
    });
});
