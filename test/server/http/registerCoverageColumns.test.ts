import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => {
    app = await startApp('small');
});
afterAll(() => app.close());

test('the columns of the data are kept for ever under their version, and asked again without it', async () => {
    const [asked, other] = await Promise.all([fetch(`${app.url}/carte/couverture.json?v=test`), fetch(`${app.url}/carte/couverture.json`)]);
    expect(asked.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(other.headers.get('cache-control')).toBe('no-cache');
    expect(await asked.json()).toEqual(await other.json());
});

test('every located structure and every commune is in them, unknown listings being NONE', async () => {
    const columns = await (await fetch(`${app.url}/carte/couverture.json`)).json();
    const { data } = await app.query('{ structures(first: 100) { nodes { id kind position { lat lng } commune { codeInsee } } } }');
    const located = data.structures.nodes.filter((structure: any) => structure.position);
    expect(columns.structures.map(({ id, lat, lng }: any) => ({ id, lat, lng })).sort((a: any, b: any) => a.id.localeCompare(b.id)))
        .toEqual(located.map(({ id, position }: any) => ({ id, ...position })).sort((a: any, b: any) => a.id.localeCompare(b.id)));
    expect(columns.size).toBe(2);
    for (const digits of Object.values<string>(columns.listings)) expect(digits).toMatch(new RegExp(`^[012]{${columns.size}}$`));
    expect(columns.listings.MECS).toMatch(/^0+$/);
    expect(columns.weights).toEqual([]);
    for (const { communes } of columns.missionsLocales) expect(communes.every((commune: number) => commune < columns.size)).toBe(true);
});
