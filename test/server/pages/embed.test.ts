import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultListView } from '../../../client/state/structureList/defaultListView.js';
import { parseListView } from '../../../client/state/structureList/parseListView.js';
import { printEmbedCode } from '../../../client/state/embed/printEmbedCode.js';
import { printListQuery } from '../../../client/state/structureList/printListQuery.js';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite({ publicUrl: 'https://relais.example.org', embedOrigins: ['https://www.gard.example'] }, 'small')));
afterAll(() => site?.close());

const read = (path: string, headers = {}) => fetch(`${site.url}${path}`, { headers, redirect: 'manual' });

test('the frame, and nothing else, may stand in the pages of the named sites', async () => {
    const { headers, status } = await read('/integrer/carte?departement=09');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(/;frame-ancestors 'self' https:\/\/www\.gard\.example$/);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('set-cookie')).toBeNull();
    for (const path of ['/', '/structures', '/integrer', '/integrer/carte/', '/integrer/autre', '/integrer/relais.js', '/graphql', '/health', '/departements/09/flux.atom', '/robots.txt']) {
        const other = await read(path);
        expect(other.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
        expect(other.headers.get('x-frame-options'), path).toBe('DENY');
        expect(other.headers.get('content-security-policy')!.includes('frame-src'), path).toBe(path === '/integrer');
    }
});

test('when it is the first answer of the server, the frame has the same headers', async () => {
    const fresh = await site.startAnother({ embedOrigins: null });
    const { headers } = await fetch(`${fresh.url}/integrer/carte`);
    const policy = headers.get('content-security-policy');
    expect([headers.get('x-frame-options'), policy?.endsWith(';frame-ancestors *')]).toEqual([null, true]);
    await fresh.close();
});

test('the script of the component can be read by other origins, pages and the API cannot', async () => {
    const response = await read('/integrer/relais.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    const script = await response.text();
    expect(script).toContain('relais-carte');
    expect(script).not.toMatch(/\bimport\s*[({'"]|\bfrom\s*['"]|localStorage|document\.cookie|geolocation/);
    expect(Buffer.byteLength(script)).toBeLessThan(4_000);
    expect((await read('/integrer/relais.js', { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
    for (const path of ['/', '/integrer', '/integrer/carte', '/graphql?query={__typename}', '/structures', '/structures/nulle-part', '/donnees']) {
        const { headers } = await read(path, { origin: 'https://www.gard.example' });
        expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')], path).toEqual([null, 'same-origin']);
    }
});

test('the public files can be read by other origins, without credentials, a refusal included', async () => {
    const files = ['/structures.csv', '/structures.xlsx', '/structures.geojson', '/structures.data-inclusion.json', '/flux/structures.ndjson', '/departements/09/flux.atom', '/couverture.csv', '/couverture.geojson'];
    for (const path of [...files, '/structures.csv?departement=999', '/flux/structures.ndjson?nombre=0', '/departements/999/flux.atom', '/couverture.csv?seuil=x']) {
        const { headers, body } = await read(path, { origin: 'https://www.gard.example' });
        await body?.cancel();
        expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy'), headers.get('access-control-allow-credentials')], path).toEqual(['*', 'cross-origin', null]);
        expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    }
});

test('the frame loads its own script, not that of the site, and no search engine lists it', async () => {
    const html = await (await read('/integrer/carte?departement=09')).text();
    const main = JSON.stringify(await (await read('/structures')).text()).match(/assets\/main-[\w-]+\.js/)![0];
    expect(html).not.toContain(main);
    expect(html).toMatch(/<script type="module" src="\/assets\/embed-[\w-]+\.js"/);
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/embed-[\w-]+\.css">/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
});

test('a filter that names nothing is said and no place is shown, in no list and on no map; a cursor is no filter of a frame', async () => {
    const html = await (await read('/integrer/carte?departement=999&types=chateau&age=abc&apres=xyz')).text();
    for (const said of ['Département\u00a0: «\u00a0999\u00a0»', 'Type de lieu\u00a0: «\u00a0chateau\u00a0»', 'Âge\u00a0: «\u00a0abc\u00a0»']) expect(html).toContain(said);
    expect(html).not.toContain('Cette page de la liste');
    for (const address of ['departement=99', 'departement=09,99', 'types=chateau', 'age=abc', 'epci=123456789', 'texte=%3F%3F']) {
        const response = await read(`/integrer/carte?${address}`);
        const wrong = await response.text();
        expect(response.status, address).toBe(200);
        expect(wrong, address).toContain('<h1>Cette carte ne peut pas être affichée</h1>');
        expect(wrong, address).toContain('Aucun lieu n’est affiché');
        expect(wrong, address).not.toMatch(/laissé de côté|data-structure|data-embed-map|href="\/structures\//);
        expect(JSON.parse(/id="donnees"[^>]*>(.*?)<\/script>/s.exec(wrong)![1]!).structures, address).toEqual([]);
    }
    expect(await (await read('/integrer/carte?apres=xyz')).text()).toContain('<h1>2 lieux</h1>');
});

test('the generator writes whole addresses with PUBLIC_URL, and says which sites may show the frame', async () => {
    const html = await (await read('/integrer?departement=09&types=antenne')).text();
    expect(html).toContain('https://relais.example.org/integrer/carte?types=antenne&amp;amp;departement=09');
    expect(html).toContain('n’autorise que : https://www.gard.example.');
    expect(html).not.toContain('ADRESSE-DE-RELAIS');
    const hostile = await (await read(`/integrer?texte=${encodeURIComponent('"><script>alert(1)</script>')}&hauteur=9999999`)).text();
    expect(hostile).not.toContain('<script>alert');
    expect(hostile).toContain('height=&quot;720&quot;');
});

test('the component knows every filter of the list', () => {
    const view = { ...defaultListView, kinds: ['ANTENNE' as const], departements: ['30'], epci: '243000643', text: 'a', age: 17, public: 'EX_MNA' as const, need: 'SANTE' as const, form: 'DIFFUS' as const, withPlaces: true, inForce: true, since: '2022', source: 's', sure: true };
    const query = new URLSearchParams(printListQuery(view));
    expect(parseListView(query).view).toEqual(view);
    const known = /PARAMETERS = \[(.*?)\]/.exec(readFileSync('client/embed/relais.ts', 'utf8'))![1]!.match(/\w+/g)!;
    expect([...query.keys()].sort()).toEqual([...known].sort());
});

test('a text of the address cannot leave the attribute that holds it', () => {
    const { iframe, component } = printEmbedCode({ ...defaultListView, text: '"><img src=x onerror=alert(1)>' }, 'https://relais.example.org', 'Gard" onload="x', 700);
    expect(component).toContain('texte="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"');
    for (const code of [iframe, component]) {
        expect(code).not.toContain('<img');
        expect(code).toContain('Gard&quot; onload=&quot;x');
    }
});
