import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
    site = await startSite();
});
afterAll(() => site?.close());

async function read(path: string): Promise<{ status: number; html: string; text: string; total: number }> {
    const response = await fetch(site.url + path, { redirect: 'manual' });
    const html = (await response.text()).replaceAll('&amp;', '&');
    const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ');
    return { status: response.status, html, text, total: Number(/<h2 id="liste"[^>]*>(\d+)/.exec(html)?.[1] ?? NaN) };
}

/** Every choice of the form as the server wrote it: its parameter, its value, the number beside it. */
function readChoices(html: string): { name: string; value: string; count: number }[] {
    const selects = [...html.matchAll(/<select name="(\w+)"[^>]*>(.*?)<\/select>/gs)].flatMap(([, name, inside]) => [...inside!.matchAll(/<option[^>]*value="([^"]+)"[^>]*>[^<]* · ([\d\s\u202f]+)<\/option>/gu)].map(([, value, count]) => ({ name: name!, value: value!, count: Number(count!.replace(/\D/g, '')) })));
    const checks = [...html.matchAll(/<input type="checkbox" name="(\w+)" value="([^"]+)"[^>]*\/?>.*?<b>([\d\s\u202f]+)<\/b>/gsu)].map(([, name, value, count]) => ({ name: name!, value: value!, count: Number(count!.replace(/\D/g, '')) }));
    return [...selects, ...checks];
}

test.each(['', 'departement=34', 'age=17', 'types=habitat-jeunes&public=contrat-jeune-majeur', 'texte=rodez', 'places=oui&depuis=2022'])('with "%s", the number beside each choice is that of the list that it gives', async query => {
    const { html, total } = await read(`/structures?${query}`);
    const choices = readChoices(html);
    expect(choices.length).toBeGreaterThan(8);
    expect(total).toBeGreaterThan(0);
    for (const { name, value, count } of choices) {
        const search = new URLSearchParams(query);
        search.set(name, value); // alone: another value of the same filter gives way
        expect(`${name}=${value} ${(await read(`/structures?${search}`)).total}`).toBe(`${name}=${value} ${count}`);
    }
}, 120_000);

test('the list is readable without a script: rows that lead to sheets with the list, chips that remove', async () => {
    const { html, text } = await read('/structures?departement=34&types=adepape,antenne');
    expect(html).toContain('href="/structures/adepape-34?liste=types%3Dantenne%2Cadepape%26departement%3D34"');
    expect(text).toContain('Hérault (34)');
    expect(html).toMatch(/<a class="list-chip" href="\/structures\?types=antenne,adepape"/);
});

test('a form sent without a script leaves no empty field in the address', async () => {
    const response = await fetch(`${site.url}/structures?texte=&types=antenne&epci=&age=17`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/structures?types=antenne&age=17']);
});

test('an empty list of a text leads to the search of everything with the same text', async () => {
    const { html } = await read('/structures?texte=mision+lokal+zzz');
    expect(html).toContain('href="/recherche?q=mision%20lokal%20zzz"');
    expect((await read('/structures?departement=48&age=17')).html).not.toContain('href="/recherche?q=');
});

test('an empty list says which filter gives back most when removed, and how many', async () => {
    const { text, html } = await read('/structures?departement=48&age=17');
    expect(text).toContain('Aucun lieu ne passe tous ces filtres.');
    const [, label, count] = /<a class="button" href="([^"]+)"[^>]*>[^<]*: (\d+) lieux/.exec(html)!;
    expect((await read(label!)).total).toBe(Number(count));
    const others = [...html.matchAll(/<a class="clear" href="(\/structures\?[^"]+)"[^>]*>[^<]*: (\d+) lieux?/g)];
    for (const [, address, given] of others) {
        expect((await read(address!)).total).toBe(Number(given));
        expect(Number(given)).toBeLessThanOrEqual(Number(count));
    }
});

test('an age that empties the list says how many places have agreements that do not state it, and leads to them', async () => {
    const { text, html, total } = await read('/structures?departement=34&age=17');
    expect(total).toBe(0);
    const [, count] = /(\d+) lieux ont une convention qui ne dit pas l’âge\./.exec(text)!;
    const [, address, given] = /class="list-unstated">.*?<a href="([^"]+)"[^>]*>Voir les (\d+) lieux/s.exec(html)!;
    expect(address).toBe('/structures?departement=34&places=oui');
    const listed = await read(address!);
    expect(listed.total).toBe(Number(given));
    expect(Number(count)).toBeGreaterThan(0);
    expect(Number(count)).toBeLessThanOrEqual(Number(given));
    expect(text).toContain('Aucun lieu : voir pourquoi');
    expect(text).not.toMatch(/Voir le 0 lieu/);
    expect((await read('/structures?departement=34&places=oui')).html).not.toContain('list-unstated');
});

test('what names nothing is left aside and said; a département that exists but has no place is kept', async () => {
    const { status, text, total } = await read('/structures?departement=99,34&epci=123456789&source=nope&types=zzz&texte=%3F%3F&apres=abc');
    expect(status).toBe(200);
    for (const said of ['Département : « 99 »', 'Intercommunalité : « 123456789 »', 'Source : « nope »', 'Type de lieu : « zzz »', 'Le texte ne contient aucun mot', 'Cette page de la liste n’existe pas']) expect(text).toContain(said);
    expect(total).toBe((await read('/structures?departement=34')).total);
    expect((await read('/structures?departement=75')).text).toContain('Paris (75)');
});

test('pages follow each other and lead back', async () => {
    const { total } = await read('/structures');
    const seen = new Set<string>();
    const back: string[] = [];
    for (let path: string | undefined = '/structures'; path;) {
        const { html } = await read(path);
        for (const [, id] of html.matchAll(/data-structure="([^"]+)"/g)) seen.add(id!);
        const previous = /rel="prev" href="([^"]+)"/.exec(html)?.[1];
        expect(previous).toBe(back.at(-1));
        back.push(path);
        path = /rel="next" href="([^"]+)"/.exec(html)?.[1];
    }
    expect(back.length).toBe(Math.ceil(total / 50));
    expect(seen.size).toBe(total);
});
