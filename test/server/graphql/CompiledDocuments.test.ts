import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exampleQueries } from '../../../client/explorer/exampleQueries.js';
import { buildSchema } from '../../../server/graphql/buildSchema.js';
import { CompiledDocuments } from '../../../server/graphql/CompiledDocuments.js';
import { countFields } from '../../../server/graphql/countFields.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

const list = '{ structures(first: 3) { nodes { id } } }';

describe('which documents are compiled', () => {
    const schema = buildSchema();
    const isCompiled = (compiled: CompiledDocuments, text: string) => {
        const document = parse(text);
        compiled.find(document);
        return compiled.find(document) !== null;
    };
    test('a document, the second time that it is asked', () => {
        const compiled = new CompiledDocuments(schema);
        const document = parse(list);
        expect(compiled.find(document)).toBeNull();
        const query = compiled.find(document);
        expect(query).toBeTypeOf('function');
        expect(compiled.find(document)).toBe(query);
    });
    test.each([
        ['asks the schema about itself', '{ __schema { types { name } } }'],
        ['asks a type about itself', '{ __type(name: "Structure") { name } }'],
        ['holds two operations', `query A ${list} query B ${list}`],
        ['is larger than 1,000 fields', `{ departements { ${'...A '.repeat(1)} } } ${Array.from({ length: 10 }, (_, index) => `fragment ${'ABCDEFGHIJK'[index]} on Departement { region { ${index < 9 ? `a: departements { ...${'ABCDEFGHIJK'[index + 1]} } b: departements { ...${'ABCDEFGHIJK'[index + 1]} }` : 'code'} } }`).join(' ')}`],
    ])('never one that %s', (_why, text) => expect(isCompiled(new CompiledDocuments(schema), text)).toBe(false));

    test('the document that was not asked for longest is forgotten', () => {
        const compiled = new CompiledDocuments(schema, { documents: 2, fields: 100 });
        const [first, second, third] = [parse(list), parse(list), parse(list)];
        for (const document of [first, first, second, first, third]) compiled.find(document);
        expect(compiled.find(first)).not.toBeNull();
        expect(compiled.find(second)).toBeNull();
    });
    test('fields are counted with fragments written out', () => {
        expect(countFields(parse(list))).toBe(3);
        expect(countFields(parse('{ a: departement(code: "30") { ...F } b: departement(code: "34") { ... on Departement { ...F } } } fragment F on Departement { code nom }'))).toBe(6);
    });
});

