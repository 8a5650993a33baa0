import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('small')));
afterAll(() => app.close());
afterEach(() => expect(app.faults.splice(0)).toEqual([]));

/** Numbers that look random and are the same at each run (Mulberry32). */
function createRandom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let value = Math.imul(state ^ (state >>> 15), 1 | state);
        value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
        return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
    };
}

const LEAKS = /node_modules|\bat .+\.(ts|js):\d+|SELECT |FROM "|\/work|\/home|\/tmp|QueryFailedError|TypeError/;

async function expectCleanAnswer(response: Response): Promise<string> {
    const text = await response.text();
    expect(response.status, text).toBeLessThan(500);
    expect(text).not.toMatch(LEAKS);
    return text;
}

const post = (body: BodyInit | undefined, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers, body });

test('random bytes as a body are refused', async () => {
    const random = createRandom(1);
    for (let round = 0; round < 60; round++) {
        const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256));
        await expectCleanAnswer(await post(bytes));
    }
});

test('pieces of queries in random order are refused or answered', async () => {
    const random = createRandom(2);
    const pieces = '{ } ( ) [ ] : ... on query fragment $x ! @include @skip departements structure nom id "30" 1e999 -5 null true """ \\u0000 #'.split(' ');
    for (let round = 0; round < 200; round++) {
        const query = Array.from({ length: Math.floor(random() * 30) }, () => pieces[Math.floor(random() * pieces.length)]).join(' ');
        await expectCleanAnswer(await post(JSON.stringify({ query })));
    }
});

