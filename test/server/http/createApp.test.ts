import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGeography } from '../../helpers/occitanie.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
let clientDir: string;
let key: string;
beforeAll(async () => {
    clientDir = mkdtempSync(join(tmpdir(), 'relais-client-'));
    mkdirSync(join(clientDir, 'assets'));
    mkdirSync(join(clientDir, 'icones'));
    writeFileSync(join(clientDir, 'service-worker.js'), '(function () {})();');
    writeFileSync(join(clientDir, 'assets/main-abc.js'), `export const text = '${'relais '.repeat(500)}';`);
    writeFileSync(join(clientDir, 'assets/letters.woff2'), 'not really letters');
    writeFileSync(join(clientDir, 'manifest.json'), '{}');
    writeFileSync(join(clientDir, 'secret.txt'), 'not for everyone');
    key = basename((await openGeography()).geographyDir);
    app = await startApp('small', { clientDir });
});
afterAll(async () => {
    await app.close();
    rmSync(clientDir, { recursive: true });
});

/** Node's own client: it sends a path as it is and does not open what is compressed. */
function read(path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }> {
    const { hostname, port } = new URL(app.url);
    return new Promise((resolve, reject) => {
        get({ hostname, port, path, headers }, response => {
            const chunks: Buffer[] = [];
            response.on('data', chunk => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
        }).on('error', reject);
    });
}

test('health says what runs and how much it holds', async () => {
    const { status, body, headers } = await read('/health');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(String(body))).toEqual({
        status: 'ready',
        versions: { test: 'yes' },
        counts: { structures: 2, organisations: 1, conventionsPlaces: 1, sources: 1, statements: 19, communes: 2 },
    });
});

test('health is 503 when the database does not answer', async () => {
    await app.dataSource.query('ALTER TABLE source RENAME TO sources');
    const response = await fetch(`${app.url}/health`);
    await app.dataSource.query('ALTER TABLE sources RENAME TO source');
    expect([response.status, await response.json()]).toEqual([503, { status: 'database unavailable' }]);
});

test.each(['/', '/graphql?query=%7B__typename%7D', '/health', '/assets/main-abc.js', '/nowhere', '/assets/nothing.js'])('%s carries the security headers', async path => {
    const { headers } = await read(path);
    const policy = String(headers['content-security-policy']);
    expect(policy.split(';').sort()).toEqual([
        "base-uri 'none'", "connect-src 'self'", "default-src 'none'", "font-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
        "img-src 'self' data:", "manifest-src 'self'", "script-src 'self'", "style-src 'self'", "worker-src 'self'",
    ]);
    expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toMatch(/^geolocation=\(self\), camera=\(\)/);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
});

test('behind HTTPS, and only there, browsers are told to stay on it', async () => {
    const secured = await app.startAnother({ behindHttps: true });
    expect((await fetch(`${secured.url}/health`)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    await secured.close();
});

test('a file of the build is sent compressed as the browser likes it, and never asked again', async () => {
    const plain = await read('/assets/main-abc.js');
    const gzipped = await read('/assets/main-abc.js', { 'accept-encoding': 'gzip' });
    const brotli = await read('/assets/main-abc.js', { 'accept-encoding': 'gzip, deflate, br' });
    const refused = await read('/assets/main-abc.js', { 'accept-encoding': 'br;q=0, gzip;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gunzipSync(gzipped.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(refused.body).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 10);
    expect(brotli.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
        vary: 'accept-encoding',
    });
    expect((await read('/assets/letters.woff2', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
});

test.each(['/assets/../secret.txt', '/assets/..%2fsecret.txt', '/assets/%2e%2e/secret.txt', '/assets//etc/passwd', '/assets/', '/assets/main-abc.js%00', '/assets/%FF'])(
    '%s leads to nothing',
    async path => {
        const { status, body } = await read(path);
        expect([400, 404]).toContain(status);
        expect(String(body)).not.toContain('not for everyone');
    },
);

test('the files of the map are served under the key of the geography, and no other', async () => {
    const departements = await read(`/carte/${key}/departements.json`, { 'accept-encoding': 'br' });
    expect(Object.keys(JSON.parse(String(brotliDecompressSync(departements.body))).objects)).toContain('departements');
    expect(departements.headers['cache-control']).toContain('immutable');
    const communes = await read(`/carte/${key}/communes/30.json`);
    expect(JSON.parse(String(communes.body)).objects.communes.geometries.length).toBeGreaterThan(300);
    expect((await read('/carte/other/departements.json')).status).toBe(404);
    expect((await read(`/carte/${key}/reference.json`)).status).toBe(404);
});

test('the outlines of the territories are kept for ever under their version only', async () => {
    const versioned = await read('/carte/territoires.json?v=test');
    expect(Object.keys(JSON.parse(String(versioned.body)).objects)).toEqual(['territoires']);
    expect(versioned.headers['cache-control']).toContain('immutable');
    expect((await read('/carte/territoires.json?v=other')).headers['cache-control']).toBe('no-cache');
});

test('pages are written by the server, from the API in process, and compressed', async () => {
    const sheet = await read('/structures/mission-locale-ariege', { 'accept-encoding': 'br' });
    expect(sheet.status).toBe(200);
    expect(sheet.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'cache-control': 'no-cache' });
    const html = String(brotliDecompressSync(sheet.body));
    expect(html).toContain('Mission Locale de l');
    expect(html).not.toMatch(/<script(?![^>]*(src=|type="application\/(?:ld\+)?json"))|style="|\son[a-z]+="/);
});

test.each(['/nowhere', '/structures/nothing', '/structures/%00', '/structures/a%00b', '/departements/999', '/structures/%F0%9F%91%A9', `/structures/${'x'.repeat(3_000)}`])(
    '%s is a page that says so, 404',
    async path => {
        const { status, headers } = await read(path);
        expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
        expect(app.faults.splice(0)).toEqual([]);
    },
);

test.each(['/%E0%A4%A', '/structures/%ZZ'])('%s cannot be read: 400', async path => expect((await read(path)).status).toBe(400));

test.each(['/?texte=%00', `/?texte=${'x'.repeat(5_000)}`, '/?texte=...', '/?type=NOPE', '/?departement=999', '/?age=abc', '/?age=-1', '/?lat=1e9&lng=x', '/?type=ANTENNE&type=ANTENNE'])(
    'the first page answers whatever its address asks for: %s',
    async path => {
        const { status } = await read(path);
        expect(status).toBeLessThan(500);
        expect(app.faults.splice(0)).toEqual([]);
    },
);

test('other methods than GET on a page are refused', async () => {
    const response = await fetch(`${app.url}/structures/mission-locale-ariege`, { method: 'POST', body: 'x' });
    expect([405, 415]).toContain(response.status);
});

test('closing lets the answers under way finish', async () => {
    let begin = () => {};
    const begun = new Promise<void>(resolve => (begin = resolve));
    // Each operation asks what day it is: then it is under way.
    const closing = await app.startAnother({ now: () => (begin(), new Date()) });
    const answer = closing.query('{ departements { nom structures { nom } } }');
    await begun;
    const [{ data }] = await Promise.all([answer, closing.close()]);
    expect(data.departements[0].nom).toBe('Ariège');
});

test('every file of the geography that the map needs has an address', () => {
    expect(readdirSync(join('build/geography', key))).toEqual(expect.arrayContaining(['departements.json', 'epci.json', 'land.json', 'communes']));
});
