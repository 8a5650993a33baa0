import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSeeds } from '../../../server/import/importSeeds.js';
import type { Seeds } from '../../../server/import/Seeds.js';
import { createRandom } from '../../helpers/randomDirectory.js';
import { createSmallGeography, createSmallSeeds } from '../../helpers/smallDirectory.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('small')));
afterAll(() => app?.close());

interface End {
    type: 'suite';
    structures: number;
    apres: string | null;
    suivante: string | null;
    version: string;
    versionDebut: string;
    donneesChangees: boolean;
}
async function readPage(path: string) {
    const response = await fetch(`${app.url}${path}`);
    expect(response.status).toBe(200);
    const lines = (await response.text()).trimEnd().split('\n').map(line => JSON.parse(line));
    return { response, structures: lines.slice(0, -1) as { type: string; id: string; nom: string }[], end: lines.at(-1) as End };
}

const { structures: [antenne, seat], ...rest } = createSmallSeeds();
/** The structures of those numbers; what `moved` names is in the other commune and has another name. */
function seedsOf(numbers: readonly number[], round: number, moved: ReadonlySet<number> = new Set()): Seeds {
    const structures = numbers.map(number => ({
        ...antenne!, id: `antenne-${String(number).padStart(4, '0')}`, nom: moved.has(number) ? `Antenne ${number}, ${round}` : `Antenne ${number}`, codeInsee: moved.has(number) ? '09122' : '09160',
    }));
    return { ...rest, structures: [...structures, seat!].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
const importNumbers = (...args: Parameters<typeof seedsOf>) => importSeeds(app.dataSource, seedsOf(...args), createSmallGeography());

test('whatever an import inserts, changes and removes between the pages, a record that exists the whole time comes once, and the reader is told', async () => {
    const random = createRandom(20261129);
    for (let walk = 0; walk < 3; walk++) {
        // Multiples of 3 stay the whole time; the others come and go; any may change.
        const staying = Array.from({ length: 30 }, (_, i) => i * 3);
        const some = () => Array.from({ length: 90 }, (_, i) => i).filter(number => number % 3 === 0 || random() < 0.5);
        await importNumbers(some(), walk * 100);
        const seen: string[] = [];
        let path: string | null = `/flux/structures.ndjson?nombre=${6 + Math.floor(random() * 10)}`;
        let [pages, changes] = [0, 0];
        let first: string | null = null;
        while (path !== null) {
            const { response, structures, end }: Awaited<ReturnType<typeof readPage>> = await readPage(path);
            first ??= end.version;
            expect(end.versionDebut).toBe(first);
            expect(end.donneesChangees).toBe(changes > 0);
            expect(response.headers.get('relais-donnees-changees')).toBe(changes > 0 ? 'oui' : 'non');
            expect(response.headers.get('link')).toBe(end.suivante && `<${end.suivante}>; rel="next"`);
            expect(end.structures).toBe(structures.length);
            seen.push(...structures.map(({ id }) => id));
            path = end.suivante;
            pages++;
            if (path !== null && random() < 0.7) {
                changes++;
                await importNumbers(some(), walk * 100 + pages, new Set(staying.filter(() => random() < 0.3)));
            }
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(staying.map(number => `antenne-${String(number).padStart(4, '0')}`).filter(id => !seen.includes(id))).toEqual([]);
        expect(seen).toContain('mission-locale-ariege');
        expect(changes).toBeGreaterThan(1);
    }
}, 60_000);

test('without a change it is the whole directory once, the same as the list, and nobody is told of a change', async () => {
    await importNumbers([1, 2, 3, 4, 5, 6, 7], 0);
    await app.directory.reload();
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let path: string | null = '/flux/structures.ndjson?nombre=3'; path !== null; ) {
        const { structures, end }: Awaited<ReturnType<typeof readPage>> = await readPage(path);
        expect(end).toMatchObject({ type: 'suite', donneesChangees: false, versionDebut: end.version });
        seen.push(...structures.map(({ id }) => id));
        sizes.push(structures.length);
        path = end.suivante;
    }
    expect(sizes).toEqual([3, 3, 2]);
    const { data } = await app.query('{ structures(first: 100) { nodes { id } } }');
    expect(seen.toSorted()).toEqual(data.structures.nodes.map(({ id }: { id: string }) => id).sort());
});

test('a record says what the API says, with its sources and agreements', async () => {
    const { structures, response } = await readPage('/flux/structures.ndjson');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(structures.find(({ id }) => id === 'mission-locale-ariege')).toMatchObject({
        type: 'structure', nom: 'Mission Locale de l\'Ariège', kind: 'MISSION_LOCALE', commune: { codeInsee: '09122', nom: 'Foix', codesPostaux: ['09000'] }, departement: { code: '09', nom: 'Ariège' },
        epci: { code: '200067791' }, manager: { nom: 'Association' }, parent: null, capacity: null, positionKind: 'COMMUNE', position: { lat: 42.966, lng: 1.607 }, conventionsPlaces: [],
        statements: [{ source: { title: 'Study', publisher: 'URHAJ', date: '2023-01-24' }, readOn: '2026-11-21', confidence: 'HIGH', statedFor: { from: '2022-01-01', to: '2022-12-31' } }],
    });
    expect(structures.find(({ id }) => id === 'antenne-0001')).toMatchObject({ parent: { id: 'mission-locale-ariege' }, position: null, positionKind: null, toConfirm: true });
});

test.each([
    ['nombre=0', '« nombre » est un nombre entier de 1 à 1000 ; reçu « 0 ».'],
    ['nombre=1001', 'reçu « 1001 »'],
    ['nombre=-1', 'reçu « -1 »'],
    ['nombre=dix', 'reçu « dix »'],
    ['nombre=', 'reçu «  »'],
    ['apres=zzz', '« apres » est un repère donné par la page d’avant ; reçu « zzz ».'],
    [`apres=${Buffer.from('["flux","0123456789ab"]').toString('base64url')}`, '« apres » est un repère'],
    [`apres=${Buffer.from('["structures","09","a"]').toString('base64url')}`, '« apres » est un repère'],
    [`apres=${Buffer.from('["flux","0123456789ab","a\\u0000"]').toString('base64url')}`, '« apres » est un repère'],
    ['departement=30', 'Le paramètre « departement » n’existe pas. Paramètres connus : apres, nombre.'],
])('?%s is refused with 400 and a French sentence', async (query, sentence) => {
    const response = await fetch(`${app.url}/flux/structures.ndjson?${query}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(await response.text()).toContain(sentence);
});

test('a cursor whose record is gone still leads to those after it', async () => {
    await importNumbers([1, 2, 3], 0);
    const { end } = await readPage('/flux/structures.ndjson?nombre=2');
    await importNumbers([3], 1);
    const { structures, end: last } = await readPage(end.suivante!);
    expect(structures.map(({ id }) => id)).toEqual(['antenne-0003', 'mission-locale-ariege']);
    expect(last).toMatchObject({ apres: null, suivante: null, donneesChangees: true });
});

test('nothing of it was a fault of ours', () => {
    expect(app.faults).toEqual([]);
});
