import type { Frame, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { startHost } from '../helpers/startHost.js';
import { PHONE, useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

describe.skipIf(chromiumPath === null)('on another site', () => {
    const here = useSiteInBrowser();
    let host: Awaited<ReturnType<typeof startHost>>;
    beforeAll(async () => void (host = await startHost()));
    afterAll(() => host?.close());

    /** The page of the other site in a browser that notes what goes wrong, what is asked and from whom. */
    async function openHost(html: string, policy: string | null = null, options = {}) {
        host.show(html, policy);
        const context = await here.browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 }, ...options });
        const page = await context.newPage();
        const problems: string[] = [];
        // Chromium says it of any frame with both words; it holds only for a frame of the same origin as the page.
        const isUsual = (text: string) => text.includes('allow-scripts and allow-same-origin');
        page.on('console', message => ['error', 'warning'].includes(message.type()) && !isUsual(message.text()) && problems.push(message.text()));
        page.on('pageerror', error => problems.push(error.message));
        await page.goto(host.url);
        return { page, context, problems, close: () => context.close() };
    }
    /** The frame of Relais in the page, once its map is drawn. */
    async function findFrame(page: Page): Promise<Frame> {
        const element = await page.locator('iframe').elementHandle();
        const frame = (await element!.contentFrame())!;
        await frame.locator('.map[data-status=ready]').waitFor();
        return frame;
    }
    const count = async (text: Promise<string | null>) => Number(/^[\d\s]+/.exec((await text)!)![0].replace(/\s/g, ''));
    const countMarks = (frame: Frame) => frame.locator('.pin[data-count]').evaluateAll(marks => marks.reduce((sum, mark) => sum + Number((mark as HTMLElement).dataset.count), 0));
    const frameHtml = (query: string) => `<iframe src="${here.site.url}/integrer/carte${query}" title="Relais" width="100%" height="700"></iframe>`;
    const component = (attributes: string) => `<script type="module" src="${here.site.url}/integrer/relais.js" referrerpolicy="no-referrer"></script><relais-carte ${attributes}><a href="#">Sans script</a></relais-carte>`;

    test.each(['?departement=30', '?departement=31&places=oui&types=habitat-jeunes', ''])('the frame at %j has as many places on its map and in its list as the page of structures', async query => {
        const { page, problems, close } = await openHost(frameHtml(query));
        const frame = await findFrame(page);
        const whole = await (await fetch(`${here.site.url}/structures${query}`)).text();
        const expected = await count(Promise.resolve(/<h2 id="liste"[^>]*>([^<]*)/.exec(whole)![1]!));
        expect(expected).toBeGreaterThan(0);
        expect(await count(frame.locator('h1').textContent())).toBe(expected);
        expect(await frame.locator('[data-structure]').count()).toBe(expected);
        expect(await countMarks(frame)).toBe(expected);
        expect(problems).toEqual([]);
        await close();
    });

    test('the component works under the strictest policy that names Relais, and has the height of its content', async () => {
        const { page, problems, close } = await openHost(component('departement="30" types="mission-locale,antenne" titre="Lieux du Gard"'), `default-src 'none'; script-src ${here.site.url}; frame-src ${here.site.url}`);
        const frame = await findFrame(page);
        const iframe = page.locator('iframe');
        expect(await iframe.getAttribute('title')).toBe('Lieux du Gard');
        expect(await iframe.getAttribute('loading')).toBe('lazy');
        expect(await page.getByText('Sans script').isVisible()).toBe(false);
        const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        const follows = async () => page.waitForFunction(expected => document.querySelector('relais-carte')!.shadowRoot!.querySelector('iframe')!.height === String(expected), await height());
        await follows();
        const folded = await height();
        await frame.locator('summary').click();
        await follows();
        expect(await height()).toBeGreaterThan(folded);
        expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
        expect(problems).toEqual([]);
        await close();
    });

    test('the component follows its attributes, and believes no message but those of its own frame', async () => {
        const { page, close } = await openHost(component('departement="30"'));
        await findFrame(page);
        await page.evaluate(() => document.querySelector('relais-carte')!.setAttribute('types', 'adepape'));
        await page.waitForFunction(() => document.querySelector('relais-carte')!.shadowRoot!.querySelector('iframe')!.src.endsWith('?departement=30&types=adepape'));
        const before = await page.locator('iframe').getAttribute('height');
        await page.evaluate(() => {
            postMessage({ type: 'relais:hauteur', hauteur: 3 }, '*');
            document.querySelector('relais-carte')!.shadowRoot!.querySelector('iframe')!.dispatchEvent(new MessageEvent('message', { data: { type: 'relais:hauteur', hauteur: 5 } }));
            return new Promise(resolve => setTimeout(resolve, 100));
        });
        expect(Number(await page.locator('iframe').getAttribute('height'))).not.toBe(160);
        expect(before).not.toBeNull();
        await close();
    });

    test('without its script the component is the link that stands in it', async () => {
        const { page, close } = await openHost(component('departement="30"'), `default-src 'none'`);
        expect(await page.getByText('Sans script').isVisible()).toBe(true);
        expect(await page.locator('iframe').count()).toBe(0);
        await close();
    });

    test.each(['/', '/structures', '/integrer', '/integrer/carte/'])('the browser refuses to frame %s', async path => {
        const { page, problems, close } = await openHost(`<iframe src="${here.site.url}${path}" title="Relais"></iframe>`);
        await page.waitForLoadState('networkidle');
        const frame = page.frames()[1]!;
        expect(frame.url()).toBe('chrome-error://chromewebdata/');
        expect(problems.join()).toMatch(/frame-ancestors/);
        await close();
    });

    test('where the operator names the sites, the others are refused', async () => {
        const named = await here.site.startAnother({ embedOrigins: [host.url] });
        const others = await here.site.startAnother({ embedOrigins: ['https://www.example.org'] });
        const html = (url: string) => `<iframe src="${url}/integrer/carte?departement=30" title="Relais"></iframe>`;
        const accepted = await openHost(html(named.url));
        await findFrame(accepted.page);
        await accepted.close();
        const refused = await openHost(html(others.url));
        await refused.page.waitForLoadState('networkidle');
        expect(refused.page.frames()[1]!.url()).toBe('chrome-error://chromewebdata/');
        await refused.close();
        await Promise.all([named.close(), others.close()]);
    });

    test('in the frame nothing is kept, no position is asked, nobody else is asked, and Relais is not told which page it stands on', async () => {
        const context = await here.browser.newContext({ permissions: ['geolocation'], geolocation: { latitude: 44, longitude: 4 } });
        const page = await context.newPage();
        await page.addInitScript(() => {
            const kept: string[] = [];
            Object.assign(window, { kept });
            const { setItem } = Storage.prototype;
            Storage.prototype.setItem = function (...args) {
                kept.push('storage');
                return setItem.apply(this, args);
            };
            navigator.geolocation.getCurrentPosition = () => void kept.push('position');
            indexedDB.open = () => { throw kept.push('database'); };
            caches.open = () => { kept.push('cache'); return Promise.reject(new Error()); };
        });
        const requests: Request[] = [];
        page.on('request', request => requests.push(request));
        host.show(component('departement="30"'));
        await page.goto(host.url);
        const frame = await findFrame(page);
        await frame.locator('[data-zoom=in]').click();
        await frame.locator('summary').click();
        expect(await frame.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([]);
        expect(await frame.evaluate(async () => navigator.serviceWorker.getRegistrations().then(({ length }) => length, () => 'refused'))).toSatisfy(found => found === 0 || found === 'refused');
        expect(await frame.evaluate(() => (document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }).featurePolicy.allowsFeature('geolocation'))).toBe(false);
        expect(await context.cookies()).toEqual([]);
        const asked = await Promise.all(requests.map(async request => ({ origin: new URL(request.url()).origin, referer: (await request.allHeaders()).referer })));
        expect([...new Set(asked.map(({ origin }) => origin))].sort()).toEqual([here.site.url, host.url].sort());
        expect(asked.filter(({ origin, referer }) => origin === here.site.url && referer?.startsWith(host.url))).toEqual([]);
        await context.close();
    });

    test('links of the frame and marks of the map open Relais in a new tab, which cannot reach the page around', async () => {
        const { page, context, close } = await openHost(frameHtml('?types=adepape&departement=34'));
        const frame = await findFrame(page);
        expect(await frame.locator('a:not([target=_blank][rel=noopener], .skip)').count()).toBe(0);
        const [byLink] = await Promise.all([context.waitForEvent('page'), frame.locator('.item-name').click()]);
        expect(new URL(byLink.url()).pathname).toMatch(/^\/structures\//);
        expect(await byLink.evaluate(() => opener)).toBeNull();
        const [byMark] = await Promise.all([context.waitForEvent('page'), frame.locator('.pin[data-count="1"]').first().press('Enter')]);
        await byMark.waitForURL('**/structures/*');
        expect(page.url()).toBe(`${host.url}/`);
        await close();
    });

    test('by keyboard the map can be passed, and the list is reached', async () => {
        const { page, close } = await openHost(`<a href="#avant">Avant</a>${frameHtml('?departement=30')}`);
        const frame = await findFrame(page);
        await page.locator('a').focus();
        await page.keyboard.press('Tab');
        if (!(await frame.evaluate(() => document.activeElement?.classList.contains('skip')))) await page.keyboard.press('Tab'); // Chromium stops at a frame that scrolls
        expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Passer la carte');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await frame.evaluate(() => document.activeElement?.closest('[data-structure]') !== null)).toBe(true);
        await close();
    });

    test.each([
        ['320 px wide, dark', { ...PHONE, viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const }],
        ['wide, light', {}],
    ])('frame and generator have no violation and no line too wide: %s', async (_name, options) => {
        for (const path of ['/integrer/carte?departement=30', '/integrer/carte?departement=30&age=99&types=rien', '/integrer?departement=30']) {
            const { page, problems, close } = await here.open(path, options);
            if (path.startsWith('/integrer/carte?departement=30&age')) await page.locator('.notice').first().waitFor();
            else if (path.startsWith('/integrer/carte')) await page.locator('.map[data-status=ready]').waitFor();
            else await page.frameLocator('[data-embed-preview]').locator('.map[data-status=ready]').waitFor();
            expect(await findViolations(page), path).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
            expect(problems, path).toEqual([]);
            await close();
        }
    });

    test('without JavaScript the frame is its list', async () => {
        const { page, close } = await here.open('/integrer/carte?departement=30', { javaScriptEnabled: false });
        expect(await page.locator('.map-frame').isVisible()).toBe(false);
        expect(await page.locator('.row:visible').count()).toBe(8);
        await close();
    });

    test('the generator makes the code of what is chosen, shows it, counts it, and the code works on another site', async () => {
        const { page, problems, close } = await here.open('/integrer', { permissions: ['clipboard-read', 'clipboard-write'] });
        await page.locator('select[name=departement]').selectOption('30');
        await page.getByLabel('Antennes de Mission Locale').check();
        await page.waitForURL('**/integrer?types=antenne&departement=30');
        const preview = (await (await page.locator('[data-embed-preview]').elementHandle())!.contentFrame())!;
        await preview.waitForURL('**/integrer/carte?types=antenne&departement=30');
        await preview.locator('.map[data-status=ready]').waitFor();
        const places = await count(preview.locator('h1').textContent());
        await page.waitForFunction(expected => document.querySelector('[data-embed-count]')!.textContent!.startsWith(`${expected} lieux`), places);
        await page.locator('[data-embed-block=component] [data-embed-copy]').click();
        await page.getByText('Copié.').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const iframe = await page.locator('[data-embed-block=iframe] textarea').inputValue();
        expect(copied).toContain(`<script type="module" src="${here.site.url}/integrer/relais.js" referrerpolicy="no-referrer"></script>`);
        expect(await page.locator('[data-embed-unknown]').count()).toBe(0);
        expect(problems).toEqual([]);
        await close();
        for (const code of [copied, iframe]) {
            const other = await openHost(code);
            const frame = await findFrame(other.page);
            expect(await count(frame.locator('h1').textContent())).toBe(places);
            expect(await other.page.locator('iframe').getAttribute('title')).toBe('Relais : qui prend le relais, Gard (30)');
            await other.close();
        }
    });

    test('without JavaScript the generator is a form that the server answers, and says what to put for its address', async () => {
        const { page, close } = await here.open('/integrer', { javaScriptEnabled: false });
        await page.locator('select[name=departement]').selectOption('34');
        await page.locator('input[value=adepape]').check();
        await page.getByRole('button', { name: 'Mettre à jour' }).click();
        expect(new URL(page.url()).searchParams.get('departement')).toBe('34');
        const code = await page.locator('[data-embed-block=component] textarea').inputValue();
        expect(code).toContain('<relais-carte types="adepape" departement="34"');
        expect(code).toContain('src="https://ADRESSE-DE-RELAIS/integrer/relais.js"');
        expect(await page.locator('[data-embed-unknown]').textContent()).toContain('remplacez https://ADRESSE-DE-RELAIS');
        await close();
    });
});
