import { afterAll, beforeAll, expect, test } from 'vitest';
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
const words = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ').replace(/&amp;/g, '&').replace(/ ([,.])/g, '$1');
const rowsOf = (html: string) => [...html.matchAll(/id="territoire-([^"]+)"/g)].map(([, id]) => id!);

test('by default the nine territories without an offer stand first, then the people who live too far, what is unknown apart', async () => {
    const { status, html } = await render('/couverture');
    const text = words(html);
    expect(status).toBe(200);
    expect(text).toMatch(/9 territoires sans aucune résidence Habitat Jeunes connue : 1,0\d million d’habitants, 17 % de l’Occitanie/);
    const { data } = await site.query('{ coverage(within: { level: REGION, code: "76" }) { total { beyond noneKnown unknown } territories { id } } }');
    const { beyond, noneKnown, unknown } = data.coverage.total;
    const write = (value: number) => value.toLocaleString('fr-FR').replace(/\s/gu, ' ');
    expect(text).toContain(`au moins ${write(beyond + noneKnown)} habitants d’Occitanie vivent à plus de 30 km, à vol d’oiseau, d’une résidence Habitat Jeunes connue`);
    expect(text).toContain(`Pour ${write(unknown)} autres, on ne sait pas`);
    expect(rowsOf(html).sort()).toEqual(data.coverage.territories.map(({ id }: { id: string }) => id).sort());
});

