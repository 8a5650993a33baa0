import { isIntrospectionType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../server/graphql/buildSchema.js';
import { importNamedContacts } from '../../../server/import/contacts/importNamedContacts.js';
import { createPageRenderer } from '../../../server/pages/createPageRenderer.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';
import { walkSchema } from '../../helpers/walkSchema.js';

/** Words that are nowhere else; all lower case, so that a search without case finds them whatever is done to them. */
const SENTINEL = { id: 'zqx-contact', nom: 'Zqxnom Zqxprenom', role: 'Zqxrole', email: 'zqxmail@zqxdomain.example', phone: '+33 6 99 98 97 96', source: 'Zqxsource' };
const SUBJECTS = [['STRUCTURE', 'mission-locale-ariege'], ['ORGANISATION', 'association-ariege'], ['CONVENTION_PLACES', 'convention-ariege'], ['INITIATIVE', 'initiative-ariege']] as const;
const findsSentinel = (text: string) => /zqx/i.test(text) || text.replace(/\D/g, '').includes('33699989796');

/** Ids of the small directory, which the sentinel is attached to. */
const IDS: Record<string, string> = {
    'Query.structure': '"mission-locale-ariege"', 'Query.organisation': '"association-ariege"', 'Query.conventionPlaces': '"convention-ariege"', 'Query.initiative': '"initiative-ariege"',
    'StructureConnection.neighbours': '"mission-locale-ariege"', 'Query.dispositif': '"dispositif-test"', 'Query.accord': '"accord-test"', 'Query.source': '"study"',
};
const ARGUMENTS: Record<string, string> = {
    code: '"09"', codeInsee: '"09122"', text: '"Foix"', kind: 'RESIDENCE_HABITAT_JEUNES', level: 'MISSION_LOCALE', position: '{ lat: 42.9, lng: 1.6 }', age: '18', first: '10',
};
const schema = buildSchema();
const { queries, asked } = walkSchema(schema, 3, (owner, { name }) => {
    if (name === 'id') return IDS[owner] ?? null;
    // Lists are asked whole: an age or a kind would only narrow them.
    if (['Query.initiatives', 'Query.dispositifs', 'Query.besoins', 'Query.accords'].includes(owner)) return null;
    // Kinds of one commune are required; everywhere else they would only narrow.
    if (name === 'kinds') return owner === 'Commune.access' ? '[MISSION_LOCALE, ANTENNE]' : null;
    return ARGUMENTS[name] ?? null;
});

let app: TestApp;
const wide = { depth: 30, tokens: 1_000_000, bodyBytes: 10_000_000, repeatedFields: 1_000, aliases: 1_000, objects: 5_000_000, timeoutMs: 60_000 };
beforeAll(async () => {
    app = await startApp('small', { limits: wide });
    await importNamedContacts(app.dataSource, SUBJECTS.map(([subjectKind, subjectId], index) => ({ ...SENTINEL, id: `${SENTINEL.id}-${index}`, subjectKind, subjectId })), '2026-11-21');
    expect(await app.dataSource.query('SELECT nom FROM named_contact')).toHaveLength(SUBJECTS.length);
});
afterAll(() => app.close());

test('the queries ask every field of every public type', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap(type => (isObjectType(type) && !isIntrospectionType(type) ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`) : []));
    expect(fields.filter(field => !asked.has(field))).toEqual([]);
    expect(fields.length).toBeGreaterThan(200);
});

test('no answer to any of them holds anything of a named contact, and each root field answers', async () => {
    const empty: string[] = [];
    for (const { name, document } of queries) {
        const answer = await app.query(document);
        expect(answer.errors, name).toBeUndefined();
        expect(findsSentinel(JSON.stringify(answer)), name).toBe(false);
        const [value] = Object.values(answer.data as Record<string, unknown>);
        if (value === null || (Array.isArray(value) && value.length === 0)) empty.push(name);
    }
    // Each root field gave records, else the walk would prove little.
    expect(empty).toEqual([]);
    expect(app.faults).toEqual([]);
});

test('the walk does see what is public: a functional contact of the same records is found', async () => {
    const texts = await Promise.all(['Query.structure', 'Query.initiative'].map(async name => JSON.stringify(await app.query(queries.find(query => query.name === name)!.document))));
    expect(texts[0]).toContain('https://example.org');
    expect(texts[1]).toContain('contact@example.org');
});

test('every text argument is searched with the words of the contact, and finds nothing of it', async () => {
    const words = [SENTINEL.nom, SENTINEL.email, SENTINEL.role, 'zqx'];
    for (const text of words) {
        const answer = await app.query('query ($text: String!) { communes(text: $text) { nom } structures(filter: { text: $text }) { totalCount nodes { nom } } indicators(series: [$text]) { id } }', { text });
        expect(answer.errors).toBeUndefined();
        expect(answer.data).toEqual({ communes: [], structures: { totalCount: 0, nodes: [] }, indicators: [] });
    }
});

test('neither the schema, nor /health, nor the errors speak of it', async () => {
    expect(Object.keys(schema.getTypeMap()).filter(name => /named|nominati/i.test(name))).toEqual([]);
    const health = await (await fetch(`${app.url}/health`)).text();
    expect(health).toContain('ready');
    expect(findsSentinel(health)).toBe(false);
    const wrong = await app.query('{ structure(id: "zqx-contact-0") { nom } organisation(id: "zqx-contact-0") { nom } initiative(id: "zqx-contact-0") { titre } }');
    expect(wrong.data).toEqual({ structure: null, organisation: null, initiative: null });
});

test('no page of the records that it is attached to shows it', async () => {
    const errors: unknown[] = [];
    const render = createPageRenderer({
        execute: (document, variables) => app.query(document, variables),
        assets: {},
        siteVersions: { geography: 'test', territories: 'test' },
        onError: error => errors.push(error),
    });
    // Some of these pages come with another change: an address without a page answers 404, and must say nothing either.
    const paths = ['/', '/departements', '/departements/09', '/structures/mission-locale-ariege', '/organisations/association-ariege', '/conventions/convention-ariege', '/sources', '/sources/study', '/methode', '/couverture', '/partenariats', '/departements/comparer?departements=09',
        '/initiatives', '/initiatives/initiative-ariege', '/dispositifs', '/dispositifs/dispositif-test', '/accords', '/accords/accord-test', '/glossaire', '/indicateurs', '/besoins'];
    for (const path of paths) {
        const { html } = await render(new URL(path, 'http://relais.example'));
        expect(html.length, path).toBeGreaterThan(500);
        expect(findsSentinel(html), path).toBe(false);
    }
    expect(errors).toEqual([]);
    const structure = await render(new URL('/structures/mission-locale-ariege', 'http://relais.example'));
    expect(structure.status).toBe(200);
    expect(structure.html).toContain('https://example.org');
});
