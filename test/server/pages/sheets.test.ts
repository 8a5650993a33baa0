import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../../helpers/startSite.js';

const ORIGIN = 'https://relais.example.org';
let site: Awaited<ReturnType<typeof startSite>>;
let plain: Awaited<ReturnType<typeof startSite>>['url'];
let closePlain: () => Promise<void>;
beforeAll(async () => {
    site = await startSite({ contactEmail: 'erreurs@example.org', publicUrl: ORIGIN });
    const another = await site.startAnother({ contactEmail: null, publicUrl: null });
    [plain, closePlain] = [another.url, another.close];
});
afterAll(async () => {
    await closePlain?.();
    await site?.close();
});

async function read(path: string, from = site.url) {
    const response = await fetch(from + path);
    const html = await response.text();
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    return { status: response.status, html, words: html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' '), data: json === undefined ? null : JSON.parse(json) };
}

/**
 * What schema.org (version 29) lets each type that we write have, copied by hand from its pages; a type that inherits gets what its parents have.
 * `required`: what we always know.
 */
const THING = ['@type', '@id', 'url', 'name', 'description', 'sameAs', 'alternateName'];
const ORGANISATION = [...THING, 'address', 'telephone', 'email', 'parentOrganization', 'areaServed', 'location'];
const PLACE = [...THING, 'address', 'telephone', 'geo'];
const ALLOWED: Record<string, string[]> = {
    Organization: ORGANISATION, NGO: ORGANISATION, GovernmentOrganization: ORGANISATION, Project: ORGANISATION, GovernmentOffice: [...ORGANISATION, ...PLACE], Place: PLACE, Residence: PLACE,
    GovernmentService: [...THING, 'areaServed', 'provider', 'audience'], AdministrativeArea: PLACE, Audience: [...THING, 'audienceType'],
    PostalAddress: ['@type', 'addressLocality', 'addressRegion', 'addressCountry'], GeoCoordinates: ['@type', 'latitude', 'longitude'],
    BreadcrumbList: ['@type', 'itemListElement'], ListItem: ['@type', 'position', 'name', 'item'],
};

/** Reasons why a thing is no thing of schema.org. */
function findMistakes(value: unknown, at = '$'): string[] {
    if (Array.isArray(value)) return value.flatMap((item, i) => findMistakes(item, `${at}[${i}]`));
    if (typeof value !== 'object' || value === null) return value === null || value === '' ? [`${at} is empty`] : [];
    const types = [(value as { '@type'?: string | string[] })['@type'] ?? []].flat();
    const allowed = new Set(types.flatMap(type => ALLOWED[type] ?? []));
    return [
        ...(types.length ? [] : [`${at} has no type`]),
        ...types.filter(type => !ALLOWED[type]).map(type => `${at}: ${type} is no type`),
        ...Object.keys(value).filter(key => !allowed.has(key)).map(key => `${at}: ${types.join('+')} has no ${key}`),
        ...Object.entries(value).filter(([key]) => ['@id', 'url', 'item', 'sameAs'].includes(key)).filter(([, address]) => !URL.canParse(String(address))).map(([key, address]) => `${at}.${key} is no address: ${address}`),
        ...Object.entries(value).filter(([key]) => !key.startsWith('@')).flatMap(([key, inside]) => findMistakes(inside, `${at}.${key}`)),
    ];
}

test('every sheet says what it is about in valid schema.org, with its own title, description and canonical address', async () => {
    const { data } = await site.query('{ structures(first: 100) { nodes { id } } conventionsPlaces(first: 100) { nodes { id status } } organisations: conventionsPlaces(first: 50) { nodes { parties { organisation { id } } } } initiatives { id } }');
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    const organisations = [...new Set<string>(data.organisations.nodes.flatMap(({ parties }: any) => parties.map((party: any) => party.organisation.id)))];
    const every = (list: string[], n: number) => list.filter((_, i) => i % n === 0);
    const paths = [
        ...every(ids(data.structures.nodes), 6).map(id => `/structures/${id}`), ...every(ids(data.conventionsPlaces.nodes), 3).map(id => `/conventions/${id}`),
        ...every(organisations, 4).map(id => `/organisations/${id}`), ...every(ids(data.initiatives), 5).map(id => `/initiatives/${id}`), '/communes/34111', '/structures/adepape-34',
    ];
    expect(paths.length).toBeGreaterThan(35);
    const titles = new Set<string>();
    for (const path of paths) {
        const { status, html, data: found } = await read(path);
        expect([path, status]).toEqual([path, 200]);
        expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${path}">`);
        expect(html).toMatch(/<meta name="description" content="[^"]{30,}">/);
        titles.add(/<title>(.*?)<\/title>/.exec(html)![1]!);
        expect(found['@context']).toBe('https://schema.org');
        expect([path, findMistakes(found['@graph'])]).toEqual([path, []]);
        const crumbs = found['@graph'].at(-1);
        expect(crumbs['@type']).toBe('BreadcrumbList');
        expect(crumbs.itemListElement.map(({ position }: { position: number }) => position)).toEqual(crumbs.itemListElement.map((_: unknown, i: number) => i + 1));
        expect(crumbs.itemListElement.at(-1).item).toBe(ORIGIN + path);
    }
    expect(titles.size).toBe(paths.length - (paths.filter(path => path === '/structures/adepape-34').length - 1));
}, 120_000);

