import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleQueries } from '../../client/explorer/exampleQueries.js';
import { chromiumPath, openBrowser, openPage } from '../helpers/openBrowser.js';
import { startSite } from '../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite()));
afterAll(() => site.close());

test.each(exampleQueries.map(example => [example.title, example] as const))('the example "%s" answers, and with something', async (_title, { query, variables }) => {
    const { data, errors } = await site.query(query, variables);
    expect(errors).toBeUndefined();
    for (const value of Object.values(data)) expect(Array.isArray(value) ? value.length : value, JSON.stringify(data).slice(0, 300)).toBeTruthy();
    if (data.structures) expect(data.structures.totalCount).toBeGreaterThan(0);
    if (data.conventionsPlaces) expect(data.conventionsPlaces.totalCount).toBeGreaterThan(0);
});

describe.skipIf(!chromiumPath)('the explorer in a browser', () => {
    let browser: Browser;
    beforeAll(async () => void (browser = await openBrowser()));
    afterAll(() => browser?.close());

    test('runs the example, explains a field, proposes, refuses a wrong one, all by keyboard and under the content-security policy', async () => {
        const { page, problems, close } = await openPage(browser, `${site.url}/explorateur?exemple=comparer`);
        await page.getByRole('status').filter({ hasText: /^200 · / }).waitFor();
        expect(await page.locator('#explorer-result').textContent()).toContain('"code": "30"');
        expect(await page.locator('#explorer-example').inputValue()).toBe('comparer');

        // The schema has arrived once it explains itself.
        const word = page.locator('#explorer-editor').getByText('residences', { exact: true });
        await expect.poll(async () => {
            await page.mouse.move(5, 5);
            await word.hover();
            await page.waitForTimeout(500);
            return page.locator('.hover-docs').allTextContents();
        }, { timeout: 10_000 }).toEqual([expect.stringContaining('Its Habitat Jeunes residences, in order of name.')]);

        const editor = page.getByRole('textbox', { name: 'Requête' });
        await editor.focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('x');
        await expect.poll(() => editor.textContent()).toBe('x');
        await page.keyboard.press('Backspace');
        await page.keyboard.type('{ departement(code: "34") { no', { delay: 20 });
        await page.locator('.cm-tooltip-autocomplete li').filter({ hasText: 'nom' }).first().waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.type('pe', { delay: 20 });
        await page.locator('.cm-lintRange-error').first().waitFor();
        await page.keyboard.press('Backspace');
        await page.keyboard.press('Backspace');
        await page.keyboard.type('m', { delay: 20 });
        await page.keyboard.press('Escape');
        await page.getByLabel('Variables (JSON)').fill('');
        await editor.focus();
        await page.keyboard.press('ControlOrMeta+Enter');
        await expect.poll(() => page.locator('#explorer-result').textContent()).toContain('"nom": "Hérault"');
        await page.getByLabel('Variables (JSON)').fill('{ code: }');
        await page.getByRole('button', { name: 'Exécuter' }).press('Enter');
        expect(await page.getByRole('status').textContent()).toMatch(/^Les variables ne sont pas un objet JSON/);
        expect(problems).toEqual([]);
        await close();
    });

    test.each([1280, 390])('has nothing to reproach for axe at %d pixels, and does not scroll sideways', async width => {
        const { page, problems, close } = await openPage(browser, `${site.url}/explorateur`, { viewport: { width, height: 844 } });
        await page.getByRole('status').filter({ hasText: /^200 · / }).waitFor();
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
            const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
            return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
        });
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(problems).toEqual([]);
        await close();
    });

    test('without JavaScript the examples, their answers and the schema can be read', async () => {
        const { page, close } = await openPage(browser, `${site.url}/explorateur`, { javaScriptEnabled: false });
        expect(await page.locator('.explorer-example').count()).toBe(exampleQueries.length);
        expect(await page.locator('#explorateur').isVisible()).toBe(false);
        expect(await page.locator('.explorer-sdl').textContent()).toContain('type Departement');
        await page.getByRole('link', { name: 'Voir la réponse (JSON)' }).first().click();
        expect(await page.locator('body').textContent()).toContain('"nom":"Ganges"');
        await close();
    });
});
