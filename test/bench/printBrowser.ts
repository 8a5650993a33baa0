import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../helpers/openBrowser.js';
import { startSite } from '../helpers/startSite.js';
import { createManySeeds } from './createManySeeds.js';

/** Choices made in the form, each from the whole list: never asked before on that page. */
const TYPED = ['lyon', 'saint-etienne', 'le puy', 'villeneuve', 'beaumont', 'chatillon', 'montreuil', 'roche', 'sainte', 'bourg'];

/**
 * Prints how long a professional waits, in Chromium, over made-up structures: from a choice to the list drawn, from a click to the
 * sheet's first paint, from a key to the suggestions drawn. Each question is asked once: the page keeps no answer to it.
 *
 * @param times questions of each sort
 */
export async function printBrowser(count: number, times: number): Promise<void> {
    if (!chromiumPath) return;
    const site = await startSite({}, await createManySeeds(count));
    const browser = await openBrowser();
    try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
        const { data } = await site.query('{ structures { totalCount } }');
        console.log(`${data.structures.totalCount} structures; load of the machine ${loadavg().map(load => load.toFixed(1)).join(' ')}; Chromium ${browser.version()}, headless, no graphics card.`);
        await page.goto(`${site.url}/structures`);
        await page.waitForFunction(() => !!(document.getElementById('structures') as { __k?: unknown } | null)?.__k);
        await measure('filter → list drawn', () => measureChoices(page, times));
        await measure('click → first paint of the sheet', () => measureSheets(page, times));
        await measure('keystroke → suggestions drawn (80 ms of it wait for the next key)', () => measureKeys(page, site.url, times));
    } finally {
        await browser.close();
        await site.close();
    }
}

/** A département ticked, then another beside it: timed in the page, from the event to the second frame after the new rows. */
function measureChoices(page: Page, times: number): Promise<number[]> {
    return page.evaluate(async wanted => {
        document.querySelectorAll<HTMLDetailsElement>('.list-group').forEach(group => { group.open = true; });
        const main = document.querySelector('.list-main')!;
        const found: number[] = [];
        const kinds = [...document.querySelectorAll<HTMLInputElement>('input[name=types]')];
        for (let turn = 0; turn < wanted; turn++) {
            const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=departement]:not(:checked)')];
            const box = turn % 8 === 7 ? kinds[(turn >> 3) % kinds.length]! : boxes[(turn * 7) % boxes.length]!;
            const before = location.href;
            const start = performance.now();
            box.click();
            await new Promise<void>(resolve => {
                const look = () => {
                    if (location.href !== before && main.getAttribute('aria-busy') === 'false') requestAnimationFrame(() => resolve());
                    else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
            });
            found.push(performance.now() - start);
        }
        return found;
    }, times);
}

/** Sheets of the list, one after the other: the browser's own first paint, counted from the click's navigation. */
async function measureSheets(page: Page, times: number): Promise<number[]> {
    const found: number[] = [];
    const addresses = await page.locator('[data-structure] a.item-name').evaluateAll((links, wanted) => (links as HTMLAnchorElement[]).map(({ href }) => href).slice(0, wanted), times);
    for (const address of addresses) {
        await page.evaluate(href => {
            const link = Object.assign(document.createElement('a'), { href });
            document.body.append(link);
            link.click();
        }, address);
        await page.waitForURL(address);
        found.push(await page.evaluate(() => new Promise<number>(resolve => {
            const look = () => {
                const paint = performance.getEntriesByName('first-contentful-paint')[0];
                if (paint) resolve(paint.startTime);
                else setTimeout(look, 10);
            };
            look();
        })));
    }
    return found;
}

/** In the search box of the header, from the last key to the suggestions of that text. */
async function measureKeys(page: Page, url: string, times: number): Promise<number[]> {
    await page.goto(`${url}/structures`);
    const input = page.locator('header [data-search-box] input').first();
    await input.click();
    await input.fill('a');
    // Its script comes at the first use.
    await page.waitForSelector('header [data-search-box] [role=listbox]', { state: 'attached', timeout: 120_000 });
    await page.waitForTimeout(500);
    const found: number[] = [];
    for (let turn = 0; turn < times; turn++) {
        const word = TYPED[turn % TYPED.length]!;
        const text = word.slice(0, 2 + (turn % (word.length - 1))) + (turn >= TYPED.length ? ` ${TYPED[(turn * 3) % TYPED.length]!.slice(0, 2 + (turn % 3))}` : '');
        found.push(await input.evaluate((field, typed) => new Promise<number>((resolve, reject) => {
            const box = field as HTMLInputElement;
            const list = box.form!;
            const start = performance.now();
            const observer = new MutationObserver(() => {
                observer.disconnect();
                requestAnimationFrame(() => resolve(performance.now() - start));
            });
            box.value = typed;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            observer.observe(list, { childList: true, subtree: true, characterData: true });
            setTimeout(() => reject(new Error(`Expected suggestions for "${typed}" within 60 s, got none.`)), 60_000);
        }), text));
        await page.waitForTimeout(60);
    }
    return found;
}

/** Prints the times, and what the process of the server took for them: that is what a busy machine leaves as it is. */
async function measure(what: string, ask: () => Promise<readonly number[]>): Promise<void> {
    const before = process.cpuUsage();
    const sorted = [...(await ask())].sort((a, b) => a - b);
    const { user, system } = process.cpuUsage(before);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(0);
    console.log(`${what}: ${sorted.length} times, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${sorted.at(-1)!.toFixed(0)} ms; processor of the server ${((user + system) / 1000 / sorted.length).toFixed(0)} ms each`);
}