test('the checker of this test refuses what is wrong', () => {
    expect(findMistakes({ '@type': 'Place', email: 'a' })).toEqual(['$: Place has no email']);
    expect(findMistakes([{ '@type': 'Castle', name: '' }, { '@type': 'Place', url: '/x' }])).toEqual(['$[0]: Castle is no type', '$[0]: Castle has no @type', '$[0]: Castle has no name', '$[0].name is empty', '$[1].url is no address: /x']);
});

test('a centre of commune is no position, and an agreement that is over is no service', async () => {
    const { data } = await read('/structures/mission-locale-ales-pays-cevennes');
    expect(data['@graph'][0].geo).toBeUndefined();
    const { data: answer } = await site.query('{ conventionsPlaces(first: 100) { nodes { id status } } }');
    const ended = answer.conventionsPlaces.nodes.find(({ status }: { status: string }) => status === 'ENDED').id;
    const sheet = await read(`/conventions/${ended}`);
    expect(sheet.data['@graph'].map((thing: { '@type': string }) => thing['@type'])).toEqual(['BreadcrumbList']);
    expect(sheet.words).toContain('Terminée le 31 décembre 2023');
    expect(sheet.html).toMatch(/<meta name="description" content="[^"]*Terminée : elle n’est ni comptée ni proposée/);
    expect(sheet.words).not.toContain('La règle des 15');
});

test('without PUBLIC_URL no address is said to be the canonical one and there is no sitemap; with it every address of the sitemap is a page', async () => {
    const unknown = (await read('/structures/adepape-34', plain)).html;
    expect(unknown.includes('rel="canonical"') || unknown.includes('hreflang')).toBe(false);
    expect((await fetch(`${plain}/sitemap.xml`)).status).toBe(404);
    const response = await fetch(`${site.url}/sitemap.xml`);
    expect(await (await fetch(`${site.url}/robots.txt`)).text()).toBe(`User-agent: *\nAllow: /\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    const xml = await response.text();
    expect(response.headers.get('content-type')).toContain('xml');
    const paths = [...xml.matchAll(/<loc>https:\/\/relais\.example\.org(\/[^<]*)<\/loc>/g)].map(([, path]) => path!);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter(path => path.startsWith('/structures/')).length).toBe((await site.query('{ structures { totalCount } }')).data.structures.totalCount);
    expect(paths.filter(path => path.startsWith('/conventions/')).length).toBe((await site.query('{ conventionsPlaces { totalCount } }')).data.conventionsPlaces.totalCount);
    for (const path of paths.filter((_, i) => i % 17 === 0)) expect([path, (await read(path)).status]).toEqual([path, 200]);
}, 60_000);

test('an error is reported by a prefilled mail to the operator; without an address nothing is offered', async () => {
    const { html } = await read('/structures/adepape-34');
    const [, address] = /href="(mailto:erreurs@example\.org\?[^"]+)"/.exec(html)!;
    const params = new URL(address!.replaceAll('&amp;', '&')).searchParams;
    expect(params.get('subject')).toBe(`Relais : une erreur sur ${ORIGIN}/structures/adepape-34`);
    expect(params.get('body')).toContain(`Page : ${ORIGIN}/structures/adepape-34\r\n`);
    expect((await read('/structures/adepape-34', plain)).words).not.toContain('Signaler une erreur');
});

test('a sheet opened from a list leads to the one before, the one after and back; a damaged list still opens the sheet', async () => {
    const list = encodeURIComponent('types=adepape,service-ase');
    const { data } = await site.query('{ structures(filter: { kinds: [ADEPAPE, SERVICE_ASE] }) { nodes { id } } }');
    const ids: string[] = data.structures.nodes.map(({ id }: { id: string }) => id);
    for (const [i, id] of ids.entries()) {
        const { html, words } = await read(`/structures/${id}?liste=${list}`);
        expect(words).toContain(`${i + 1} sur ${ids.length}`);
        expect(/rel="prev" href="([^"]+)"/.exec(html)?.[1]).toBe(i === 0 ? undefined : `/structures/${ids[i - 1]}?liste=${list}`);
        expect(/rel="next" href="([^"]+)"/.exec(html)?.[1]).toBe(ids[i + 1] ? `/structures/${ids[i + 1]}?liste=${list}` : undefined);
        expect(html).toContain('href="/structures?types=adepape,service-ase"');
        expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/structures/${id}">`);
    }
    expect((await read('/structures/adepape-34?liste=types%3Dantenne')).words).toContain('Ce lieu n’est pas dans la liste d’où vous venez.');
    for (const damaged of ['departement%3D99', 'epci%3D123456789', '<script>']) expect((await read(`/structures/adepape-34?liste=${damaged}`)).status).toBe(200);
});

