import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/findViolations.js';
import { chromiumPath } from '../helpers/openBrowser.js';
import { useSiteInBrowser } from '../helpers/useSiteInBrowser.js';

const SMALL_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const YOUNG = ['/jeunes', '/carnet', '/droits', '/numeros'];
const OTHERS = [
    '/', '/hors-ligne', '/structures', '/structures/mission-locale-ales-pays-cevennes', '/communes', '/communes/34111', '/departements', '/departements/34', '/departements/comparer',
    '/partenariats', '/initiatives', '/dispositifs', '/accords', '/besoins', '/indicateurs', '/glossaire', '/couverture', '/recherche', '/sources', '/methode', '/rien-ici',
];

/** Elements that stand out of the page to the right, where one would have to scroll sideways; what scrolls in its own frame does not. */
const findOverflow = (page: Page) => page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(element => `${element.tagName}.${element.className}`);
});

/** Things to press that are lower or narrower than a thumb needs; links inside a sentence are left out, as WCAG 2.5.8 does. */
const findSmallTargets = (page: Page, min: number) => page.evaluate(side => [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')].flatMap(element => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || style.visibility === 'hidden' || element.closest('.skip, .visually-hidden')) return [];
    if (style.display === 'inline' && element.parentElement!.textContent!.trim() !== element.textContent!.trim()) return [];
    const label = element instanceof HTMLInputElement ? element.closest('label') ?? element.labels?.[0] : null;
    const labelled = label?.getBoundingClientRect();
    const pressed = labelled && labelled.height > box.height ? labelled : box;
    return Math.round(pressed.height) < side || Math.round(Math.max(pressed.width, box.width)) < Math.min(side, 44) ? [`${element.tagName} "${element.textContent!.trim().slice(0, 30)}" ${Math.round(pressed.width)} × ${Math.round(pressed.height)}`] : [];
}), min);

describe.skipIf(!chromiumPath)('on a screen of 360 pixels', { timeout: 180_000 }, () => {
    const here = useSiteInBrowser();
    const open = (path: string, options: BrowserContextOptions = {}) => here.open(path, { ...SMALL_PHONE, ...options });

    test.each([...YOUNG, ...OTHERS])('%s fits, at 100 % and with letters twice as large', async path => {
        const { page, close } = await open(path);
        expect(await findOverflow(page)).toEqual([]);
        const heading = await page.locator('h1').first().textContent();
        await page.evaluate(() => { document.documentElement.style.fontSize = '212.5%'; });
        expect(await findOverflow(page)).toEqual([]);
        expect(await page.locator('h1').first().textContent()).toBe(heading);
        expect(await page.locator('h1').first().evaluate(element => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
        await close();
    });

    test.each([['/jeunes', 44], ['/carnet', 44], ['/droits', 24], ['/numeros', 24]] as const)('%s has targets of %i pixels at least', async (path, min) => {
        const { page, close } = await open(path);
        await page.waitForLoadState('networkidle');
        expect(await findSmallTargets(page, min)).toEqual([]);
        await close();
    });

    test.each([...YOUNG, '/hors-ligne', '/structures/mission-locale-ales-pays-cevennes'])('%s has no violation in dark colours, and nothing moves where motion is not wanted', async path => {
        const { page, close } = await open(path, { colorScheme: 'dark', reducedMotion: 'reduce' });
        await page.waitForLoadState('networkidle');
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.getAnimations().filter(animation => animation.playState === 'running').length)).toBe(0);
        await close();
    });
});
