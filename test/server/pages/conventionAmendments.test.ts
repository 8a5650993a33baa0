import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSeeds } from '../../../server/import/checkSeeds.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { openGeography } from '../../helpers/occitanie.js';
import { startSite } from '../../helpers/startSite.js';

/** The project's data, and two made-up amendments of one agreement. */
const seeds = loadSeeds(resolve('seeds'));
const convention = seeds.conventionsPlaces.find(({ id }) => id === 'convention-34-sete')!;
convention.amendments = [
    { number: 1, signedOn: '2024-03-01', effectiveOn: '2024-04-15', description: "Deux places de plus pour des jeunes d'Agde." },
    { number: null, signedOn: null, effectiveOn: null, description: 'Les âges changent.' },
];
convention.statements.push({ ...convention.statements[0]!, about: ['amendments'] });

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite({}, seeds)));
afterAll(() => site?.close());
const read = async (path: string) => (await (await fetch(site.url + path)).text()).replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ');

test('the seeds with these amendments pass all the rules', async () => {
    expect(checkSeeds(seeds, (await openGeography()).geography).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the API gives them in order, unknown as null, and an empty list to all others', async () => {
    const { data, errors } = await site.query('{ conventionsPlaces(first: 100) { nodes { id amendments { number signedOn effectiveOn description } } } }');
    expect(errors).toBeUndefined();
    const { nodes } = data.conventionsPlaces as { nodes: { id: string; amendments: unknown[] }[] };
    expect(nodes.find(({ id }) => id === convention.id)!.amendments).toEqual(convention.amendments);
    expect(nodes.length).toBeGreaterThan(20);
    expect(nodes.filter(({ amendments }) => amendments.length > 0).map(({ id }) => id)).toEqual([convention.id]);
});

test('the sheet says the number, the dates and what each changes, and no longer that there is none', async () => {
    const words = await read(`/conventions/${convention.id}`);
    expect(words).toMatch(/Avenants Avenant n° 1 , signé le 1er mars 2024, s’applique à partir du 15 avril 2024 Deux places de plus pour des jeunes d’Agde\. Avenant, numéro inconnu , date inconnue Les âges changent\./);
    expect(words).not.toContain('les sources n’en citent aucun');
});

test('the sheet of an agreement without one says that the sources name none', async () => {
    expect(await read('/conventions/convention-34-un-toit-en-avant')).toMatch(/Avenants les sources n’en citent aucun/);
});
