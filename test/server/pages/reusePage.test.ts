import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnTexts } from '../../../client/texts/columnTexts.js';
import { typeset } from '../../../client/texts/typeset.js';
import { describeColumns } from '../../../server/pages/structureExport/describeColumns.js';
import { findColumnMistakes } from '../../helpers/findColumnMistakes.js';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite()));
afterAll(() => site?.close());

const render = async (path: string) => {
    const response = await fetch(site.url + path);
    return { status: response.status, html: (await response.text()).replaceAll('&amp;', '&') };
};
const linksOf = (html: string) => [...new Set([...html.matchAll(/<a[^>]* href="([^"#]+)"/g)].map(([, href]) => href!))];

test('the page "Réutiliser les données" is reached from the footer of every page, and each address that it names answers', async () => {
    expect((await render('/departements/34')).html).toContain('<a href="/donnees">Réutiliser les données</a>');
    const { status, html } = await render('/donnees');
    expect(status).toBe(200);
    const links = linksOf(html).filter(href => href.startsWith('/'));
    for (const expected of ['/structures.csv', '/structures.xlsx', '/structures.geojson', '/structures.data-inclusion.json', '/structures.csv?departement=34', '/flux/structures.ndjson', '/flux/structures.ndjson?nombre=5', '/explorateur', '/couverture.csv', '/couverture.geojson', '/partenariats.csv']) {
        expect(links).toContain(expected);
    }
    expect(links.filter(href => href.endsWith('.vcf'))).toHaveLength(1);
    // Of the départements the one that is named above stands for all.
    for (const href of links.filter(one => !one.includes('departement=') || one.endsWith('departement=34'))) {
        const response = await fetch(site.url + href, { method: 'HEAD' });
        expect(response.status, href).toBe(200);
    }
}, 120_000);

test('it says the licence of each source, or that the document gives none, and how many structures each département has', async () => {
    const { html } = await render('/donnees');
    const { data } = await site.query('{ sources { title licence } structures { totalCount facets { departements { count departement { nom code } } } } }');
    const plain = html.replace(/<[^>]+>/g, '').replace(/&#39;/g, '\'').replace(/\s/g, ' ');
    for (const { title, licence } of data.sources) {
        expect(plain).toContain(title.replace(/\s/g, ' ').replaceAll('\'', '’').slice(0, 20));
        if (licence) expect(plain).toContain(licence);
    }
    expect([...plain.matchAll(/non précisée par le document/g)]).toHaveLength(data.sources.filter(({ licence }: any) => licence === null).length);
    for (const { count, departement } of data.structures.facets.departements) expect(plain).toContain(`${departement.nom} (${departement.code}), ${count} ${count > 1 ? 'lieux' : 'lieu'}`);
});

test('each column of the CSV that is served has its row on the page, with its words and codes, and each cell is what the page says', async () => {
    const text = await (await fetch(`${site.url}/structures.csv`)).text();
    const [header] = parse(text, { bom: true, delimiter: ';', to: 1 }) as string[][];
    const { html } = await render('/donnees');
    const [table = ''] = /<details class="list-columns">[\s\S]*?<\/details>/.exec(html) ?? [];
    expect(table).toContain(`<summary><span>Les ${header!.length} colonnes du CSV et du XLSX`);
    expect(table).toContain('<caption');
    const rows = [...table.matchAll(/<tr><th scope="row"><code>([^<]+)<\/code><\/th><td>([^<]+)<\/td><td>(.*?)<\/td><\/tr>/g)];
    expect(rows.map(([, name]) => name)).toEqual(header);
    for (const [, name, says] of rows) expect(says!.replaceAll('&quot;', '"')).toBe(typeset(columnTexts[name as keyof typeof columnTexts]));
    expect(rows.find(([, name]) => name === 'type_code')![3]).toContain('<code>adepape</code>, ADEPAPE (API\u00a0: <code>ADEPAPE</code>)');
    expect(rows.find(([, name]) => name === 'departement_code')![3]).toContain('dans le CSV, précédé de <code>DEP-</code>');
    const records = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect(records.length).toBeGreaterThan(100);
    expect(records.flatMap(record => findColumnMistakes(describeColumns(), record, true))).toEqual([]);
});

test('without JavaScript the list links to its files with its filter, not with its page; an empty list offers none', async () => {
    const { html } = await render('/structures?departement=30,34&types=antenne');
    for (const extension of ['csv', 'xlsx', 'geojson', 'data-inclusion.json']) expect(linksOf(html)).toContain(`/structures.${extension}?types=antenne&departement=30,34`);
    const { data } = await site.query('{ structures(first: 50) { pageInfo { endCursor } } }');
    expect(linksOf((await render(`/structures?apres=${data.structures.pageInfo.endCursor}`)).html)).toContain('/structures.csv');
    expect(linksOf((await render('/structures?texte=zzzzzzzzzz')).html).filter(href => /^\/structures\.\w/.test(href))).toEqual([]);
});

test('what the list says on paper: filter, part of the list, and of each line source, date and position', async () => {
    const { html } = await render('/structures?departement=34&types=antenne');
    const printed = [...html.matchAll(/<(?:p|span) class="print-only[^"]*">([^<]*)</g)].map(([, text]) => text!.replace(/\s/g, ' '));
    expect(printed[0]).toBe('Filtre : Antennes de Mission Locale ; Hérault (34).');
    const rows = [...html.matchAll(/data-structure="/g)].length;
    expect(rows).toBeGreaterThan(10);
    expect(printed.slice(1)).toHaveLength(rows);
    for (const line of printed.slice(1)) expect(line).toMatch(/^Source : .+, 24 janvier 2023 \(lu le \d+ novembre 2026\).*\. (Position : .+\.|.*)$/);
    expect((await render('/structures')).html.replace(/\s/g, ' ')).toMatch(/class="print-only">Sans filtre : les \d+ lieux de l’annuaire\. Cette page : lieux 1 à 50 sur \d+\./);
});

test('a sheet offers its vCard exactly when there is a contact to keep', async () => {
    const { data } = await site.query('{ structures(first: 100) { nodes { id contacts { value } } } }');
    const [reached, unreached] = [true, false].map(reachable => data.structures.nodes.filter(({ contacts }: any) => contacts.length > 0 === reachable).slice(0, 3));
    expect([reached.length > 0, unreached.length > 0]).toEqual([true, true]);
    for (const { id } of reached) expect(linksOf((await render(`/structures/${id}`)).html)).toContain(`/structures/${id}.vcf`);
    for (const { id } of unreached) expect((await render(`/structures/${id}`)).html).not.toContain('.vcf');
});
