import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../helpers/openBrowser.js';
import { startSite } from '../helpers/startSite.js';
import { waitForMap } from '../helpers/waitForMap.js';

/** Places to drag from: the ten largest towns that are far apart, so that reaches overlap little and count most. */
const SITES = ['48.8534,2.3488', '45.7485,4.8467', '43.2965,5.3698', '43.6045,1.4440', '44.8378,-0.5792', '47.2184,-1.5536', '48.5734,7.7521', '50.6293,3.0573', '48.1173,-1.6778', '43.7102,7.2620'];
const REACH_KM = 30;
const MOVES = 150;

interface Drag {
    sites: number;
    /** Milliseconds between frames while dragging, and of the update itself: computing, drawing and writing the figures. */
    frames: number[];
    updates: number[];
}

/**
 * Drags a mark over the whole country in Chromium and prints how long frames and updates take.
 *
 * @param address of a page that holds the simulation; without it the real site is started
 */
export async function printSimulation(address: string | undefined): Promise<void> {
    if (!chromiumPath) return;
    const site = address ? null : await startSite();
    const browser = await openBrowser();
    try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        console.log(`Load of the machine: ${loadavg().map(load => load.toFixed(2)).join(' ')}; Chromium ${browser.version()}, headless, no graphics card.`);
        for (const count of [1, 10]) {
            const url = new URL(address ?? `${site!.url}/couverture?type=mission-locale&dans=france&unite=departement`);
            url.searchParams.set('sites', SITES.slice(0, count).map(place => `${place},${REACH_KM}`).join(';'));
            const loadedIn = await open(page, url.href);
            const drag = await measureDrag(page, count);
            if (count === 1) console.log(`Communes loaded, read and measured in the worker: ${loadedIn.toFixed(0)} ms after the page's load event.`);
            print(drag);
        }
        if (site) {
            for (const [nom, area] of [['Occitanie', 'region-76'], ['France', 'france']]) await printProposal(page, nom!, `${site.url}/couverture?dans=${area}&unite=departement`);
        }
    } finally {
        await browser.close();
        await site?.close();
    }
}

/** From the click to the table, five sites wherever a commune is: loading once, then twice without it. */
async function printProposal(page: Page, nom: string, url: string): Promise<void> {
    await page.goto(url);
    await waitForMap(page);
    await page.locator('#simuler > summary').click();
    await page.fill('#ou-k', '5');
    await page.fill('#ou-minPopulation', '0');
    await page.locator('.where-next-check input').check();
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
        // Timed in the page: a click by the test's protocol takes its own time.
        times.push(await page.evaluate(() => new Promise<number>(resolve => {
            const start = performance.now();
            const observer = new MutationObserver(() => {
                if (!document.getElementById('proposition-1')) return;
                observer.disconnect();
                resolve(performance.now() - start);
            });
            observer.observe(document.querySelector('.where-next')!, { childList: true, subtree: true });
            document.querySelector<HTMLButtonElement>('.where-next-form button')!.click();
        })));
        await page.locator('.where-next .simulation-tools button').last().click();
    }
    console.log(`Where next, ${nom}, k = 5, every commune a candidate, all but those within counted: ${times.map(ms => ms.toFixed(0)).join(', ')} ms from click to table (the first with loading)`);
}

async function open(page: Page, url: string): Promise<number> {
    await page.goto(url);
    const start = performance.now();
    await page.waitForSelector('.simulation-results', { timeout: 60_000 });
    const loadedIn = performance.now() - start;
    await page.waitForSelector('.site-simulated');
    await page.locator('.map').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('.map')!.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(1_000);
    return loadedIn;
}

async function measureDrag(page: Page, sites: number): Promise<Drag> {
    const box = (await page.locator('.site-simulated').first().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.evaluate(() => {
        const section = document.querySelector<HTMLElement>('#simulation')!;
        const record = { frames: [] as number[], updates: [] as number[], on: true, last: 0 };
        (globalThis as unknown as { record: typeof record }).record = record;
        const observer = new MutationObserver(() => record.updates.push(Number(section.dataset.updateMs)));
        observer.observe(section, { attributes: true, attributeFilter: ['data-update-ms'] });
        const tick = (now: number) => {
            if (record.last) record.frames.push(now - record.last);
            record.last = now;
            if (record.on) requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
    });
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= MOVES; i++) await page.mouse.move(x + 90 * Math.sin(i / 12), y + 70 * (1 - Math.cos(i / 12)));
    await page.mouse.up();
    return page.evaluate(count => {
        const { record } = globalThis as unknown as { record: { frames: number[]; updates: number[]; on: boolean } };
        record.on = false;
        return { sites: count, frames: record.frames, updates: record.updates };
    }, sites);
}

function print({ sites, frames, updates }: Drag): void {
    const at = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!.toFixed(1);
    const late = frames.filter(ms => ms > 17.5).length;
    console.log(`${String(sites).padStart(2)} ${sites === 1 ? 'site ' : 'sites'}: update median ${at(updates, 0.5)} ms, 95 % ${at(updates, 0.95)}, worst ${at(updates, 1)} (${updates.length}); frame median ${at(frames, 0.5)} ms, 95 % ${at(frames, 0.95)}, worst ${at(frames, 1)}; ${late} of ${frames.length} later than 17.5 ms`);
}