test.each([
    ['no content type', {}],
    ['text/plain', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['XML', { 'content-type': 'application/xml' }],
    ['a content type that cannot be read', { 'content-type': ';;;/' }],
    ['an unknown charset', { 'content-type': 'application/json; charset=klingon' }],
])('%s is answered without a fault', async (_name, headers) => {
    const response = await post('{"query":"{ __typename }"}', headers as Record<string, string>);
    await expectCleanAnswer(response);
});

test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"{ __typename }"'],
    ['an empty object', '{}'],
    ['a query that is a number', '{"query":42}'],
    ['a query that is null', '{"query":null}'],
    ['a query that is an object', '{"query":{"kind":"Document"}}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}'],
    ['an operation name that is a number', '{"query":"{ __typename }","operationName":4}'],
    ['a poisoned prototype', '{"query":"{ __typename }","__proto__":{"admin":true}}'],
    ['a poisoned constructor', '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"admin":true}}}}'],
    ['JSON cut short', '{"query":"{ __typename }"'],
    ['JSON 20,000 levels deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['variables 10,000 levels deep', `{"query":"query ($f: StructureFilter) { structures(filter: $f) { totalCount } }","variables":{"f":${'{"text":'.repeat(10_000)}1${'}'.repeat(10_000)}}}`],
    ['a list 5,000 levels deep in the query', JSON.stringify({ query: `{ structure(id: ${'['.repeat(700)}${']'.repeat(700)}) { id } }` })],
    ['persisted queries', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'],
    ['bad UTF-8', Uint8Array.from([...new TextEncoder().encode('{"query":"{ structure(id: \\"'), 0xff, 0xc0, 0x80, ...new TextEncoder().encode('\\") { id } }"}')])],
])('%s is refused cleanly or answered', async (_name, body) => {
    await expectCleanAnswer(await post(body as BodyInit));
});

const ARGUMENTS = {
    'ID!': [
        'structure(id: $text) { id }',
        'departement(code: $text) { nom }',
        'commune(codeInsee: $text) { nom }',
        'structures(filter: { departements: [$text] }) { totalCount }',
        'source(id: $text) { id }',
        'organisation(id: $text) { id }',
        'conventionPlaces(id: $text) { id }',
        'departements(region: $text) { nom }',
        'territories(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE, within: { level: DEPARTEMENT, code: $text }) { id }',
    ],
    'String!': [
        'communes(text: $text) { nom }',
        'structures(filter: { text: $text }) { totalCount facets { kinds { count } } }',
        'structures(after: $text) { totalCount }',
        'conventionsPlaces(after: $text) { totalCount }',
        'sources { statements(after: $text) { totalCount } }',
    ],
};
const TEXTS: [string, string][] = [
    ['the character U+0000', 'a\u0000b'], ['half a surrogate pair', 'a\ud800b'], ['nothing', ''], ['spaces', '   '], ['quotes and SQL', `'; DROP TABLE structure; --`],
    ['wildcards', '%_%\\'], ['emoji', '👩‍👩‍👧 é̷̛'], ['10,000 letters', 'x'.repeat(10_000)], ['100 words', 'mot '.repeat(100)], ['regular expression', '(a+)+$'],
    ['a cursor of numbers', Buffer.from('["structures",1,2]').toString('base64url')], ['a cursor too short', Buffer.from('["structures"]').toString('base64url')],
    ['a cursor with U+0000', Buffer.from('["structures","\\u0000","\\u0000"]').toString('base64url')], ['a cursor that is huge', Buffer.from(JSON.stringify(['structures', 'x'.repeat(5_000), 'y'])).toString('base64url')],
];
test.each(TEXTS)('%s, as any argument, is a clear error or no result', async (_name, text) => {
    for (const [type, fields] of Object.entries(ARGUMENTS)) {
        for (const field of fields) {
            const body = await expectCleanAnswer(await post(JSON.stringify({ query: `query ($text: ${type}) { ${field} }`, variables: { text } })));
            const { errors } = JSON.parse(body) as { errors?: { message: string; extensions: { code: string } }[] };
            for (const error of errors ?? []) expect(error.extensions.code, `${field}: ${error.message}`).toBe('BAD_USER_INPUT');
        }
    }
});

test.each([
    '{ structures(first: 99999999999) { totalCount } }',
    '{ structures(first: 2147483647) { totalCount } }',
    '{ structures(first: null) { totalCount } }',
    '{ structures(filter: { age: -1 }) { totalCount } }',
    '{ structures(filter: { age: 2147483648 }) { totalCount } }',
    '{ nearest(position: { lat: 91, lng: 0 }) { distanceKm } }',
    '{ nearest(position: { lat: 1e400, lng: 0 }) { distanceKm } }',
    '{ nearest(position: { lat: 0, lng: -181 }) { distanceKm } }',
    '{ structures(filter: { bbox: { south: 45, north: 44, west: 0, east: 1 } }) { totalCount } }',
    '{ structures(filter: { bbox: { south: 44, north: 45, west: 170, east: -170 } }) { totalCount } }',
    '{ structures(filter: { kinds: [NOPE] }) { totalCount } }',
    '{ territories(kind: AUTRE, level: REGION, within: { level: COMMUNE, code: "09122" }) { id } }',
])('out of range: %s says what was expected', async query => {
    const { errors } = JSON.parse(await expectCleanAnswer(await post(JSON.stringify({ query }))));
    expect(errors[0].message).toMatch(/^(Expected|Int cannot|Float cannot|Value )/);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors[0].extensions.code);
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s on /graphql is 405 and says what is allowed', async method => {
    const response = await fetch(`${app.url}/graphql`, { method });
    await expectCleanAnswer(response);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

test('GET reads, and odd addresses are refused', async () => {
    const read = await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ departements { nom } }')}`);
    expect(await read.json()).toEqual({ data: { departements: [{ nom: 'Ariège' }] } });
    for (const search of ['', '?query=', '?query=%7B&query=%7D', '?query={__typename}&variables=[', '?query=%FF%00', '?variables={}']) {
        await expectCleanAnswer(await fetch(`${app.url}/graphql${search}`));
    }
});

test('raw nonsense on the socket ends that connection only', async () => {
    const { hostname, port } = new URL(app.url);
    const random = createRandom(3);
    for (const text of ['FOO / HTTP/9.9\r\n\r\n', 'GET /%E0%A4%A HTTP/1.1\r\nhost: x\r\n\r\n', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`, Buffer.from(Array.from({ length: 500 }, () => Math.floor(random() * 256)))]) {
        const answer = await new Promise<string>(resolve => {
            const socket = connect(Number(port), hostname, () => socket.end(text));
            let received = '';
            socket.on('data', data => (received += data)).on('error', () => resolve(received)).on('close', () => resolve(received));
        });
        expect(answer).not.toMatch(/^HTTP\/1.1 5/);
        expect(answer).not.toMatch(LEAKS);
    }
    expect((await fetch(`${app.url}/health`)).status).toBe(200);
});

test('hostile requests at the same time do not keep the others waiting for an error', async () => {
    const hostile = Array.from({ length: 30 }, (_, index) => post(JSON.stringify({ query: `{ ${`departements { structures { children { parent { children { id } } } } } `.repeat(5)} a${index}: __typename }` })));
    const honest = Array.from({ length: 10 }, () => app.query('{ departements { nom } }'));
    for (const { data } of await Promise.all(honest)) expect(data.departements).toEqual([{ nom: 'Ariège' }]);
    for (const response of await Promise.all(hostile)) await expectCleanAnswer(response);
});
