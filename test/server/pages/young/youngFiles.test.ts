import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GazetteerFile } from '../../../../server/coverage/GazetteerFile.js';
import type { YoungDirectory } from '../../../../client/jeunes/directory/YoungDirectory.js';
import { findCompetence } from '../../../../client/jeunes/state/findCompetence.js';
import { readGazetteer } from '../../../../client/jeunes/gazetteer/readGazetteer.js';
import { startSite } from '../../../helpers/startSite.js';

describe('the files that a phone computes from', () => {
    let site: Awaited<ReturnType<typeof startSite>>;
    let addresses: string[];
    beforeAll(async () => {
        site = await startSite();
        const page = await (await fetch(`${site.url}/jeunes`)).text();
        addresses = [...new Set(page.match(/\/donnees\/[a-z0-9-]+\.json/g))].sort();
    });
    afterAll(() => site?.close());
    const read = async <Content>(start: string) => (await (await fetch(`${site.url}${addresses.find(address => address.startsWith(`/donnees/${start}`))}`)).json()) as Content;

    test('are named by the page, the same in every language, and never change under their name', async () => {
        expect(addresses.map(address => address.replace(/-[0-9a-f]{12}\.json$/, ''))).toEqual(['/donnees/communes', '/donnees/communes-suite', '/donnees/jeunes']);
        const other = await (await fetch(`${site.url}/jeunes?langue=ar`)).text();
        expect([...new Set(other.match(/\/donnees\/[a-z0-9-]+\.json/g))].sort()).toEqual(addresses);
        for (const address of addresses) {
            const { status, headers } = await fetch(`${site.url}${address}`, { headers: { 'accept-encoding': 'br' } });
            expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([200, 'br', 'public, max-age=31536000, immutable']);
        }
        expect((await fetch(`${site.url}/donnees/jeunes-000000000000.json`)).status).toBe(404);
        expect((await fetch(`${site.url}/donnees/..%2f..%2fpackage.json`)).status).toBe(404);
    });

    test('hold every structure and agreement of the directory, with what no phone can know', async () => {
        const { structures, conventions, departements } = await read<YoungDirectory>('jeunes');
        const { data } = await site.query('{ structures(first: 1) { totalCount } conventionsPlaces(first: 1) { totalCount } departements { code documented } }');
        expect(structures).toHaveLength(data.structures.totalCount);
        expect(conventions).toHaveLength(data.conventionsPlaces.totalCount);
        expect(departements.map(({ code, documented }) => ({ code, documented }))).toEqual(data.departements);
        expect(structures.every(({ hours }) => hours === null)).toBe(true);
        expect(conventions.find(({ id }) => id === 'convention-34-un-toit-en-avant')?.end).toBe('2023-12-31');
    });

    test('give each commune the Mission Locale that the API gives', async () => {
        const directory = await read<YoungDirectory>('jeunes');
        const communes = [...readGazetteer(await read<GazetteerFile>('communes-'))].flat();
        expect(communes.length).toBeGreaterThan(4000);
        const sample = [...communes.filter((_, i) => i % 97 === 0), communes.find(({ codeInsee }) => codeInsee === '34111')!];
        for (const { codeInsee } of sample) {
            const { data } = await site.query('query ($code: ID!) { commune(codeInsee: $code) { competences { id nature } } }', { code: codeInsee });
            const found = findCompetence(directory, codeInsee);
            expect(found?.missionsLocales.map(({ id }) => ({ id, nature: found.official ? 'OFFICIAL' : 'ESTIMATED' })) ?? [], codeInsee).toEqual(data.commune.competences);
        }
    });
});
