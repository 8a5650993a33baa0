import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../helpers/openBrowser.js';
import { startSite } from '../helpers/startSite.js';

const PAGES = ['/', '/jeunes', '/droits', '/carnet', '/hors-ligne', '/structures', '/structures/mission-locale-ales-pays-cevennes', '/communes/34111', '/couverture'];

/** Simulated by Lighthouse from what it observes, so that a busy machine changes little. Latency in ms, kbit/s. */
const NETWORKS = {
    'slow 4G (Lighthouse mobile)': { rttMs: 150, throughputKbps: 1_638.4, requestLatencyMs: 562.5, downloadThroughputKbps: 1_474.56, uploadThroughputKbps: 675, cpuSlowdownMultiplier: 4 },
    'slow 3G': { rttMs: 400, throughputKbps: 400, requestLatencyMs: 2_000, downloadThroughputKbps: 400, uploadThroughputKbps: 400, cpuSlowdownMultiplier: 4 },
};
const SCREEN = { mobile: true, width: 360, height: 640, deviceScaleFactor: 2, disabled: false };

/**
 * Prints a table per network: scores out of 100, times in seconds, weights in kB as transferred (brotli).
 *
 * @param args origin of a site that runs, if any; paths of the pages, the main ones by default
 */
export async function printLighthouse(args: readonly string[]): Promise<void> {
    if (!chromiumPath) return;
    const running = args.find(arg => /^https?:/.test(arg));
    const paths = args.filter(arg => arg !== running);
    const site = running ? { url: running.replace(/\/$/, ''), close: async () => undefined } : await startSite();
    const port = await findFreePort();
    const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${port}`] });
    try {
        for (const [network, throttling] of Object.entries(NETWORKS)) {
            console.log(`\n${network}: ${throttling.rttMs} ms, ${throttling.throughputKbps} kbit/s, processor ÷ ${throttling.cpuSlowdownMultiplier}; 360 × 640; load of the machine ${loadavg()[0]!.toFixed(1)}`);
            console.log(row(['page', 'perf', 'a11y', 'pract', 'seo', 'FCP s', 'LCP s', 'CLS', 'TBT ms', 'total kB', 'script kB']));
            for (const path of paths.length ? paths : PAGES) {
                const run = await lighthouse(`${site.url}${path}`, { port, output: 'json', logLevel: 'silent' }, {
                    extends: 'lighthouse:default',
                    settings: { formFactor: 'mobile', screenEmulation: SCREEN, throttling, throttlingMethod: 'simulate', locale: 'fr', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] },
                });
                console.log(describe(path, run!.lhr));
            }
        }
    } finally {
        await browser.close();
        await site.close();
    }
}

function describe(path: string, { categories, audits }: Result): string {
    const score = (name: string) => String(Math.round((categories[name]?.score ?? NaN) * 100));
    const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
    const requests = ((audits['network-requests']?.details as { items?: { transferSize: number; resourceType: string }[] } | undefined)?.items ?? []);
    const weigh = (type?: string) => requests.filter(request => !type || request.resourceType === type).reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000;
    const failed = Object.values(categories).filter(({ id }) => id !== 'performance').flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0).map(({ id }) => id));
    return row([
        path, score('performance'), score('accessibility'), score('best-practices'), score('seo'),
        (value('first-contentful-paint') / 1_000).toFixed(1), (value('largest-contentful-paint') / 1_000).toFixed(1), value('cumulative-layout-shift').toFixed(3), value('total-blocking-time').toFixed(0),
        weigh().toFixed(0), weigh('Script').toFixed(0),
    ]) + (failed.length ? `  ${failed.join(', ')}` : '');
}

const row = ([page, ...cells]: string[]) => page!.padEnd(52) + cells.map(cell => cell.padStart(10)).join('');

async function findFreePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise(resolve => server.close(resolve));
    return port;
}
