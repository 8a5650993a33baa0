import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccessibilityResults } from '../../../client/accessibility/AccessibilityResults.js';
import found from '../../../client/accessibility/results.json' with { type: 'json' };
import { AXE_STATES } from '../../bench/axeStates.js';
import { startSite } from '../../helpers/startSite.js';

const results: AccessibilityResults = found;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite({}, 'small')));
afterAll(() => site?.close());
const read = async (url = site.url, path = '/accessibilite') => (await fetch(`${url}${path}`)).text();

test('the committed results are of pages and states that the script walks, each at two widths, light and dark', () => {
    const walked = new Map(AXE_STATES.map(state => [state.name, state]));
    for (const { name, path, checks } of results.states) expect({ name, path, checks }).toEqual({ name, path: walked.get(name)?.path, checks: walked.get(name)?.only ? 2 : 4 });
    if (results.states.length > 0) expect(results.widths).toEqual([360, 1280]);
});

test('the statement names each page and state with what was found, and the tools', async () => {
    const html = await read();
    if (results.states.length === 0) expect(html).toContain('Aucun examen n’a encore été enregistré');
    for (const { name } of results.states) expect(html).toContain(`<th scope="row">${name.replaceAll('&', '&amp;')}</th>`);
    if (results.states.length > 0) expect(html).toContain(`axe-core ${results.tools.axe}, dans Chromium ${results.tools.chromium}`);
    const broken = results.states.filter(({ violations }) => violations.length > 0);
    expect(html.includes('Aucune règle n’est enfreinte')).toBe(results.states.length > 0 && broken.length === 0);
    expect(html).toContain('C’est une auto-évaluation');
});

test('a problem is reported to the operator’s address; without one the page says that none is given', async () => {
    expect(await read()).toContain('n’a pas donné d’adresse');
    const another = await site.startAnother({ contactEmail: 'a11y@example.org' });
    expect(await read(another.url)).toContain('href="mailto:a11y@example.org?subject=Accessibilit%C3%A9%20de%20Relais"');
    await another.close();
});

test('every page leads to the statement, those for young people too', async () => {
    for (const path of ['/', '/methode', '/jeunes', '/jeunes?langue=ar']) expect(await read(site.url, path)).toContain('href="/accessibilite"');
});
