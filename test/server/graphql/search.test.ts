import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('occitanie')));
afterAll(async () => {
    expect(app.faults).toEqual([]);
    await app.close();
});

const RESULTS = 'edges { node { type id title subtitle path ended position { lat lng } } cursor score reason distanceKm titleParts { text marked } } pageInfo { hasNextPage endCursor } totalCount counts { type count } correctedText message';
const search = async (text: string, more: Record<string, unknown> = {}) => {
    const { data, errors } = await app.query(`query ($text: String!, $types: [SearchType!], $near: PositionInput, $first: Int, $after: String) { search(text: $text, types: $types, near: $near, first: $first, after: $after) { ${RESULTS} } }`, { text, ...more });
    return { ...data?.search, errors };
};

test('a misspelt commune is found first, what was read and why is said', async () => {
    const { edges, correctedText, message } = await search('Ganjes');
    expect(edges[0]).toMatchObject({ node: { type: 'COMMUNE', id: '34111', title: 'Ganges', path: '/communes/34111' }, reason: 'faute corrigée : Ganjes → Ganges · nom' });
    expect(edges[0].titleParts).toEqual([{ text: 'Ganges', marked: true }]);
    expect(correctedText).toBe('Ganges');
    expect(message).toBeNull();
});

test('an acronym and a place: the residence that is near, how far, and what the acronym stands for', async () => {
    const { edges } = await search('fjt près de ganges', { types: ['STRUCTURE'] });
    expect(edges[0].reason).toMatch(/^sigle FJT = foyer de jeunes travailleurs · proche de « Ganges »\s: \d+\skm à vol d’oiseau$/);
    const distances = edges.map(({ distanceKm }: { distanceKm: number }) => distanceKm);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test('pages follow one another without a gap or a double, and their sum is the total', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
        const page: any = await search('mission locale', { first: 7, after });
        seen.push(...page.edges.map(({ node }: { node: { type: string; id: string } }) => `${node.type}/${node.id}`));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        total = page.totalCount;
    } while (after !== null);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThan(80);
});

test('the count of each type is the total of the search for that type alone', async () => {
    const { counts, totalCount } = await search('hérault');
    for (const { type, count } of counts) expect((await search('hérault', { types: [type] })).totalCount).toBe(count);
    expect(counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
    expect(counts.length).toBeGreaterThan(4);
});

test('every path that a result leads to is a page of the site', async () => {
    const paths = new Set<string>();
    for (const text of ['gard', 'places', 'jeunes', 'accord cadre', 'cej']) for (const { node } of (await search(text, { first: 100 })).edges) paths.add(node.path.replace(/[^/?#]+$/, ''));
    expect([...paths].sort()).toEqual(['/accords/', '/communes/', '/conventions/', '/departements/', '/dispositifs/', '/glossaire#', '/initiatives/', '/organisations/', '/structures/']);
});

test('an agreement that is over is said so, and comes after those that are not', async () => {
    const { edges } = await search('places ase montpellier', { types: ['CONVENTION_PLACES'], first: 20 });
    const over = edges.findIndex(({ node }: { node: { id: string } }) => node.id === 'convention-34-un-toit-en-avant');
    expect(edges[over].node.ended).toBe(true);
    expect(edges.slice(0, over).every(({ node }: { node: { ended: boolean } }) => !node.ended)).toBe(true);
});

test('of communes of one name the nearest comes first when a position is given, else the most populated', async () => {
    expect((await search('saint-denis')).edges[0].node.id).toBe('97411');
    expect((await search('saint-denis', { near: { lat: 48.93, lng: 2.36 } })).edges[0].node.id).toBe('93066');
});

test.each([
    ['', 'Indiquez ce que vous cherchez : un nom, une commune, un sigle, un code postal.'],
    ['   ', 'Indiquez ce que vous cherchez : un nom, une commune, un sigle, un code postal.'],
    ['a'.repeat(101), 'Texte trop long : 100 caractères au plus, 101 reçus.'],
])('refuses %j in French', async (text, message) => {
    const { errors } = await search(text);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('punctuation alone finds nothing and says what to write', async () => {
    for (const text of ['?!', '…', '—', '🙂', '« »', '\u0000'.replace('\u0000', '*')]) {
        expect(await search(text)).toMatchObject({ edges: [], totalCount: 0, counts: [], message: 'Écrivez au moins une lettre ou un chiffre : un nom, une commune, un sigle, un code postal.' });
    }
});

test('what does not exist finds nothing and says so', async () => {
    expect(await search('zqxwvk')).toMatchObject({ edges: [], totalCount: 0, message: expect.stringMatching(/^Rien ne correspond/) });
});

test('a cursor of another list, a page too large, a position off the Earth are refused', async () => {
    expect((await search('alès', { after: 'xyz' })).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await search('alès', { first: 101 })).errors[0].message).toBe('Expected first between 1 and 100, got 101.');
    expect((await search('alès', { near: { lat: 95, lng: 0 } })).errors[0].message).toMatch(/^Expected a latitude/);
});