test('the territories that the study states keep their anchors, the differences and the figures', async () => {
    const { html } = await render('/couverture');
    const { data } = await site.query('{ territories(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE) { stated { id } } }');
    const anchors = data.territories.flatMap(({ stated }: { stated: { id: string }[] }) => stated.slice(0, 1).map(({ id }) => id.replace(/#\d+$/, '')));
    expect(anchors.length).toBeGreaterThan(8);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
    expect(words(html)).toContain('Le calcul et l’étude sont d’accord sur chaque territoire');
});

test('the last line is the whole area, with the sentence that says why rows do not make it; the population has its vintage', async () => {
    const { html } = await render('/couverture');
    const { data } = await site.query('{ coverage(within: { level: REGION, code: "76" }) { total { people } weight { source } territories { figures { people } } } }');
    const { total, territories, weight } = data.coverage;
    const write = (value: number) => value.toLocaleString('fr-FR').replace(/\s/gu, ' ');
    const foot = words(/<tfoot>.*?<\/tfoot>/s.exec(html)![0]);
    expect(foot).toContain(`Ensemble Occitanie ${write(total.people)}`);
    const sum = territories.reduce((people: number, { figures }: { figures: { people: number } }) => people + figures.people, 0);
    expect(sum).toBeGreaterThan(total.people);
    expect(words(html)).toContain('Les lignes ne s’additionnent pas : une commune que deux territoires se partagent');
    expect(words(html)).toContain(`population totale des communes. ${weight.source}`);
});

test('the figure of the territories is the link to their list and says that it is another question', async () => {
    const { html } = await render('/couverture');
    expect(html).toMatch(/<strong><a href="#sans-offre">9 territoires<\/a><\/strong>/);
    expect(words(html)).toContain('Autre question que la distance : une résidence connue se trouve-t-elle à l’intérieur du territoire ?');
});

test('places are shown for housing only, and a territory is opened by its code', async () => {
    expect(words((await render('/couverture')).html)).toContain('Places conventionnées');
    const { html } = await render('/couverture?type=accueil-mission-locale&unite=departement&territoire=34');
    expect(words(html.replace(/<section class="study".*/s, ''))).not.toMatch(/[Pp]laces conventionnées|Combien de places/);
    expect(html).toContain('id="detail-');
});

test('without a script each column is a link that sorts, and the order follows', async () => {
    const { html } = await render('/couverture?tri=nom');
    expect(html).toMatch(/aria-sort="ascending"[^>]*><a href="\/couverture\?tri=-nom"/);
    const names = [...html.matchAll(/class="ranking-name">.*?<a [^>]*>([^<]+)<\/a>/gs)].map(([, name]) => name!);
    const { data } = await site.query('{ coverage(within: { level: REGION, code: "76" }) { territories { nom } } }');
    expect(names).toHaveLength(data.coverage.territories.length);
    const byCode = await render('/couverture?unite=departement&tri=nom');
    const noms = [...byCode.html.matchAll(/class="ranking-name">.*?<a [^>]*>([^<]+)<\/a>/gs)].map(([, name]) => name!);
    expect(noms).toEqual([...noms].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(noms).toHaveLength(13);
});

test('a territory of the address is open: distances by band, doors, competence and what else is missing', async () => {
    const { html } = await render('/couverture?territoire=mission-locale-ales-pays-cevennes-30');
    const text = words(html.slice(html.indexOf('id="detail-')));
    expect(text).toMatch(/À quelle distance \?.*10 km ou moins.*plus de 50 km/);
    expect(text).toMatch(/Les portes les plus proches.*Depuis Alès.*km/);
    expect(text).toMatch(/Qui est compétent \?.*Chaque commune a une Mission Locale compétente.*147 estimées/);
    expect(text).toMatch(/Ce qui manque aussi/);
    expect(html).toMatch(/aria-expanded="true" aria-controls="detail-mission-locale-ales-pays-cevennes-30"/);
});

test('a commune of the address is open too, with its competent Mission Locale', async () => {
    const { html } = await render('/couverture?unite=commune&dans=departement-34&territoire=34111');
    const text = words(html.slice(html.indexOf('id="detail-34111"')));
    expect(text).toMatch(/Depuis Ganges/);
    expect(text).toMatch(/Qui est compétent \? Mission Locale.*Garrigue et Cévennes.*compétence estimée/);
});

test('the communes of an EPCI are shown under its name', async () => {
    const { data } = await site.query('{ commune(codeInsee: "34111") { epci { code nom } } }');
    const { code, nom } = data.commune.epci;
    const { html } = await render(`/couverture?unite=commune&dans=epci-${code}`);
    expect(rowsOf(html)).toContain('34111');
    expect(words(html)).toContain(`du territoire ${nom}`);
    expect(html).toContain(`<option value="epci-${code}" selected>${nom.replace("'", '&#39;')}`);
});

test('long lists show fifty rows, then two hundred (the browser adds the others), and the open row wherever it stands', async () => {
    expect(rowsOf((await render('/couverture?unite=commune&dans=departement-34')).html)).toHaveLength(50);
    const { html: html0 } = await render('/couverture?unite=commune&dans=departement-34&tout=oui');
    const all = rowsOf(html0);
    expect(all).toHaveLength(200);
    expect(words(html0)).toContain('Les 200 premières lignes. Toutes sont dans le fichier : Tableau (CSV)');
    const { html } = await render(`/couverture?unite=commune&dans=departement-34&territoire=${all.at(-1)}`);
    expect(rowsOf(html)).toHaveLength(51);
    expect(rowsOf(html).at(-1)).toBe(all.at(-1));
});

test.each([
    ['seuil=abc', 'abc', 'Le seuil est un nombre de kilomètres'], ['type=gare', 'gare', 'Ce type de lieu n’existe pas'], ['dans=departement-99', 'departement-99', 'Ce territoire n’existe pas'],
    ['dans=epci-123456789', 'epci-123456789', 'Ce territoire n’existe pas'], ['poids=jeunes', 'jeunes', 'Cette population n’est pas connue'], ['unite=commune&dans=france', 'commune', 'choisissez d’abord une région'],
    ['territoire=personne', 'personne', 'Ce territoire n’est pas dans le tableau'], ['tri=x', 'x', 'Le tableau ne se trie pas ainsi'],
])('%s is said in words, with what was written, and the page still answers', async (query, written, said) => {
    const { status, html } = await render(`/couverture?${query}`);
    expect(status).toBe(200);
    expect(words(html)).toContain(`« ${written} »`);
    expect(words(html)).toContain(said);
    expect(rowsOf(html).length).toBeGreaterThan(20);
});

test('a kind that no source names leaves every row, unknown, and no figure', async () => {
    const { html } = await render('/couverture?type=mecs');
    expect(words(html)).toContain('On ne sait pas combien d’habitants d’Occitanie vivent à plus de 30 km');
    expect(rowsOf(html).length).toBeGreaterThan(20);
    expect(html).not.toMatch(/class="num column-(habitants|part)"[^>]*>\s*0/);
    expect(words(html)).toContain('Aucune source ne fait la liste de ces lieux');
});

test('the form sent without a script leaves no empty field in the address, and several kinds are one choice', async () => {
    const response = await fetch(`${site.url}/couverture?type=accueil-mission-locale&seuil=10&q=&tri=`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/couverture?type=accueil-mission-locale&seuil=10');
    const text = words((await render('/couverture?type=accueil-mission-locale&seuil=10')).html);
    expect(text).toContain('Où manque-t-il un accueil de Mission Locale ?');
    expect(text).toMatch(/vivent à plus de 10 km, à vol d’oiseau, d’un accueil de Mission Locale connu/);
});

test('a road distance is always said estimated, with its precision', async () => {
    const text = words((await render('/couverture?mesure=route-estimee')).html);
    expect(text).toContain('vivent à plus de 30 km, par la route, estimée, d’une résidence');
    expect(text).toMatch(/1,3 fois la ligne droite, à 35 % près/);
});

test('the exports carry the parameters of the page, not its sort nor its search', async () => {
    const { html } = await render('/couverture?seuil=20&unite=epci&tri=nom&q=ales&territoire=personne');
    expect(html).toContain('href="/couverture.csv?seuil=20&amp;unite=epci"');
    expect(html).toContain('href="/couverture.geojson?seuil=20&amp;unite=epci"');
});

test('what a person typed cannot become markup, in the address nor in the data of the page', async () => {
    const { html } = await render('/couverture?q=%3C/script%3E%3Cimg%20src=x%20onerror=alert(1)%3E&seuil=%3Cb%3E');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>» ');
    expect(html.match(/<\/script>/g)!.length).toBe(html.match(/<script/g)!.length);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+="/);
});
