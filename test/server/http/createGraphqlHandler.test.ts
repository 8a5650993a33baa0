import { ApolloServer } from '@apollo/server';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as operations from '../../../client/queries/operations.js';
import type { Operation } from '../../../client/queries/Operation.js';
import { exampleQueries } from '../../../client/explorer/exampleQueries.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
let byApollo = 0;
beforeAll(async () => {
    const execute = ApolloServer.prototype.executeHTTPGraphQLRequest;
    vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest').mockImplementation(function (this: ApolloServer, ...request) {
        byApollo++;
        return execute.apply(this, request as never);
    } as typeof execute);
    app = await startApp('occitanie', { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterEach(() => expect(app.faults.splice(0)).toEqual([]));
afterAll(() => {
    vi.restoreAllMocks();
    return app.close();
});

/** The whole answer, but what tells the moment. */
async function send(body: string, headers: Record<string, string> = {}) {
    const before = byApollo;
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity', ...headers }, body });
    const text = await response.text();
    const kept = [...response.headers].filter(([name]) => name !== 'date');
    return { answer: { status: response.status, headers: Object.fromEntries(kept), text }, byApollo: byApollo > before };
}

/** Asked three times: Apollo and graphql-js; past Apollo, compiled on the way; past Apollo, compiled. */
async function askThrice(body: object, headers: Record<string, string> = {}) {
    const [first, second, third] = [await send(JSON.stringify(body), headers), await send(JSON.stringify(body), headers), await send(JSON.stringify(body), headers)];
    expect([first.byApollo, second.byApollo, third.byApollo]).toEqual([true, false, false]);
    expect(second.answer).toEqual(first.answer);
    expect(third.answer).toEqual(first.answer);
    return first.answer;
}

const seeds = loadSeeds('seeds');
const IDS: Record<string, string> = {
    accord: seeds.accords[0]!.id, conventionPlaces: seeds.conventionsPlaces[0]!.id, dispositif: seeds.dispositifs[0]!.id, initiative: seeds.initiatives[0]!.id,
    organisation: seeds.organisations[0]!.id, source: seeds.sources[0]!.id, structure: 'mission-locale-lot',
};
const VARIABLES: Record<string, unknown> = {
    age: 17, capacity: 100, code: '30', codeInsee: '30189', commune: '30189', departement: '30', filter: { kinds: ['ANTENNE'], departements: ['30', '34'] }, first: 20, ids: ['30189'], includeUnknown: true, k: 1,
    kinds: ['MISSION_LOCALE', 'ANTENNE'], level: 'DEPARTEMENT', maxKm: 20, measure: 'STRAIGHT_LINE', minPopulation: 0, position: { lat: 43.84, lng: 4.36 }, structure: 'mission-locale-lot', text: 'mission locale', types: ['STRUCTURE'],
    weight: 'population', within: { level: 'DEPARTEMENT', code: '30' },
};

/** A value for each variable that a document of the site declares. */
function sampleVariables(document: string): Record<string, unknown> {
    const [operation] = parse(document).definitions as [OperationDefinitionNode];
    const root = operation.selectionSet.selections.flatMap(field => (field.kind === Kind.FIELD ? field.name.value : []));
    return Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => {
            const name = variable.name.value;
            const value = name === 'id' ? IDS[root.find(field => IDS[field] !== undefined) ?? 'structure'] : VARIABLES[name];
            if (value === undefined && type.kind === Kind.NON_NULL_TYPE) throw new Error(`Expected a sample of $${name} in ${operation.name!.value}, got none.`);
            return [name, value];
        }),
    );
}

describe('what Apollo has passed is answered without it, byte for byte and header for header', () => {
    const documents = Object.values(operations as unknown as Record<string, Operation<unknown, unknown>>);
    test.each(documents.map(({ name, document }) => [name, document] as const))('%s, a document of the site', async (_name, document) => {
        const { status, text } = await askThrice({ query: document, variables: sampleVariables(document) });
        const { data, errors } = JSON.parse(text);
        expect({ status, errors }).toEqual({ status: 200, errors: undefined });
        expect(Object.values(data).some(value => value !== null)).toBe(true);
    });
    test.each(exampleQueries)('$id, an example of the explorer', async ({ query, variables }) => {
        expect(JSON.parse((await askThrice({ query, variables })).text).errors).toBeUndefined();
    });
    test('a question about the schema', async () => {
        expect((await askThrice({ query: '{ __schema { types { name } } __typename }' })).text).toContain('StructureConnection');
    });
});

describe('the same refusals, past Apollo', () => {
    const query = 'query ($first: Int, $id: ID!) { structures(first: $first) { nodes { id } } structure(id: $id) { nom } }';
    test.each(['application/json', 'application/graphql-response+json', 'application/graphql-response+json, application/json', '*/*', 'text/html, application/json;q=0.5'])('variables that do not fit, accept: %s', async accept => {
        await send(JSON.stringify({ query: '{ __typename }' }), { accept }); // its media type is chosen
        const variants = [{ first: 'three', id: 'x' }, { first: 0, id: 'x' }, { first: 1 }, { first: 1, id: 'a\0b' }, null].map(variables => ({ query: `${query} # ${accept} ${JSON.stringify(variables)}`, variables }));
        for (const variant of variants) {
            const { text } = await askThrice(variant, { accept });
            expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
        }
    });
    test('what is out of the ordinary goes to Apollo every time, and says what it said', async () => {
        const known = '{ departements { code } }';
        await askThrice({ query: known });
        for (const [body, code] of [
            [{ query: known, variables: [] }, 'BAD_REQUEST'],
            [{ query: known, variables: 'x' }, 'BAD_REQUEST'],
            [{ query: known, operationName: 4 }, 'BAD_REQUEST'],
            [{ query: known, operationName: 'Other' }, 'OPERATION_RESOLUTION_FAILURE'],
            [{ query: known, extensions: 'x' }, 'BAD_REQUEST'],
            [{ query: known, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 'BAD_REQUEST'],
        ] as const) {
            const { answer, byApollo: asked } = await send(JSON.stringify(body));
            expect([asked, JSON.parse(answer.text).errors?.[0].extensions.code]).toEqual([true, code]);
        }
    });
    test('an accept that nothing satisfies is 406, also for a known document', async () => {
        const body = JSON.stringify({ query: '{ departements { nom } }' });
        for (let round = 0; round < 3; round++) await send(body);
        for (let round = 0; round < 3; round++) expect((await send(body, { accept: 'image/png' })).answer.status).toBe(406);
    });
    test('a document that is not valid is validated again each time', async () => {
        const body = JSON.stringify({ query: '{ secrets }' });
        for (let round = 0; round < 3; round++) {
            const { answer, byApollo: asked } = await send(body);
            expect([asked, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([true, 'GRAPHQL_VALIDATION_FAILED']);
        }
    });
});
