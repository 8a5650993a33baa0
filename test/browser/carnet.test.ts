import jsQr from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';
import { waitUntil } from '../helpers/waitUntil.js';

const SMALL_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, serviceWorkers: 'allow' } as const;
const ALES = 'mission-locale-ales-pays-cevennes';

/** What a camera reads: the code as it is drawn, decoded by a program that is not ours. */
async function readCode(page: Page): Promise<string | undefined> {
    const { data, size } = await page.locator('.qr-code').evaluate(async svg => {
        const image = new Image();
        const copy = svg.cloneNode(true) as SVGElement;
        copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        copy.setAttribute('width', '480');
        copy.setAttribute('height', '480');
        image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 480 });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return { data: [...context.getImageData(0, 0, 480, 480).data], size: 480 };
    });
    return jsQr(Uint8ClampedArray.from(data), size, size)?.data;
}

describe.skipIf(!chromiumPath)('doors taken along', { timeout: 120_000 }, () => {
    const here = useSiteInBrowser();

    test('a door is kept from its sheet, opens in the carnet without a network, is removed, put back and survives a reload', async () => {
        const { page, problems, close } = await here.open(`/structures/${ALES}`, SMALL_PHONE);
        const name = (await page.textContent('h1'))!;
        const keep = page.locator('.keep-button');
        await keep.click();
        await page.getByText('C’est dans votre carnet, sur ce téléphone.').waitFor();
        expect(await keep.getAttribute('aria-pressed')).toBe('true');
        expect(await findViolations(page)).toEqual([]);
        await page.evaluate(() => navigator.serviceWorker.ready);
        await waitUntil(page, async () => await caches.match('/carnet', { ignoreVary: true }) !== undefined);
        expect(problems).toEqual([]);

        await page.context().setOffline(true);
        await page.getByRole('link', { name: 'Ouvrir le carnet' }).click();
        await page.getByRole('heading', { name }).waitFor();
        expect(await page.getByText('Une adresse gardée.').isVisible()).toBe(true);
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole('button', { name: `Retirer ${name} du carnet` }).click();
        await page.getByText('retiré du carnet.').waitFor();
        await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe('Annuler');
        await page.getByRole('button', { name: 'Annuler' }).click();
        await page.getByRole('heading', { name }).waitFor();
        await page.reload();
        await page.getByRole('heading', { name }).waitFor();
        await close();
    });

    test.each(['light', 'dark'] as const)('the code of a door is read back, dark on white in %s colours, and its dialog gives the focus back', async colorScheme => {
        const { page, close } = await here.open(`/structures/${ALES}`, { ...SMALL_PHONE, colorScheme });
        const button = page.getByRole('button', { name: 'Code QR' });
        await page.waitForLoadState('networkidle');
        await button.click();
        const address = `${here.site.url}/structures/${ALES}`;
        expect(await page.getByRole('img', { name: `Code QR de l’adresse ${address}` }).isVisible()).toBe(true);
        expect(await readCode(page)).toBe(address);
        expect(await page.locator('.qr-code rect').evaluate(rect => getComputedStyle(rect).fill)).toBe('rgb(255, 255, 255)');
        expect(await findViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.waitForFunction(() => !document.querySelector('.qr-dialog'));
        expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Code QR');
        await close();
    });

    test('a door is shared by the phone’s own way, else copied, else shown; the text message opens with name and number', async () => {
        const { page, close } = await here.open(`/structures/${ALES}`, SMALL_PHONE);
        await page.waitForLoadState('networkidle');
        const address = `${here.site.url}/structures/${ALES}`;
        expect(decodeURIComponent((await page.getByRole('link', { name: 'Par SMS' }).getAttribute('href'))!)).toMatch(/^sms:\?&body=Mission Locale Alès/);
        await page.evaluate(() => {
            Object.defineProperty(navigator, 'share', { configurable: true, value: async (link: unknown) => void ((globalThis as { given?: unknown }).given = link) });
        });
        await page.getByRole('button', { name: 'Partager' }).click();
        await page.getByText('C’est partagé.').waitFor();
        expect(await page.evaluate(() => (globalThis as { given?: { url: string } }).given!.url)).toBe(address);
        await page.evaluate(() => {
            Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
            Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void ((globalThis as { copied?: string }).copied = text) } });
        });
        await page.getByRole('button', { name: 'Partager' }).click();
        await page.getByText('Le lien est copié.').waitFor();
        expect(await page.evaluate(() => (globalThis as { copied?: string }).copied)).toBe(address);
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
        await page.getByRole('button', { name: 'Partager' }).click();
        expect(await page.getByLabel('Copiez ce lien :').inputValue()).toBe(address);
        await close();
    });

    test('a link brings doors that are kept only on demand; its code is read back; twelve of them print on one page', async () => {
        const { data } = await here.site.query('{ structures(first: 60) { nodes { id contacts { kind } } } }');
        const ids = (data.structures.nodes as { id: string; contacts: unknown[] }[]).sort((a, b) => b.contacts.length - a.contacts.length).slice(0, 12).map(({ id }) => id);
        const { page, close } = await here.open(`/carnet#adresses=${ids.join(',')}`, SMALL_PHONE);
        await page.getByRole('button', { name: 'Garder ces 12 adresses' }).waitFor();
        expect(await page.evaluate(() => localStorage.getItem('relais-carnet'))).toBeNull();
        await page.getByRole('button', { name: 'Garder ces 12 adresses' }).click();
        await page.getByText('12 adresses gardées.').waitFor();
        expect(page.url()).toBe(`${here.site.url}/carnet`);
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole('group', { name: 'Emporter le carnet' }).getByRole('button', { name: 'Code QR' }).click();
        expect(await readCode(page)).toBe(`${here.site.url}/carnet#adresses=${ids.join(',')}`);
        await page.keyboard.press('Escape');
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
        await close();
    });

    test.each([
        ['a carnet that cannot be read', '{"version":1,"doors":[{]', 'Le carnet de ce téléphone était abîmé.'],
        ['a carnet of a later version', '{"version":9,"doors":[]}', 'Ce carnet a été écrit par une version plus récente du site.'],
    ])('%s opens and says so', async (_, text, said) => {
        const { page, problems, close } = await here.open('/hors-ligne', SMALL_PHONE);
        await page.evaluate(value => localStorage.setItem('relais-carnet', value), text);
        await page.goto(`${here.site.url}/carnet`);
        await page.getByText(said).waitFor();
        expect(await findViolations(page)).toEqual([]);
        expect(problems).toEqual([]);
        await close();
    });

    test('where the browser forbids keeping or has no room, the sheet says so and the rest works', async () => {
        const context = await here.browser.newContext(SMALL_PHONE);
        await context.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
        const page = await context.newPage();
        await page.goto(`${here.site.url}/structures/${ALES}`, { waitUntil: 'networkidle' });
        await page.locator('.keep-button').click();
        await page.getByText('Il n’y a plus de place sur ce téléphone').waitFor();
        await context.close();
        const forbidden = await here.browser.newContext(SMALL_PHONE);
        await forbidden.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }));
        const other = await forbidden.newPage();
        await other.goto(`${here.site.url}/structures/${ALES}`, { waitUntil: 'networkidle' });
        await other.locator('.keep-button').click();
        await other.getByText('Ce navigateur ne permet pas de garder des adresses ici.').waitFor();
        await other.getByRole('button', { name: 'Code QR' }).click();
        expect(await other.locator('.qr-code').isVisible()).toBe(true);
        await forbidden.close();
    });
});
