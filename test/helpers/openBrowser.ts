import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const PATHS = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where Chromium is, or null: then the tests in a browser are skipped, and say so. */
export const chromiumPath = PATHS.find(path => path && existsSync(path)) ?? null;
if (!chromiumPath) console.warn('Tests in a browser are skipped: no Chromium at /usr/bin/chromium; set CHROMIUM_PATH to one.');

export function openBrowser(): Promise<Browser> {
    return chromium.launch({ executablePath: chromiumPath!, args: ARGS });
}

export interface WatchedPage {
    page: Page;
    /** Errors of the console and of scripts, failed answers, requests to another host. */
    problems: string[];
    close(): Promise<void>;
}

/** What Playwright writes into the console of a page that has no service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A page that notes whatever goes wrong. It has no service worker unless asked: what passes through one escapes `page.route`. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    const { origin } = new URL(url);
    page.on('console', message => ['error', 'warning'].includes(message.type()) && !message.text().includes(BLOCKED) && problems.push(`console: ${message.text()}`));
    page.on('pageerror', error => problems.push(`script: ${error.message}`));
    page.on('request', request => new URL(request.url()).origin !== origin && problems.push(`foreign request: ${request.url()}`));
    await page.goto(url);
    return { page, problems, close: () => context.close() };
}