test('the sheet of a structure says what is unknown, its neighbours and what its sources describe', async () => {
    const { words } = await read('/structures/residence-montpellier');
    expect(words).toContain('Horaires inconnus : aucune source lue ne les donne');
    expect(words).toMatch(/À côté .*Les lieux connus les plus proches, à vol d’oiseau\..* km/);
    expect(words).toMatch(/Ce que l’on en sait, dans le temps Situation décrite .* par .*, lue le/);
    expect(words).toContain('Qui est compétent à Montpellier');
});

test('nobody is told to call a place whose telephone no source gives', async () => {
    const { data } = await site.query('{ structures(first: 100, filter: { kinds: [MISSION_LOCALE, ADEPAPE, RESIDENCE_HABITAT_JEUNES] }) { nodes { id kind contacts { kind } } } }');
    const silent = data.structures.nodes.filter(({ contacts }: any) => !contacts.some(({ kind }: any) => kind === 'PHONE'));
    expect(new Set(silent.map(({ kind }: any) => kind))).toEqual(new Set(['MISSION_LOCALE', 'ADEPAPE', 'RESIDENCE_HABITAT_JEUNES']));
    for (const { id } of silent) expect((await read(`/structures/${id}`)).words, id).not.toMatch(/Appelez avant|Appelez ou|Écrivez ou appelez/);
});

test('an organisation is reached by the contacts of its places, with their source; without any, the directory of the administration is named', async () => {
    const { html, words } = await read('/organisations/association-adepape-34');
    expect(html).toContain('href="mailto:siege@adepape34.fr"');
    expect(html.slice(html.indexOf('id="contacts"'))).toMatch(/^.*?<a href="\/sources\/[\w-]+">/s);
    expect(words).toContain('Comment la joindre ?');
    const departement = await read('/organisations/departement-34');
    expect(departement.words).toContain('cherchez ce nom dans l’annuaire de l’administration');
});

test('a residence without a contact leads to that of a running initiative of its manager, and to none that is over', async () => {
    expect((await read('/structures/residence-sete')).html).toMatch(/<a href="\/initiatives\/initiative-levier#contacts">.*?Direction de l.association/s);
    expect((await read('/structures/residence-montpellier')).html).not.toContain('/initiatives/initiative-un-toit-en-avant#contacts');
});

test('an agreement says whom to ask: the ASE of the Département that signs, else who signs, and nobody when it is over', async () => {
    const signed = await read('/conventions/convention-34-sete');
    expect(signed.words).toContain('À qui demander une place ? À l’aide sociale à l’enfance (ASE) du Département qui signe : ');
    const section = (html: string) => html.slice(html.indexOf('id="demander"'), html.indexOf('</section>', html.indexOf('id="demander"')));
    expect(section(signed.html)).toContain('href="/organisations/departement-34"');
    expect(section(signed.html)).not.toContain('href="/organisations/habitat-jeunes-sete"');
    expect(section(signed.html)).toContain('https://lannuaire.service-public.fr/');
    const other = section((await read('/conventions/convention-34-claparede-adages')).html);
    expect(other).toContain('Aucun Département ne signe cette convention');
    expect(other).toContain('href="/organisations/adages"');
    expect((await read('/conventions/convention-34-un-toit-en-avant')).html).not.toContain('id="demander"');
});

test('the button of a telephone names the number, then what it reaches, in words that mean something', async () => {
    const { words } = await read('/structures/slai-artois');
    expect(words).toContain('Appeler le 03 21 56 75 75 (premier numéro donné par la source)');
    expect(words).toContain('Appeler le 03 21 56 88 56 (second numéro donné par la source)');
    expect(words).not.toMatch(/Liste [12]/);
});
