import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('small', { limits: { bodyBytes: 20_000 } })));
afterAll(() => app.close());

async function post(body: string | Uint8Array, headers: Record<string, string> = {}) {
    const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: body as BodyInit,
    });
    const answer = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
    return { status: response.status, type: response.headers.get('content-type'), code: answer.errors?.[0]?.extensions.code, message: answer.errors?.[0]?.message, answer };
}
const ask = (query: string, variables?: unknown, headers?: Record<string, string>) => post(JSON.stringify({ query, variables }), headers);

test.each([
    ['depth', `{ departements { ${'region { departements { '.repeat(6)} nom ${'} } '.repeat(6)} } }`, 'QUERY_TOO_DEEP'],
    ['depth in fragments', `{ departements { ...A } } fragment A on Departement { ${'region { departements { '.repeat(6)} nom ${'} } '.repeat(6)} }`, 'QUERY_TOO_DEEP'],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES'],
    ['directives', `{ __typename ${'@skip(if: false) '.repeat(21)} }`, 'TOO_MANY_DIRECTIVES'],
    ['tokens', `{ ${'a '.repeat(1_600)} }`, 'TOO_MANY_TOKENS'],
    ['repeated fields', `{ ${'__typename '.repeat(6)} }`, 'TOO_MANY_REPEATED_FIELDS'],
    ['page size', '{ structures(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['fragments that spread each other', '{ departements { ...A } } fragment A on Departement { ...B } fragment B on Departement { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['text that is not GraphQL', '{ "', 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED'],
    ['several operations, none chosen', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
])('%s: refused with a code of its own and a message', async (_name, query, code) => {
    const { status, code: got, message } = await ask(query);
    expect({ status: status === 200 || status === 400, code: got }).toEqual({ status: true, code });
    expect(message).toMatch(/^(Expected|Syntax Error|Cannot|Must)/);
});

test('the same refusals are answered 200 in application/json, as the specification asks', async () => {
    const refused = await ask(`{ ${'__typename '.repeat(6)} }`, {}, { accept: 'application/json' });
    expect([refused.status, refused.type, refused.code]).toEqual([200, 'application/json; charset=utf-8', 'TOO_MANY_REPEATED_FIELDS']);
});

test('a list of operations is refused', async () => {
    const { status, code } = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect([status, code]).toEqual([400, 'BATCHING_NOT_ALLOWED']);
});

test('a body that is too large is refused, whether its length is told or not', async () => {
    const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(30_000)}` });
    expect(await post(large)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE', message: `Expected a body of at most 20000 bytes, got ${large.length}.` });
    const stream = new ReadableStream({
        start(controller) {
            controller.enqueue(new TextEncoder().encode(large));
            controller.close();
        },
    });
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' } as RequestInit);
    expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([413, 'BODY_TOO_LARGE']);
});

test('a page that does not exist yet, a size of 0 and a cursor of another list are refused with what was expected', async () => {
    expect((await ask('{ structures(first: 0) { totalCount } }')).message).toBe('Expected first between 1 and 100, got 0.');
    expect((await ask('{ conventionsPlaces(first: -1) { totalCount } }')).message).toBe('Expected first between 1 and 100, got -1.');
    const cursor = ((await ask('{ sources { statements(first: 1) { pageInfo { endCursor } } } }')).answer.data as any).sources[0].statements.pageInfo.endCursor;
    expect((await ask('query ($after: String) { structures(after: $after) { totalCount } }', { after: cursor })).message).toBe(
        `Expected after to be a cursor that this list (structures) gave, got "${cursor}".`,
    );
});

test('a slow query is answered with QUERY_TIMEOUT, and others are served meanwhile', async () => {
    const slow = await app.startAnother({ limits: { timeoutMs: 300 } });
    try {
        const { query } = slow.dataSource;
        // The database takes 2 s for one statement, that of the counts of départements.
        slow.dataSource.query = (async (sql: string, ...rest: never[]) => {
            if (sql.includes('bool_or')) await new Promise(resolve => setTimeout(resolve, 2_000));
            return query.call(slow.dataSource, sql, ...rest);
        }) as never;
        const [late, quick] = await Promise.all([
            slow.query('{ departements { population structures { id } } }'),
            slow.query('{ departements { nom } }'),
        ]);
        expect(late.errors?.[0]).toEqual({
            message: 'Expected a query that runs within 300 ms, got one that runs longer; ask for less at once.',
            extensions: { code: 'QUERY_TIMEOUT' },
        });
        expect(late.data).toBeNull();
        expect(quick.data.departements).toEqual([{ nom: 'Ariège' }]);
        expect(slow.faults).toEqual([]);
    } finally {
        delete (slow.dataSource as Partial<typeof slow.dataSource>).query;
        await slow.close();
    }
});

test('an answer that would hold too many objects is refused', async () => {
    const small = await app.startAnother({ limits: { objects: 3 } });
    try {
        const { errors } = await small.query('{ departements { structures { statements { id } } } }');
        expect(errors?.[0]?.extensions.code).toBe('RESULT_TOO_LARGE');
        expect(errors?.[0]?.message).toBe('Expected an answer of at most 3 objects; ask for fewer records or fewer levels.');
    } finally {
        await small.close();
    }
});

test('a fault of ours is INTERNAL: no SQL, stack or path in the answer, all of it in the log', async () => {
    const broken = await app.startAnother({});
    try {
        await broken.dataSource.query('ALTER TABLE convention_places RENAME COLUMN titre TO titres');
        const { data, errors } = await broken.query('{ conventionPlaces(id: "convention-ariege") { titre } departements { nom } }');
        expect(errors).toEqual([
            { message: 'Something went wrong on our side; the server has the details.', locations: [{ line: 1, column: 3 }], path: ['conventionPlaces'], extensions: { code: 'INTERNAL' } },
        ]);
        expect(data.departements).toEqual([{ nom: 'Ariège' }]);
        expect(String(broken.faults[0])).toContain('titre');
    } finally {
        await broken.dataSource.query('ALTER TABLE convention_places RENAME COLUMN titres TO titre');
        await broken.close();
    }
});

test('more requests than RATE_LIMIT in a minute are answered 429 with retry-after, each address for itself', async () => {
    const limited = await app.startAnother({ rateLimit: 3, behindHttps: true });
    try {
        const send = (address: string) =>
            fetch(`${limited.url}/graphql`, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
                body: '{"query":"{ __typename }"}',
            });
        for (let count = 0; count < 3; count++) expect((await send('192.0.2.1')).status).toBe(200);
        const refused = await send('192.0.2.1');
        expect(refused.status).toBe(429);
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await refused.json()).toEqual({
            errors: [{ message: 'Too many requests from this address: wait as long as the header retry-after says, in seconds.', extensions: { code: 'RATE_LIMITED' } }],
        });
        expect((await send('192.0.2.2')).status).toBe(200);
        expect((await fetch(`${limited.url}/health`)).status).toBe(200);
    } finally {
        await limited.close();
    }
});
