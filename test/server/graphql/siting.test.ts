import { afterAll, beforeAll, expect, test } from 'vitest';
import { SitingBusy } from '../../../server/territory/SitingReader.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('occitanie')));
afterAll(() => app?.close());

const GARD = 'within: { level: DEPARTEMENT, code: "30" }';
const ALL = 'candidates demand alreadyWithin unknown communesLeftOut sites { rank people cumulative share commune { codeInsee population departement { code } } } covered upperBound gap proof note';

async function ask(fields: string) {
    const { data, errors } = await app.query(`{ ${fields} }`);
    expect(errors).toBeUndefined();
    return data;
}

test('the answer repeats its parameters, defaults included, its data and its day', async () => {
    const { siting } = await ask(`siting(${GARD}) {
        parameters { kinds maxKm within { level code } k minPopulation weight capacity includeUnknown exact earthRadiusKm } versions { seeds geography competence weights } computedOn weight { id }
    }`);
    expect(siting.parameters).toEqual({
        kinds: ['RESIDENCE_HABITAT_JEUNES'], maxKm: 30, within: { level: 'DEPARTEMENT', code: '30' }, k: 5, minPopulation: 0, weight: 'population', capacity: null, includeUnknown: false, exact: false, earthRadiusKm: 6371.0088,
    });
    expect(siting.versions.seeds).toBe('test-seeds');
    expect(siting.computedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('the best single site reaches as many people as an exhaustive search in SQL finds', async () => {
    const { siting } = await ask(`siting(${GARD}, k: 1, maxKm: 20, includeUnknown: true) { ${ALL} }`);
    const [best] = await app.dataSource.query(`
        WITH residence AS (SELECT coalesce(s.position, k.position) AS position FROM structure s LEFT JOIN commune k ON k.code_insee = s.code_insee WHERE s.kind = 'RESIDENCE_HABITAT_JEUNES'),
        gard AS (SELECT code_insee, population, position FROM commune WHERE departement_code = '30'),
        demand AS (SELECT * FROM gard WHERE NOT EXISTS (SELECT FROM residence WHERE ST_DistanceSphere(residence.position, gard.position) <= 20000.001))
        SELECT (SELECT sum(population)::int FROM demand) AS demand, max(reached)::int AS reached FROM (
            SELECT sum(d.population) AS reached FROM gard c JOIN demand d ON ST_DistanceSphere(c.position, d.position) <= 20000.001 GROUP BY c.code_insee
        ) sums`);
    expect([siting.demand, siting.covered, siting.upperBound, siting.gap, siting.proof]).toEqual([best.demand, best.reached, best.reached, 0, 'EXACT']);
    expect(siting.sites).toHaveLength(1);
});

test('people are each counted once: already within, to be reached, or unknown', async () => {
    const { without, withUnknown, coverage } = await ask(`
        without: siting(${GARD}, k: 3) { ${ALL} }
        withUnknown: siting(${GARD}, k: 3, includeUnknown: true) { ${ALL} }
        coverage(level: DEPARTEMENT, ${GARD}) { total { people within beyond noneKnown unknown } }`);
    const { total } = coverage;
    expect([without.demand, without.alreadyWithin, without.unknown]).toEqual([total.beyond + total.noneKnown, total.within, total.unknown]);
    expect([withUnknown.demand, withUnknown.alreadyWithin, withUnknown.unknown]).toEqual([total.beyond + total.noneKnown + total.unknown, total.within, total.unknown]);
    expect(without.demand + without.alreadyWithin + without.unknown).toBe(total.people);
});

test('ranks go down, sums go up, and nothing exceeds what is proved', async () => {
    const { siting } = await ask(`siting(within: { level: REGION, code: "76" }, k: 8) { ${ALL} }`);
    let before = 0;
    siting.sites.forEach(({ rank, people, cumulative, share }: { rank: number; people: number; cumulative: number; share: number }, i: number) => {
        expect(rank).toBe(i + 1);
        expect(cumulative).toBe(before + people);
        expect(share).toBeCloseTo(cumulative / siting.demand, 12);
        if (i > 0) expect(people).toBeLessThanOrEqual(siting.sites[i - 1].people);
        before = cumulative;
    });
    expect(siting.covered).toBe(before);
    expect(siting.covered).toBeLessThanOrEqual(siting.upperBound);
    expect(siting.gap).toBeCloseTo((siting.upperBound - siting.covered) / siting.upperBound, 12);
    expect(siting.proof === 'EXACT').toBe(siting.gap === 0);
});

test('candidates are in the area and large enough; capacity limits what a site serves', async () => {
    const { large, small } = await ask(`large: siting(${GARD}, k: 2, minPopulation: 2000) { ${ALL} } small: siting(${GARD}, k: 2, capacity: 1000) { ${ALL} }`);
    for (const { commune } of large.sites) {
        expect(commune.departement.code).toBe('30');
        expect(commune.population).toBeGreaterThanOrEqual(2000);
    }
    expect(small.sites.map(({ people }: { people: number }) => people)).toEqual([1000, 1000]);
});

test('the note says in French what was done, what is proved and what was left out', async () => {
    const { siting } = await ask(`siting(${GARD}, k: 2) { note unknown }`);
    expect(siting.note).toMatch(/^2 communes mettraient [\d\s\u202f]+ habitants de plus à 30 km ou moins d’un lieu/);
    expect(siting.note).toContain('Prouvé : aucun autre choix de 2 communes n’en atteint davantage.');
    expect(siting.note).toContain('dont l’accès est inconnu ne sont pas comptés');
    expect(siting.note).toContain('un repérage, pas un avis d’implantation');
});

test('a kind that nobody lists has nobody known to be without: no site is proposed, and the unknown are counted', async () => {
    const { siting } = await ask(`siting(kinds: [MECS], ${GARD}) { ${ALL} }`);
    expect(siting).toMatchObject({ demand: 0, alreadyWithin: 0, sites: [], covered: 0, upperBound: 0, gap: 0 });
    expect(siting.unknown).toBeGreaterThan(700_000);
    expect(siting.note).toContain('Personne à atteindre n’est connu ici.');
});

test.each([
    ['k: 0', 'Expected k, a whole number from 1 to 20, got 0.'],
    ['k: 21', 'Expected k, a whole number from 1 to 20, got 21.'],
    ['maxKm: 0', 'Expected maxKm above 0 and at most 500 (kilometres), got 0.'],
    ['maxKm: 1e999', 'Expected maxKm above 0 and at most 500 (kilometres), got Infinity.'],
    ['kinds: []', 'Expected at least one kind of structure in "kinds", got none.'],
    ['capacity: -1', 'Expected capacity above 0 (people per site) or none, got -1.'],
    ['capacity: 0', 'Expected capacity above 0 (people per site) or none, got 0.'],
    ['minPopulation: -1', 'Expected minPopulation of 0 or more (inhabitants), got -1.'],
    ['weight: "jeunes"', 'Expected a weight among population, got "jeunes".'],
    ['within: { level: DEPARTEMENT, code: "00" }', 'Expected a known code of level DEPARTEMENT in "within", got "00".'],
])('siting(%s) is refused with what was expected and what came', async (args, message) => {
    const { errors } = await app.query(`{ siting(${args}) { covered } }`);
    expect(errors!.map(error => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
});

test('three searches in one question are too many, and the answer says so', async () => {
    const { errors } = await app.query(`{ ${[1, 2, 3].map(k => `s${k}: siting(${GARD}, k: ${k}) { covered }`).join(' ')} }`);
    expect(errors!.map(({ extensions }) => extensions.code)).toContain('RESULT_TOO_LARGE');
});

test('a search that finds no room has its own code', async () => {
    const busy = await app.startAnother({ siting: { siting: async () => Promise.reject(new SitingBusy('Expected a free place in the queue of 4 searches, got none: ask again in some seconds.')) } });
    const { errors } = await busy.query(`{ siting(${GARD}) { covered } }`);
    expect(errors!.map(error => [error.extensions.code, error.message])).toEqual([['SITING_BUSY', 'Expected a free place in the queue of 4 searches, got none: ask again in some seconds.']]);
    expect(busy.faults).toEqual([]);
});

test('nothing of all this was a fault of ours', () => {
    expect(app.faults).toEqual([]);
});
