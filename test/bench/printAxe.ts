import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { AccessibilityResults } from '../../client/accessibility/AccessibilityResults.js';
import { AXE_RULES } from '../helpers/findViolations.js';
import { isUnderControl } from '../helpers/isUnderControl.js';
import { chromiumPath, openBrowser } from '../helpers/openBrowser.js';
import { startSite } from '../helpers/startSite.js';
import { AXE_STATES, type AxeState } from './axeStates.js';

const SIZES = [{ width: 360, height: 780, phone: true }, { width: 1280, height: 800, phone: false }];
const SCHEMES = ['light', 'dark'] as const;
/** On a busy machine a page takes its time; nothing here measures it. */
const PATIENCE_MS = 180_000;
const FILE = 'client/accessibility/results.json';

type Found = { id: string; selectors: string[] }[];

/** Walks the pages and their states over the project's data, or those that a word chooses, and writes each result at once; `--site=http://…` is a site of this version that already runs. Ends with status 1 when a rule is broken. */
export async function printAxe(args: readonly string[]): Promise<void> {
    if (!chromiumPath) return;
    const words = args.filter(arg => !arg.startsWith('--site='));
    const running = args.find(arg => arg.startsWith('--site='))?.slice('--site='.length).replace(/\/$/, '');
    const chosen = AXE_STATES.filter(({ name, path }) => words.length === 0 || words.some(word => name.includes(word) || path.includes(word)));
    const before = JSON.parse(readFileSync(resolve(FILE), 'utf8')) as AccessibilityResults;
    const results = new Map(before.states.map(state => [state.name, state]));
    const site = running ? { url: running, close: async () => undefined } : await startSite({ contactEmail: 'contact@example.org' });
    const browser = await openBrowser();
    try {
        for (const state of chosen) {
            const result = await examine(browser, site.url, state);
            results.set(state.name, result);
            console.log(`${state.name} (${state.path}): ${result.checks} checks, ${result.violations.map(({ rule, elements }) => `${rule} ${elements}`).join(', ') || 'no violation'}`);
            const states = AXE_STATES.flatMap(({ name }) => results.get(name) ?? []);
            const all: AccessibilityResults = { tools: { axe: axe.version, chromium: browser.version() }, rules: AXE_RULES, widths: SIZES.map(({ width }) => width), states };
            writeFileSync(resolve(FILE), `${JSON.stringify(all, null, 4)}\n`);
        }
    } finally {
        await browser.close();
        await site.close();
    }
    if (chosen.some(({ name }) => results.get(name)!.violations.length > 0)) process.exitCode = 1;
}

async function examine(browser: Browser, origin: string, { name, path, only, act }: AxeState): Promise<AccessibilityResults['states'][number]> {
    const violations = new Map<string, number>();
    const toReview = new Map<string, number>();
    let checks = 0;
    for (const { width, height, phone } of SIZES.filter(size => !only || size.phone)) {
        for (const colorScheme of SCHEMES) {
            const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'fr-FR', ...(phone && { hasTouch: true, isMobile: true }), serviceWorkers: 'block' });
            context.setDefaultTimeout(PATIENCE_MS);
            const page = await context.newPage();
            await page.goto(origin + path, { waitUntil: 'networkidle' });
            await act?.(page);
            const found = await runAxe(page);
            for (const { id, selectors } of found.violations) {
                for (const selector of selectors) {
                    if (await isUnderControl(page, { id, selector })) continue;
                    violations.set(id, (violations.get(id) ?? 0) + 1);
                    console.log(`  ${id} at ${selector}, ${width} px, ${colorScheme}`);
                }
            }
            for (const { id, selectors } of found.toReview) toReview.set(id, (toReview.get(id) ?? 0) + selectors.length);
            checks++;
            await context.close();
        }
    }
    const list = (counts: Map<string, number>) => [...counts].map(([rule, elements]) => ({ rule, elements }));
    return { name, path, date: new Date().toISOString().slice(0, 10), checks, violations: list(violations), toReview: list(toReview) };
}

async function runAxe(page: Page): Promise<{ violations: Found; toReview: Found }> {
    await page.evaluate(axe.source);
    return page.evaluate(async tags => {
        const { violations, incomplete } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values: tags } });
        const shorten = (rules: typeof violations) => rules.map(({ id, nodes }) => ({ id, selectors: nodes.map(({ target }) => target.join(' ')) }));
        return { violations: shorten(violations), toReview: shorten(incomplete) };
    }, [...AXE_RULES]);
}