describe('answers do not depend on who executes: asked a first time (graphql-js), then again (compiled)', () => {
    let app: TestApp;
    beforeAll(async () => void (app = await startApp('occitanie', { now: () => new Date('2026-11-21T12:00:00Z') })));
    afterAll(() => app.close());

    /** Errors of one answer come in the order in which they happen, which is nobody's promise. */
    const sorted = ({ data, errors }: Awaited<ReturnType<TestApp['query']>>) => ({ data, errors: errors && [...errors].map(error => JSON.stringify(error)).sort() });
    async function askTwice(query: string, variables?: Record<string, unknown>, asked = app) {
        const [first, second, third] = [await asked.query(query, variables), await asked.query(query, variables), await asked.query(query, variables)];
        expect(sorted(second)).toEqual(sorted(first));
        expect(sorted(third)).toEqual(sorted(first));
        expect(JSON.stringify(second.data)).toBe(JSON.stringify(first.data));
        return first;
    }

    test('over HTTP the same text is compiled the second time', async () => {
        const find = vi.spyOn(CompiledDocuments.prototype, 'find');
        for (let round = 0; round < 3; round++) await app.query('{ structures(first: 7) { nodes { id nom } } }');
        expect(find.mock.results.map(({ value }) => value !== null)).toEqual([false, true, true]);
        find.mockRestore();
    });

    test.each(exampleQueries)('$id', async ({ query, variables }) => {
        const { data, errors } = await askTwice(query, variables);
        expect(errors).toBeUndefined();
        expect(data).toBeTruthy();
    });

    const page = 'query ($first: Int = 3, $filter: StructureFilter, $with: Boolean = true) { structures(first: $first, filter: $filter) { totalCount nodes { __typename id ...Place @include(if: $with) parent @skip(if: $with) { id } } } } fragment Place on Structure { position { lat lng } commune { nom epci { nom } } contacts { kind value } }';
    test.each([
        ['defaults', page, {}],
        ['variables', page, { first: 5, with: false, filter: { kinds: ['ANTENNE'], bbox: { south: 43, west: 1, north: 44, east: 4 }, age: null } }],
        ['one value for a list', page, { filter: { kinds: 'ANTENNE', departements: 30 } }],
        ['literals', '{ a: structures(first: 2, filter: { kinds: [ANTENNE], readSince: "2020-01-01" }) { nodes { id kind } } b: structures(first: 2) { facets { kinds { kind count } statedSince { since count } sources { source { id title } count } } } }', {}],
        ['what is not there', '{ structure(id: "none") { id nom } departement(code: "99") { region { nom } } }', {}],
        ['agreements and statements from the database', '{ structures(first: 20, filter: { withPlaces: true }) { nodes { id conventionsPlaces { titre status places { value } structures { id } } statements { source { title } subject { label path } } } } }', {}],
    ])('%s', async (_name, query, variables) => {
        const { data, errors } = await askTwice(query, variables);
        expect(errors).toBeUndefined();
        expect(data).toBeTruthy();
    });

    test.each([
        ['a variable of another type', page, { first: 'three' }, 'BAD_USER_INPUT'],
        ['a number that is no integer', page, { first: 1.5 }, 'BAD_USER_INPUT'],
        ['an unknown field of a filter', page, { filter: { color: 'red' } }, 'BAD_USER_INPUT'],
        ['an unknown kind', page, { filter: { kinds: ['CASTLE'] } }, 'BAD_USER_INPUT'],
        ['a day that is none', page, { filter: { readSince: '2026-02-30' } }, 'BAD_USER_INPUT'],
        ['null where a default stands', page, { first: null }, 'BAD_USER_INPUT'],
        ['a missing variable', 'query ($id: ID!) { structure(id: $id) { nom } }', {}, 'BAD_USER_INPUT'],
        ['null for what may not be', 'query ($text: String!) { communes(text: $text) { nom } }', { text: null }, 'BAD_USER_INPUT'],
        ['a null page', 'query ($code: ID!) { structures(first: 0) { totalCount } departement(code: $code) { nom } }', { code: '30' }, 'BAD_USER_INPUT'],
        ['a mistake in the middle', '{ communes(text: "Ganges", first: 2) { nom nearest(first: 101) { distanceKm } } }', {}, 'BAD_USER_INPUT'],
        ['a mistake in French', '{ structures(filter: { text: "--" }) { totalCount } }', {}, 'BAD_USER_INPUT'],
        ['U+0000', 'query ($id: ID!) { structure(id: $id) { nom } }', { id: 'a\0b' }, 'BAD_USER_INPUT'],
    ])('refused in the same words: %s', async (_name, query, variables, code) => {
        const { errors } = await askTwice(query, variables);
        expect(errors!.map(({ extensions }) => extensions.code)).toContain(code);
        expect(app.faults.splice(0)).toEqual([]);
    });

    test('an answer that would be too large is refused in the same words', async () => {
        const small = await app.startAnother({ limits: { objects: 2_000 } });
        const { errors } = await askTwice('{ departements { structures { statements { id source { id statements(first: 100) { nodes { id } } } } } } }', {}, small);
        expect(errors![0]!.extensions.code).toBe('RESULT_TOO_LARGE');
        await small.close();
    });

    test('a fault of ours is masked and reported', async () => {
        const broken = await app.startAnother({ territories: { territories: () => { throw new TypeError('secret'); } } as never });
        const query = '{ territories(kind: ANTENNE, level: DEPARTEMENT) { id } departement(code: "30") { nom } }';
        for (let round = 0; round < 3; round++) {
            const { errors } = await broken.query(query);
            expect(errors).toMatchObject([{ path: ['territories'], extensions: { code: 'INTERNAL' } }]);
            expect(JSON.stringify(errors)).not.toContain('secret');
        }
        expect(broken.faults).toEqual([new TypeError('secret'), new TypeError('secret'), new TypeError('secret')]);
        await broken.close();
    });

    test('a compiled query that runs for too long is answered, and its resolvers stop', async () => {
        const slow = await app.startAnother({ limits: { timeoutMs: 50 } });
        const query = '{ structures(first: 2) { nodes { statements { id } } } }';
        await slow.query(query);
        await slow.query(query);
        const original = app.dataSource.createQueryRunner;
        app.dataSource.createQueryRunner = (...args) => {
            const runner = original.apply(app.dataSource, args);
            const run = runner.query.bind(runner);
            runner.query = (async (...sql: Parameters<typeof run>) => (await new Promise(resolve => setTimeout(resolve, 200)), run(...sql))) as typeof runner.query;
            return runner;
        };
        try {
            expect((await slow.query(query)).errors).toMatchObject([{ extensions: { code: 'QUERY_TIMEOUT' } }]);
        } finally {
            app.dataSource.createQueryRunner = original;
        }
        await slow.close();
    });
});
