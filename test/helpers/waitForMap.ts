import type { Page } from 'playwright-core';

/** A map is drawn when a reader comes near it: goes there, waits until it is drawn, and comes back to the top of the page. */
export async function waitForMap(page: Page): Promise<void> {
    await page.locator('.map').scrollIntoViewIfNeeded();
    await page.waitForSelector('.map[data-status=ready]');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
