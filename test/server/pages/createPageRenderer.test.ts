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
    expect(words(html)).toMatch(/9 territoires sans aucune résidence Habitat Jeunes connue : 1,0\d million d’habitants, 17 % de l’Occitanie/);
    expect(words(html)).toContain('Petite Camargue Héraultaise');
});

test('filters in the address filter the list, and the form shows them', async () => {
    const { html } = await render('/?types=adepape');
    expect(html.match(/data-structure=/g)).toHaveLength(2);
    expect(html).toMatch(/value="adepape"[^>]*checked|checked[^>]*value="adepape"/);
});

test.each([['Ganges', '34111'], ['ganges', '34111'], ['30100', '30007'], ['st-gilles', '30258']])('the text "%s" sent without a script opens the only commune that it names', async (text, code) => {
    const response = await fetch(`${site.url}/?texte=${text}&departement=`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/?commune=${code}`);
});

test('a postal code of several communes proposes them, the right ones only, and empty fields leave the address', async () => {
    const { html } = await render('/?texte=34190');
    expect(html).toContain('href="/?commune=34111"');
    expect(html).toContain('href="/?commune=34243"');
    expect(html).not.toContain('href="/?commune=34190"'); // Oupia: 34190 is its INSEE code, not its postal code
    const response = await fetch(`${site.url}/?texte=&types=antenne&departement=`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/?types=antenne');
});

test.each([
    ['/?departement=99', 'Département inconnu : « 99 »'], ['/?departement=zz', 'Département inconnu : « zz »'], ['/?commune=99999', 'Commune inconnue : « 99999 »'],
    ['/?types=bogus', 'Type de lieu inconnu : « bogus »'], ['/?structure=nope', 'Lieu inconnu : « nope »'],
])('%s opens the page, says what was not understood and shows the rest', async (path, said) => {
    const { status, html } = await render(path);
    expect(status).toBe(200);
    expect(words(html)).toContain(said);
    expect(html.match(/data-structure=/g)!.length).toBeGreaterThan(100);
});

test('a département filter restricts the figure and the uncovered territories to it, and says a full cover positively', async () => {
    const lozere = words((await render('/?departement=48')).html);
    expect(lozere).toMatch(/Lozère 1 territoire sur 1 sans aucune résidence Habitat Jeunes connue/);
    expect(lozere).not.toContain('Petite Camargue');
    expect(words((await render('/?departement=31')).html)).toContain('Ses 2 territoires ont une offre Habitat Jeunes.');
});

test('an absence says what it is about, and places shared are said shared', async () => {
    expect(words((await render('/departements')).html)).toMatch(/Lozère \(48\).*pas de résidence Habitat Jeunes/);
    expect(words((await render('/departements/11')).html)).toContain('31 places partagées entre 4 résidences');
    expect(words((await render('/departements/31')).html)).toMatch(/environ 75 places partagées entre \d résidences/);
});

test('the inventory is said incomplete where its figures are', async () => {
    const coverage = words((await render('/couverture')).html);
    expect(coverage).toContain('28 résidences Habitat Jeunes connues en France : la liste n’est pas complète');
    expect(coverage).toContain('L’étude liste les résidences des structures qui ont répondu, sur 66 dans le réseau');
    expect(words((await render('/methode')).html)).toContain('66 annoncées par le réseau');
});

test('the doors of a commune keep what is doubtful, and show the ADEPAPE of the département with its e-mail and no distance', async () => {
    expect(words((await render('/?commune=31555')).html)).toMatch(/La Mission Locale compétente.*à confirmer.*Les portes les plus proches/);
    expect(words((await render('/?commune=34111')).html)).toMatch(/ADEPAPE de l['’]Hérault position inconnue .*Écrire au siège : siege@adepape34\.fr/);
});

test('a commune of a département that nobody described is said so, and no door is farther than 100 km', async () => {
    const text = words((await render('/?commune=75056')).html);
    const doors = /Relais ne décrit pas encore ce département.*Quitter cette commune/.exec(text)![0];
    expect(doors).toContain('Aucune porte connue à moins de 100 km : c’est inconnu, pas absent.');
    expect(doors.match(/\d+ km/g)).toEqual(['100 km']);
});

test('a sheet never denies the contact that it shows, links the State’s directory and gives the national numbers', async () => {
    const adepape = await render('/structures/adepape-34');
    expect(words(adepape.html)).not.toContain('aucun contact');
    expect(words(adepape.html)).toContain('Écrire au siège : siege@adepape34.fr');
    expect(adepape.html).toMatch(/<a href="https:\/\/lannuaire\.service-public\.fr\/" rel="noopener[^"]*"/);
    for (const number of ['119', '115']) expect(adepape.html).toContain(`href="tel:${number}"`);
});

test('robots may read everything, and the icon of old browsers is answered', async () => {
    expect(await (await fetch(`${site.url}/robots.txt`)).text()).toBe('User-agent: *\nAllow: /\n');
    expect((await fetch(`${site.url}/favicon.ico`)).status).toBe(204);
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
    for (const path of ['/', '/departements', '/couverture', '/sources', '/methode', '/partenariats', '/initiatives', '/dispositifs', '/accords', '/glossaire', '/besoins', '/indicateurs', '/departements/34', '/structures/mission-locale-ales-pays-cevennes']) {
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
