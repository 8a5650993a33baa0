import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite()));
afterAll(() => site?.close());

async function render(path: string) {
    const response = await fetch(site.url + path, { redirect: 'manual' });
    return { status: response.status, location: response.headers.get('location'), html: await response.text() };
}

test('the page of results counts, explains and filters by type', async () => {
    const all = await render('/recherche?q=h%C3%A9rault');
    expect(all.status).toBe(200);
    expect(all.html).toContain('<title>hérault · Recherche · Relais</title>');
    expect(all.html).toMatch(/<p class="found-count" role="status">\d+ résultats pour « hérault »/);
    const [, count] = /href="\/recherche\?q=h%C3%A9rault&amp;type=convention"[^>]*>Conventions <b>(\d+)<\/b>/.exec(all.html)!;
    const one = await render('/recherche?q=h%C3%A9rault&type=convention');
    expect(one.html).toContain(`${count} résultats pour « hérault »`);
    expect([...one.html.matchAll(/class="item-name" href="\/conventions\//g)].length).toBe(Math.min(20, Number(count)));
});

test('what a person typed is never read as HTML', async () => {
    const { html } = await render(`/recherche?q=${encodeURIComponent('<script>alert(1)</script>"\'&')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
});

test('a text that is too long is refused with the reason, the page stands', async () => {
    const { status, html } = await render(`/recherche?q=${'a'.repeat(101)}`);
    expect(status).toBe(200);
    expect(html).toContain('Texte trop long : 100 caractères au plus, 101 reçus.');
});

test('a cursor that the search did not give leads back to the first page', async () => {
    expect(await render('/recherche?q=gard&apres=xyz')).toMatchObject({ status: 302, location: '/recherche?q=gard' });
});

test('the next page follows the first', async () => {
    const first = await render('/recherche?q=mission+locale');
    const [, next] = /class="button" href="([^"]+)"/.exec(first.html)!;
    const second = await render(next!.replaceAll('&amp;', '&'));
    const names = (html: string) => [...html.matchAll(/class="item-name" href="([^"]+)"/g)].map(([, path]) => path);
    expect(names(first.html).length).toBe(20);
    expect(names(second.html).length).toBe(20);
    expect(names(first.html).filter(path => names(second.html).includes(path))).toEqual([]);
});
