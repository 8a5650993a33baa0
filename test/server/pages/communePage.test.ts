import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
    site = await startSite();
});
afterAll(() => site?.close());

async function read(path: string) {
    const response = await fetch(site.url + path, { redirect: 'manual' });
    const html = await response.text();
    return { status: response.status, location: response.headers.get('location'), html, words: html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ').replace(/&amp;/g, '&') };
}

test('the counter of Ganges names who is competent and why, the places with their end, and what is missing', async () => {
    const { status, words } = await read('/communes/34111');
    expect(status).toBe(200);
    expect(words).toMatch(/La Mission Locale Mission Locale Garrigue et Cévennes .* compétent \(estimé\) .*Estimé : cette Mission Locale a le site le plus proche/);
    expect(words).toMatch(/environ 62 places , fin inconnue jeunes en contrat jeune majeur/);
    expect(words).toMatch(/âge non précisé ; contrat jeune majeur : de 18 à 20 ans environ 62 places/);
    expect(words).toContain('Une convention terminée n’est ni comptée ni proposée.');
    expect(words).not.toContain('Un toit en avant');
    expect(words).toMatch(/Résidence Habitat Jeunes Charles Gide .* proche, pas compétent .*Dans un autre département \(Gard\)/);
    expect(words).toMatch(/ADEPAPE de l.Hérault .* compétent .*position inconnue/);
    expect(words).toMatch(/38 km à vol d’oiseau ≈ 5\d km par la route \(estimation\)/);
    expect(words).toMatch(/Ce qui manque .*Aucune source ne dit jusqu’à quand les places sont réservées\./);
});

test('a door without a contact, and the Département, lead to the directory of the administration', async () => {
    const { html, words } = await read('/communes/34111');
    const section = (id: string) => html.slice(html.indexOf(`id="${id}"`), html.indexOf('</section>', html.indexOf(`id="${id}"`)));
    for (const door of section('residences').split('<li>').slice(1)) expect(door.includes('counter-contacts') || door.includes('https://lannuaire.service-public.fr/')).toBe(true);
    expect(section('ase')).toContain('https://lannuaire.service-public.fr/');
    expect(words).toMatch(/Les documents lus ne donnent aucun contact : cherchez ce nom dans l’annuaire de l’administration/);
    expect((await read('/communes/75056')).words).toContain('cherchez « Conseil départemental (Paris) » dans l’annuaire');
});

test('"no ADEPAPE known" is dated by the latest source, and does not say that there is none', async () => {
    expect((await read('/communes/30007')).words).toMatch(/Aucune connue dans ce département \(Gard\)\. (La source lue est «\s.+\s» \(.*20\d\d\)\s: elle n’en nomme pas, et n’en fait pas|Les \d+ sources lues, dont la plus récente est «\s.+\s» \(.*20\d\d\), n’en nomment pas, et aucune n’en fait) la liste complète\./);
});

test('in a département that nobody described everything is unknown, nothing is absent', async () => {
    const { words } = await read('/communes/75056');
    expect(words).toContain('On ne sait pas quelle Mission Locale est compétente');
    expect(words).toContain('ce qu’il contient est inconnu, pas absent');
    expect(words).not.toMatch(/\b0 places?\b/);
    // Nothing of Occitanie, 450 km away, is called the nearest.
    expect(words).not.toContain('à vol d’oiseau ≈');
    expect(words).toContain('Aucune connue à moins de 100 km.');
});

test('a commune names the others that have its name', async () => {
    const castres = await read('/communes/81065');
    expect(castres.words).toMatch(/D’autres communes portent ce nom\s: Castres \( ?Aisne ?\) ?\./);
    expect(castres.html).toContain('<a href="/communes/02142">');
    expect((await read('/communes/34111')).words).not.toContain('D’autres communes portent ce nom');
});

test('a name or a postal code leads to the counter; several communes are proposed; nonsense is said', async () => {
    for (const text of ['ganges', 'Ganges', '30100']) expect((await read(`/communes?texte=${text}`)).status).toBe(302);
    expect((await read('/communes?texte=ganges')).location).toBe('/communes/34111');
    expect((await read('/communes?texte=34190')).html).toContain('href="/communes/34243"');
    for (const text of ['%3F%3F', 'zzzzqqqqxx']) expect((await read(`/communes?texte=${text}`)).words).toContain('Aucune commune ne ressemble à');
    for (const path of ['/communes/99999', '/communes/abc', '/communes/34111x']) expect((await read(path)).status).toBe(404);
});
