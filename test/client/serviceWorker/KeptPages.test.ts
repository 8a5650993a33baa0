import { expect, test } from 'vitest';
import { KeptPages, MAX_PAGES } from '../../../client/serviceWorker/KeptPages.js';
import { MemoryCaches } from '../../helpers/MemoryCaches.js';

const SITE = 'https://relais.example.org';
const page = (title: string) => new Response(`<title>${title}</title>`, { headers: { 'content-type': 'text/html', 'content-length': '5', 'content-security-policy': "default-src 'none'" } });

function createPages(room?: number) {
    const clock = { now: new Date('2026-11-29T12:00:00Z') };
    const files = { reachable: true, added: [] as string[], async add(addresses: readonly string[]) {
        if (!this.reachable) throw new TypeError('Failed to fetch');
        this.added.push(...addresses);
    } };
    return { clock, files, pages: new KeptPages(new MemoryCaches(room) as unknown as CacheStorage, files, () => clock.now) };
}

test('a copy has its date, its text and the policy of the answer, whatever follows the #', async () => {
    const { pages, clock } = createPages();
    await pages.keep(`${SITE}/methode#places`, page('Méthode'));
    const copy = (await pages.find(`${SITE}/methode#distances`))!;
    expect(copy.html).toBe('<title>Méthode</title>');
    expect(copy.keptAt).toEqual(clock.now);
    expect(copy.answer.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(copy.answer.headers.has('content-length')).toBe(false);
    expect(await pages.find(`${SITE}/methode?x=1`)).toBeNull();
});

test('the longest unseen makes room, never a page that works in the browser', async () => {
    const { pages } = createPages();
    await pages.keep(`${SITE}/jeunes?langue=ar`, page('Jeunes'));
    for (let i = 0; i < MAX_PAGES; i++) await pages.keep(`${SITE}/structures/${i}`, page(String(i)));
    expect(await pages.find(`${SITE}/structures/0`)).toBeNull();
    expect(await pages.find(`${SITE}/structures/1`)).not.toBeNull();
    await pages.keep(`${SITE}/structures/1`, page('again'));
    await pages.keep(`${SITE}/structures/new`, page('new'));
    expect(await pages.find(`${SITE}/structures/1`)).not.toBeNull();
    expect(await pages.find(`${SITE}/structures/2`)).toBeNull();
    expect((await pages.find(`${SITE}/jeunes`))!.html).toContain('Jeunes');
});

test('a page that works in the browser is replaced once its files are here, not before', async () => {
    const { pages, files } = createPages();
    await pages.keep(`${SITE}/jeunes`, page('</title><link href="/assets/a-1.css">/donnees/jeunes-0123456789ab.json /donnees/lieux.csv'));
    expect(files.added).toEqual([`${SITE}/assets/a-1.css`, `${SITE}/donnees/jeunes-0123456789ab.json`]);
    files.reachable = false;
    await expect(pages.keep(`${SITE}/jeunes`, page('newer'))).rejects.toThrow('Failed to fetch');
    expect((await pages.find(`${SITE}/jeunes`))!.html).toContain('a-1.css');
});

test('after thirty days a copy is forgotten, at thirty days exactly it is not', async () => {
    const { pages, clock } = createPages();
    await pages.keep(`${SITE}/methode`, page('Méthode'));
    clock.now = new Date('2026-12-29T12:00:00Z');
    expect(await pages.find(`${SITE}/methode`)).not.toBeNull();
    clock.now = new Date('2026-12-29T12:00:01Z');
    expect(await pages.find(`${SITE}/methode`)).toBeNull();
});

test('a full storage makes room for the page that is read now; too small a one keeps nothing and says so to the worker', async () => {
    const { pages } = createPages(90);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await pages.keep(`${SITE}/${name}`, page(name));
    expect(await pages.find(`${SITE}/f`)).not.toBeNull();
    expect(await pages.find(`${SITE}/a`)).toBeNull();
    await expect(createPages(5).pages.keep(`${SITE}/a`, page('a'))).rejects.toThrow('Quota exceeded.');
});
