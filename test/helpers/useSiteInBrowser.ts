import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from './openBrowser.js';
import { startSite } from './startSite.js';

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The whole site and a browser for the tests of a `describe`, both ended with it. */
export function useSiteInBrowser(options: Parameters<typeof startSite>[0] = {}) {
    let site: Awaited<ReturnType<typeof startSite>>;
    let browser: Browser;
    beforeAll(async () => {
        [site, browser] = await Promise.all([startSite(options), openBrowser()]);
    });
    afterAll(async () => {
        await browser?.close();
        await site?.close();
    });
    return {
        get site() {
            return site;
        },
        get browser() {
            return browser;
        },
        open: (path: string, context: BrowserContextOptions = {}): Promise<WatchedPage> => openPage(browser, `${site.url}${path}`, context),
    };
}
