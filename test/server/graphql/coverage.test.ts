import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('occitanie')));
afterAll(() => app?.close());

const OCCITANIE = '{ level: REGION, code: "76" }';
const FIGURES = 'communes communesWithin communesBeyond communesNoneKnown communesUnknown communesWithoutWeight people within beyond noneKnown unknown shareWithout meanKm bands { fromKm toKm people }';

async function ask(fields: string) {
    const { data, errors } = await app.query(`{ ${fields} }`);
    expect(errors).toBeUndefined();
    return data;
}

test('the answer repeats its parameters, defaults included, its data and its day', async () => {
    const { coverage } = await ask(`coverage {
        parameters { kinds level within { level code } maxKm measure bandsKm weight earthRadiusKm roadFactor roadSpeedKmH }
        versions { seeds geography competence weights } computedOn weight { id label source }
    }`);
    expect(coverage.parameters).toEqual({
        kinds: ['RESIDENCE_HABITAT_JEUNES'], level: 'MISSION_LOCALE', within: null, maxKm: 30, measure: 'STRAIGHT_LINE', bandsKm: [10, 20, 30, 50], weight: 'population',
        earthRadiusKm: 6371.0088, roadFactor: 1.3, roadSpeedKmH: 50,
    });
    expect(coverage.versions).toEqual({ seeds: 'test-seeds', geography: 'test-geography', competence: null, weights: null });
    expect(coverage.computedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(coverage.weight).toMatchObject({ id: 'population', label: 'Population totale' });
});

test('people within agree with an oracle in SQL: the same communes and residences, PostGIS distances on the sphere', async () => {
    const { coverage } = await ask(`coverage(level: DEPARTEMENT, within: { level: DEPARTEMENT, code: "09" }) { territories { code figures { ${FIGURES} } } }`);
    const [own] = coverage.territories;
    const [row] = await app.dataSource.query(`
        SELECT sum(c.population)::int AS people, sum(c.population) FILTER (WHERE near.km <= 30)::int AS within, count(*) FILTER (WHERE near.km <= 30)::int AS communes
        FROM commune c CROSS JOIN LATERAL (
            SELECT min(ST_DistanceSphere(c.position, coalesce(s.position, k.position))) / 1000 AS km
            FROM structure s LEFT JOIN commune k ON k.code_insee = s.code_insee WHERE s.kind = 'RESIDENCE_HABITAT_JEUNES'
        ) near WHERE c.departement_code = '09'`);
    expect([own.figures.people, own.figures.within, own.figures.communesWithin]).toEqual([row.people, row.within, row.communes]);
});

test('each commune is in one group, the groups add up to the people, the bands to the known ones', async () => {
    const { coverage } = await ask(`coverage(level: EPCI, within: ${OCCITANIE}) { territories { figures { ${FIGURES} } } }`);
    expect(coverage.territories.length).toBeGreaterThan(150);
    for (const { figures: f } of coverage.territories) {
        expect(f.communesWithin + f.communesBeyond + f.communesNoneKnown + f.communesUnknown).toBe(f.communes);
        if (f.within !== null) expect(f.within + f.beyond + f.noneKnown + f.unknown).toBe(f.people);
        if (f.shareWithout !== null) expect(f.shareWithout).toBeCloseTo((f.beyond + f.noneKnown) / f.people, 12);
    }
});

test('a larger threshold never takes people away', async () => {
    const { near, middle, far } = await ask(['near:10', 'middle:30', 'far:60'].map(one => {
        const [name, km] = one.split(':');
        return `${name}: coverage(maxKm: ${km}, within: ${OCCITANIE}) { total { within } }`;
    }).join(' '));
    expect(near.total.within).toBeLessThan(middle.total.within);
    expect(middle.total.within).toBeLessThan(far.total.within);
});

test('by road nobody is nearer than 1.3 times the straight line', async () => {
    const { straight, road } = await ask(`straight: coverage(maxKm: 20, within: ${OCCITANIE}) { total { within } } road: coverage(maxKm: 26, measure: ROAD_ESTIMATE, within: ${OCCITANIE}) { total { within } }`);
    expect(road.total.within).toBe(straight.total.within);
});

test('a kind that nobody lists keeps its rows: everyone is unknown, no figure is 0 for unknown', async () => {
    const { coverage } = await ask(`coverage(kinds: [MECS], level: DEPARTEMENT, within: ${OCCITANIE}) {
        structures territories { access structures { id } catchment { per1000 } figures { ${FIGURES} } } total { within unknown people } inequality { giniKm palmaKm withoutKm }
    }`);
    expect(coverage.structures).toBe(0);
    expect(coverage.territories).toHaveLength(13);
    for (const { access, structures, catchment, figures } of coverage.territories) {
        expect({ access, structures, catchment }).toEqual({ access: 'UNKNOWN', structures: [], catchment: null });
        expect(figures).toMatchObject({ within: null, beyond: null, noneKnown: null, shareWithout: null, meanKm: null, communesUnknown: figures.communes, unknown: figures.people });
        expect(figures.bands.every((band: { people: number | null }) => band.people === null)).toBe(true);
    }
    expect(coverage.inequality).toEqual({ giniKm: null, palmaKm: null, withoutKm: 13 });
});

test('the structures, départements and Mission Locale of a territory are given with it; some of the territories can be asked for alone', async () => {
    const { coverage } = await ask(`coverage(within: ${OCCITANIE}) {
        all: territories { id structures { id commune { nom } } departements { code } missionLocale { id } }
        one: territories(ids: ["mission-locale-ariege-09", "nowhere"]) { id nom }
    }`);
    expect(coverage.one).toEqual([{ id: 'mission-locale-ariege-09', nom: 'Ariège' }]);
    const ariege = coverage.all.find(({ id }: { id: string }) => id === 'mission-locale-ariege-09');
    expect([ariege.departements, ariege.missionLocale]).toEqual([[{ code: '09' }], { id: 'mission-locale-ariege' }]);
    const located = coverage.all.flatMap(({ structures }: { structures: { id: string }[] }) => structures.map(({ id }) => id));
    expect(new Set(located).size).toBeGreaterThan(20);
});

test('what would have to be listed is named: around Occitanie, départements that no source lists and that touch it', async () => {
    const { coverage } = await ask(`coverage(level: DEPARTEMENT, within: ${OCCITANIE}) { territories { code figures { communesUnknown } unlistedDepartements { code region { code } } } }`);
    for (const { figures, unlistedDepartements } of coverage.territories) {
        expect(unlistedDepartements.length > 0).toBe(figures.communesUnknown > 0);
        expect(unlistedDepartements.filter(({ region }: { region: { code: string } }) => region.code === '76')).toEqual([]);
    }
    const gard = coverage.territories.find(({ code }: { code: string }) => code === '30').unlistedDepartements.map(({ code }: { code: string }) => code);
    expect(gard.length).toBeGreaterThan(0);
    expect(gard.filter((code: string) => !['07', '13', '26', '84'].includes(code))).toEqual([]);
});

test('all communes of a region fit in one answer', async () => {
    const { coverage } = await ask(`coverage(level: COMMUNE, within: ${OCCITANIE}) { territories { code figures { people within bands { people } } structures { id } departements { code } } }`);
    expect(coverage.territories.length).toBeGreaterThan(4_000);
});

test('eleven computations in one question are too many, and the answer says so', async () => {
    const fields = Array.from({ length: 11 }, (_, i) => `c${i}: coverage(maxKm: ${i + 1}) { structures }`).join(' ');
    const { errors } = await app.query(`{ ${fields} }`);
    expect(errors!.every(({ extensions }) => extensions.code === 'RESULT_TOO_LARGE')).toBe(true);
    expect(errors![0]!.message).toBe('Expected an answer of at most 100000 objects; ask for fewer records or fewer levels.');
});

test.each([
    ['maxKm: 0', 'Expected maxKm above 0 and at most 500 (kilometres), got 0.'],
    ['maxKm: -5', 'Expected maxKm above 0 and at most 500 (kilometres), got -5.'],
    ['maxKm: 500.1', 'Expected maxKm above 0 and at most 500 (kilometres), got 500.1.'],
    ['maxKm: 1e999', 'Expected maxKm above 0 and at most 500 (kilometres), got Infinity.'],
    ['bandsKm: [10, 10]', 'Expected bandsKm to rise, each above 0 and at most 500 (kilometres), got 10, 10.'],
    ['bandsKm: [20, 10]', 'Expected bandsKm to rise, each above 0 and at most 500 (kilometres), got 20, 10.'],
    ['bandsKm: [0, 10]', 'Expected bandsKm to rise, each above 0 and at most 500 (kilometres), got 0, 10.'],
    ['bandsKm: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]', 'got 13.'],
    ['kinds: []', 'Expected at least one kind of structure in "kinds", got none.'],
    ['weight: "jeunes"', 'Expected a weight among population, got "jeunes".'],
    ['within: { level: REGION, code: "99" }', 'Expected a known code of level REGION in "within", got "99".'],
    ['within: { level: MISSION_LOCALE, code: "x" }', 'Expected "within" of level DEPARTEMENT, REGION or EPCI, got MISSION_LOCALE.'],
    ['level: COMMUNE', 'Expected "within" for the level COMMUNE (a département, a région or an EPCI), got none.'],
])('coverage(%s) is refused with what was expected and what came', async (args, message) => {
    const { errors } = await app.query(`{ coverage(${args}) { structures } }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain(message);
});

test.each([['kinds: [CHATEAU]', 'StructureKind'], ['maxKm: "30"', 'Float'], ['level: CANTON', 'TerritoryLevel']])('coverage(%s) does not fit the schema', async (args, type) => {
    const { errors } = await app.query(`{ coverage(${args}) { structures } }`);
    expect([errors![0]!.extensions.code, errors![0]!.message.includes(type)]).toEqual(['GRAPHQL_VALIDATION_FAILED', true]);
});

test('a number that JSON cannot hold is no threshold: null is refused as a variable', async () => {
    const { errors } = await app.query('query ($maxKm: Float!) { coverage(maxKm: $maxKm) { structures } }', { maxKm: NaN });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('the nearest door and the competent one are both said, with estimates of the road', async () => {
    // Ganges lies in the Hérault; the nearest site is its own antenna, and its Mission Locale serves it.
    const { commune } = await ask('commune(codeInsee: "34111") { nom access(kinds: [MISSION_LOCALE, ANTENNE]) { distanceKm roadKm roadMinutes competent structure { nom commune { nom } } } }');
    expect(commune.nom).toBe('Ganges');
    expect(commune.access.length).toBeGreaterThan(0);
    for (const { distanceKm: km, roadKm, roadMinutes } of commune.access) {
        expect(roadKm).toBeCloseTo(1.3 * km, 10);
        expect(roadMinutes).toBeCloseTo((1.3 * km / 50) * 60, 10);
    }
    expect(commune.access.at(-1).competent).toBe(true);
    const { errors } = await app.query('{ commune(codeInsee: "34111") { access(kinds: []) { distanceKm } } }');
    expect(errors![0]!.message).toBe('Expected at least one kind of structure in "kinds", got none.');
});

test('near a limit the nearest door is not the competent one: both come, nearest first', async () => {
    const codes: { code: string }[] = await app.dataSource.query(`SELECT code_insee AS code FROM commune WHERE departement_code = '30' ORDER BY ST_X(position) LIMIT 25`);
    const answers = await ask(codes.map(({ code }) => `c${code}: commune(codeInsee: "${code}") { access(kinds: [MISSION_LOCALE, ANTENNE]) { distanceKm competent structure { commune { departement { code } } } } }`).join(' '));
    const pairs = Object.values(answers).map(({ access }: any) => access).filter(access => access.length === 2);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [near, own] of pairs) {
        expect([near.competent, own.competent, own.structure.commune.departement.code]).toEqual([false, true, '30']);
        expect(near.distanceKm).toBeLessThan(own.distanceKm);
    }
});

test('without limits there is one open band, of everyone who is in one', async () => {
    const { coverage } = await ask(`coverage(bandsKm: [], maxKm: 50, within: ${OCCITANIE}) { total { bands { fromKm toKm } } }`);
    expect(coverage.total.bands).toEqual([{ fromKm: 0, toKm: null }]);
});

test('the lists of the sources are told with where, how complete, and by whom', async () => {
    const { all, residences } = await ask('all: inventories { id kind } residences: inventories(kind: RESIDENCE_HABITAT_JEUNES) { id complete description departements { code } statements { source { id } citation } }');
    expect(all.length).toBeGreaterThan(residences.length);
    expect(residences).toHaveLength(1);
    expect(residences[0]).toMatchObject({ id: 'inventory-residences-occitanie', complete: false });
    expect(residences[0].departements.map(({ code }: { code: string }) => code)).toEqual(['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82']);
    expect(residences[0].statements.length).toBeGreaterThan(0);
});

test('the weights that can be asked for are listed', async () => {
    expect((await ask('weights { id label date }')).weights).toEqual([{ id: 'population', label: 'Population totale', date: '2023-01-01' }]);
});

test('nothing of all this was a fault of ours', () => {
    expect(app.faults).toEqual([]);
});
