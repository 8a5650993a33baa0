import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPageRenderer } from '../../../server/pages/createPageRenderer.js';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
    site = await startSite();
});
afterAll(() => site?.close());

async function render(path: string): Promise<{ status: number; html: string }> {
    const response = await fetch(site.url + path);
    return { status: response.status, html: await response.text() };
}

/** What a reader sees, without tags nor the data for the browser. */
const words = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ').replace(/&amp;/g, '&');

test('the first page holds the list, the figure and the uncovered territories without a script', async () => {
    const { status, html } = await render('/');
    expect(status).toBe(200);
    expect(html.match(/data-structure=/g)!.length).toBeGreaterThan(100);
    expect(words(html)).toMatch(/9 territoires sans aucune résidence Habitat Jeunes : 1,0\d million d’habitants, 17 % de l’Occitanie/);
    expect(words(html)).toContain('Petite Camargue Héraultaise');
});

test('filters in the address filter the list, and the form shows them', async () => {
    const { html } = await render('/?types=adepape');
    expect(html.match(/data-structure=/g)).toHaveLength(2);
    expect(html).toMatch(/value="adepape"[^>]*checked|checked[^>]*value="adepape"/);
});

test('a text that names a commune proposes it as a link', async () => {
    expect((await render('/?texte=Ganges')).html).toContain('href="/?commune=34111"');
});

test('a commune shows its competent Mission Locale, said estimated, and distances', async () => {
    expect(words((await render('/?commune=34111')).html)).toMatch(/La Mission Locale compétente .*Garrigue et Cévennes .*compétence estimée.* km/);
});

test('every statement of a structure shows its source, its section and its words', async () => {
    const text = words((await render('/structures/mission-locale-ales-pays-cevennes')).html);
    expect(text).toContain('D’où vient cette information ?');
    expect(text).toMatch(/Rubrique : .+lecture (sûre|probable|incertaine)/);
});

test('a stated absence is shown as stated, and unknown places are never 0', async () => {
    const text = words((await render('/departements/09')).html);
    expect(text).toContain('Pas de convention');
    expect(text).not.toMatch(/\b0 places?\b/);
});

test('a département that no source describes is unknown, not empty', async () => {
    const { status, html } = await render('/departements/75');
    expect(status).toBe(200);
    expect(words(html)).toContain('Aucune source ne décrit encore ce département');
});

test('what was misread shows the print, the reading and the reason on the page of the source', async () => {
    const { html } = await render('/sources');
    const id = /href="\/sources\/([^"]*occitanie[^"]*)"/.exec(html)![1];
    const text = words((await render(`/sources/${id}`)).html);
    expect(text).toMatch(/Imprimé « .+» .*Lecture adoptée .+ Pourquoi : /);
    expect(text).toContain('à confirmer');
});

test.each(['/nulle-part', '/structures/inconnue', '/departements/999', '/conventions/x', '/sources/..%2f', '/constructor/x', '/__proto__'])('%s is a page that says it does not exist', async path => {
    const { status, html } = await render(path);
    expect(status).toBe(404);
    expect(words(html)).toContain('Cette page n’existe pas.');
});

test('every page links to pages that exist', async () => {
    const seen = new Set<string>();
    for (const path of ['/', '/departements', '/couverture', '/sources', '/methode', '/departements/34', '/structures/mission-locale-ales-pays-cevennes']) {
        for (const [, href] of (await render(path)).html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) seen.add(href!.replaceAll('&amp;', '&'));
    }
    seen.delete('/explorateur'); // the API's own page
    const broken: string[] = [];
    for (const path of [...seen].filter((path, i) => !path.startsWith('/structures/') || i % 5 === 0)) if ((await render(path)).status !== 200) broken.push(path);
    expect(seen.size).toBeGreaterThan(100);
    expect(broken).toEqual([]);
});

test('a page has no inline style nor inline script that would run', async () => {
    for (const path of ['/', '/couverture', '/departements/34']) {
        const { html } = await render(path);
        expect(html).not.toMatch(/\sstyle=|\son[a-z]+="|<style/);
        expect([...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes).filter(attributes => !/type="application\/json"|src="\/assets\//.test(attributes!))).toEqual([]);
    }
});

test('what a person typed cannot become markup', async () => {
    const { html } = await render('/?texte=%3C/script%3E%3Cimg%20src=x%20onerror=alert(1)%3E');
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)!.length).toBe(html.match(/<script/g)!.length);
});

test('when the data cannot be had the page says so, offers to retry, and the fault is reported', async () => {
    const faults: unknown[] = [];
    const siteVersions = { geography: 'g1', territories: 't1' };
    const renderUrl = createPageRenderer({ execute: () => Promise.reject(new Error('down')), assets: {}, siteVersions, onError: fault => faults.push(fault) });
    const { status, html } = await renderUrl(new URL('http://site.invalid/couverture?x=1'));
    expect(status).toBe(503);
    expect(html).toContain('href="/couverture?x=1"');
    expect(words(html)).toContain('Réessayer');
    expect(faults).toHaveLength(1);
});
