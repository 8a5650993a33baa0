import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSeeds } from '../../../server/import/importSeeds.js';
import type { Seeds } from '../../../server/import/Seeds.js';
import { createSmallGeography, createSmallSeeds } from '../../helpers/smallDirectory.js';
import { startSite } from '../../helpers/startSite.js';

let now = new Date('2026-11-01T09:00:00Z');
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
    site = await startSite({ publicUrl: 'https://relais.example.org', now: () => now }, 'small');
    await site.dataSource.query(`UPDATE change SET at = '2026-10-01T09:00:00Z'`); // as if loaded then, not at the time of the test
});
afterAll(() => site?.close());

async function read(path = '/departements/09/flux.atom', headers: Record<string, string> = {}) {
    const response = await fetch(`${site.url}${path}`, { headers });
    return { response, text: await response.text() };
}

async function readFeed(path?: string) {
    const { response, text } = await read(path);
    expect(response.status).toBe(200);
    expect(XMLValidator.validate(text)).toBe(true);
    const { entries = [], ...feed } = parseAtomFeed(text);
    const simple = entries.map(({ title, summary, content, updated, ...entry }) => ({ ...entry, title: title?.value, summary: summary?.value, content: content?.value, updated: String(updated) }));
    return { response, text, feed: { ...feed, title: feed.title?.value, updated: feed.updated, entries: simple } };
}

async function load(change: (seeds: Seeds) => void, at: string): Promise<void> {
    const seeds = createSmallSeeds();
    change(seeds);
    now = new Date(at);
    await importSeeds(site.dataSource, seeds, createSmallGeography(), now);
    await site.directory.reload();
}

/** What RFC 4287 asks of a feed, by what an independent parser finds in it. */
function checkAtom({ feed, text }: Pick<Awaited<ReturnType<typeof readFeed>>, 'feed' | 'text'>): void {
    const uuid = /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
    expect(feed.id).toMatch(uuid);
    expect(feed.title).toBeTruthy();
    expect(feed.authors?.[0]?.name).toBe('Relais');
    const self = feed.links?.filter(({ rel }) => rel === 'self') ?? [];
    expect(self).toHaveLength(1);
    const { entries } = feed;
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const moments = entries.map(({ updated }) => updated);
    expect([...moments].sort().reverse()).toEqual(moments);
    expect(feed.updated).toBe(moments[0]);
    for (const entry of entries) {
        expect(entry.id).toMatch(uuid);
        expect(entry.title).toBeTruthy();
        expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect(entry.links?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
        expect(entry.content).toBeTruthy();
    }
    expect(text).toContain('xml:lang="fr"');
}

test('after the first load the feed has one entry, which counts the records of the département', async () => {
    const { response, feed, text } = await readFeed();
    checkAtom({ feed, text });
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(feed.entries.map(({ title, summary }) => [title, summary])).toEqual([['Annuaire chargé', 'L’annuaire a été chargé avec 13 fiches pour ce département.']]);
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe('https://relais.example.org/departements/09/flux.atom');
    expect(text).not.toContain(site.url);
});

test('a load that changes, adds and removes is told exactly, each entry with its sheet and its source; what is gone leads to the list', async () => {
    await load(seeds => {
        const [antenne, missionLocale] = seeds.structures;
        seeds.structures = [{ ...antenne!, id: 'antenne-foix', nom: 'Antenne de <Foix> & "Cie"' }, missionLocale!];
        seeds.conventionsPlaces[0]!.places = { value: 12, precision: 'ABOUT' };
        seeds.conventionsPlaces[0]!.end = '2026-11-20';
    }, '2026-11-02T09:00:00Z');
    const { feed, text } = await readFeed();
    checkAtom({ feed, text });
    expect(feed.entries.map(({ title, summary }) => [title, summary])).toEqual([
        ['Ajout\u00a0: Antenne de <Foix> & "Cie" (structure)', 'Cette fiche est nouvelle.'],
        ['Retrait\u00a0: Antenne de Lavelanet (structure)', 'Cette fiche n’est plus dans les données. Cela ne veut pas dire que le lieu ou l’accord n’existe plus.'],
        ['Modification\u00a0: Places in Ariège (convention)', 'Places\u00a0: nombre non précisé → environ 12\u00a0places. Fin\u00a0: inconnu → 20 novembre 2026.'],
        ['Annuaire chargé', 'L’annuaire a été chargé avec 13 fiches pour ce département.'],
    ]);
    const [added, removed, changed] = feed.entries;
    const linkOf = (entry: typeof added, rel: string) => entry!.links?.find(link => link.rel === rel)?.href;
    expect(linkOf(added, 'alternate')).toBe('https://relais.example.org/structures/antenne-foix');
    expect(linkOf(added, 'via')).toBe('https://relais.example.org/sources/study');
    expect(linkOf(changed, 'alternate')).toBe('https://relais.example.org/conventions/convention-ariege');
    expect(linkOf(removed, 'alternate')).toBe(`https://relais.example.org/departements/09/nouveautes#${removed!.id!.slice('urn:uuid:'.length)}`);
    expect(added!.content).toContain('<a href="https://relais.example.org/structures/antenne-foix">');
});

test('an agreement ends in the feed on its day without any load, under an id that stays', async () => {
    now = new Date('2026-11-20T22:00:00Z');
    expect((await readFeed()).feed.entries).toHaveLength(4);
    now = new Date('2026-11-21T00:00:00Z');
    const { feed, text, response } = await readFeed();
    checkAtom({ feed, text });
    expect(feed.entries).toHaveLength(5);
    expect(feed.entries[0]).toMatchObject({ title: 'Fin\u00a0: Places in Ariège (convention)', updated: '2026-11-20T23:00:00.000Z' });
    expect(response.headers.get('last-modified')).toBe('Fri, 20 Nov 2026 23:00:00 GMT');
    const { id } = feed.entries[0]!;
    await load(seeds => void (seeds.structures[1]!.capacity = 5), '2026-11-22T09:00:00Z');
    const after = (await readFeed()).feed.entries;
    expect(after.find(({ title }) => title?.startsWith('Fin'))?.id).toBe(id);
});

test('who has it already is answered 304; any change is a new tag', async () => {
    const { response } = await read();
    const etag = response.headers.get('etag')!;
    const modified = response.headers.get('last-modified')!;
    const again = await read(undefined, { 'if-none-match': `"other", ${etag}` });
    expect([again.response.status, again.text, again.response.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await read(undefined, { 'if-modified-since': modified })).response.status).toBe(304);
    expect((await read(undefined, { 'if-none-match': '"other"', 'if-modified-since': modified })).response.status).toBe(200);
    await load(seeds => void (seeds.structures[1]!.capacity = 6), '2026-11-23T09:00:00Z');
    const changed = await read(undefined, { 'if-none-match': etag, 'if-modified-since': modified });
    expect(changed.response.status).toBe(200);
    expect(changed.response.headers.get('etag')).not.toBe(etag);
});

test('a long feed is cut at 50 entries and goes on by its link "next", each entry once', async () => {
    await load(seeds => {
        seeds.organisations.push(...Array.from({ length: 120 }, (_, i) => ({ ...seeds.organisations[0]!, id: `association-${i}`, nom: `Association ${i}` })));
    }, '2026-11-24T09:00:00Z');
    const ids: string[] = [];
    let pages = 0;
    for (let path: string | undefined = '/departements/09/flux.atom'; path; pages++) {
        const { feed, text } = await readFeed(path);
        checkAtom({ feed, text });
        ids.push(...feed.entries.map(({ id }) => id!));
        path = feed.links?.find(({ rel }) => rel === 'next')?.href?.replace('https://relais.example.org', '');
    }
    expect(pages).toBe(3);
    const [{ count }] = await site.dataSource.query<[{ count: number }]>(`SELECT count(*)::int AS count FROM change WHERE nature = 'LOADED' OR departement_codes @> '{09}'`);
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
});

test('without PUBLIC_URL its addresses are relative to its own', async () => {
    const other = await site.startAnother({ publicUrl: null });
    const text = await (await fetch(`${other.url}/departements/09/flux.atom`)).text();
    await other.close();
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain('rel="self" type="application/atom+xml" href="/departements/09/flux.atom"');
    expect(text).not.toMatch(/<uri>|127\.0\.0\.1|relais\.example/);
});

test.each([
    ['/departements/999/flux.atom', 404, 'Aucun département n’a le code « 999 ». Un code est par exemple 09, 2A ou 971.\n'],
    ['/departements/%00/flux.atom', 404, null],
    ['/departements/09/flux.atom?apres=abc', 400, 'Cette page du flux n’existe pas : reprenez à son début.\n'],
    [`/departements/09/flux.atom?apres=${Buffer.from('["changes","x","y","z"]').toString('base64url')}`, 400, 'Cette page du flux n’existe pas : reprenez à son début.\n'],
    ['/departements/999/nouveautes', 404, null],
    ['/departements/09/autre', 404, null],
    ['/structures/mission-locale-ariege/nouveautes', 404, null],
])('%s is refused with %d', async (path, status, message) => {
    const { response, text } = await read(path);
    expect(response.status).toBe(status);
    if (message !== null) expect(text).toBe(message);
});

test('the sheet of the département names its feed, to programmes and to people; the page of news says the same as the feed', async () => {
    const sheet = (await read('/departements/09')).text;
    expect(sheet).toContain('<link rel="alternate" type="application/atom+xml" href="https://relais.example.org/departements/09/flux.atom" title="Relais, nouveautés : Ariège (09)">');
    expect(sheet).toMatch(/<a [^>]*href="\/departements\/09\/flux.atom"[^>]*>Suivre par un flux Atom<\/a>/);
    const { text, response } = await read('/departements/09/nouveautes');
    expect(response.status).toBe(200);
    const { feed } = await readFeed();
    for (const { title } of feed.entries) expect(text).toContain(title!.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    expect(text).toContain('/departements/09/nouveautes?apres=');
    expect(site.faults).toEqual([]);
});
