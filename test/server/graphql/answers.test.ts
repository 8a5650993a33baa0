import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('occitanie', { now: () => new Date('2026-11-21T12:00:00Z') })));
afterAll(() => app.close());
afterEach(() => expect(app.faults.splice(0)).toEqual([]));

async function ask(query: string, variables?: Record<string, unknown>): Promise<any> {
    const { data, errors } = await app.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
}
const refusal = async (query: string) => {
    const { errors } = await app.query(query);
    return [errors?.[0]?.extensions.code, errors?.[0]?.message];
};

describe('structures', () => {
    test('pages one after the other give the whole list once, whatever is added or removed meanwhile', async () => {
        const query = 'query ($after: String) { structures(first: 40, after: $after) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }';
        const whole: string[] = (await app.dataSource.query('SELECT id FROM structure ORDER BY departement_code COLLATE "C", id COLLATE "C"')).map(({ id }: { id: string }) => id);
        const seen: string[] = [];
        let after: string | null = null;
        do {
            const { structures } = await ask(query, { after });
            expect(structures.totalCount).toBe(whole.length);
            expect(structures.pageInfo.hasPreviousPage).toBe(after !== null);
            expect(structures.edges.map((edge: any) => edge.node.id)).toEqual(structures.nodes.map((node: any) => node.id));
            seen.push(...structures.nodes.map((node: any) => node.id));
            after = structures.pageInfo.endCursor;
            if (!structures.pageInfo.hasNextPage) break;
        } while (after !== null);
        expect(seen).toEqual(whole);

        const { structures: first } = await ask(query, {});
        const [gone] = await app.dataSource.query(`SELECT id FROM structure WHERE id = $1`, [first.nodes[39].id]);
        const next = first.pageInfo.endCursor;
        await app.dataSource.transaction(async manager => {
            await manager.query(`INSERT INTO structure SELECT '0-first', nom, kind, '09', code_insee, lieu_dit, position, position_kind, NULL, manager_id, contacts, to_confirm FROM structure WHERE id = $1`, [gone.id]);
        });
        const { structures: second } = await ask(query, { after: next });
        expect(second.nodes.map((node: any) => node.id)).toEqual(whole.slice(40, 80));
        await app.dataSource.query(`DELETE FROM structure WHERE id = '0-first'`);
    });

    const filters = [
        '{}', '{ kinds: [ANTENNE, ADEPAPE] }', '{ departements: ["30", "34"] }', '{ kinds: [RESIDENCE_HABITAT_JEUNES], departements: ["31"] }', '{ withPlaces: true }',
        '{ withPlaces: false, kinds: [RESIDENCE_HABITAT_JEUNES] }', '{ age: 17 }', '{ toConfirm: true }', '{ text: "mission locale ales" }', '{ text: "antene" }',
        '{ bbox: { south: 43, west: 3, north: 44.5, east: 5 }, kinds: [ANTENNE] }', '{ departements: [] }', '{ kinds: [] }',
    ];
    test.each(filters)('facets of %s count what the list would give', async filter => {
        const counted = await ask(`{ structures(filter: ${filter}) { totalCount facets { kinds { kind count } departements { count departement { code } } } } }`);
        const { facets } = counted.structures;
        const text = filter.slice(1, -1).trim();
        const without = (name: string) => text.replace(new RegExp(`${name}: \\[[^\\]]*\\](, )?`), '').replace(/, $/, '');
        for (const { kind, count } of facets.kinds) {
            const other = [without('kinds'), `kinds: [${kind}]`].filter(Boolean).join(', ');
            expect((await ask(`{ structures(filter: { ${other} }) { totalCount } }`)).structures.totalCount, kind).toBe(count);
        }
        for (const { departement, count } of facets.departements) {
            const other = [without('departements'), `departements: ["${departement.code}"]`].filter(Boolean).join(', ');
            expect((await ask(`{ structures(filter: { ${other} }) { totalCount } }`)).structures.totalCount, departement.code).toBe(count);
        }
        const narrowedByKinds = /kinds/.test(filter);
        const sum = facets.departements.reduce((total: number, { count }: { count: number }) => total + count, 0);
        if (!/departements/.test(filter)) expect(sum).toBe(counted.structures.totalCount);
        if (!narrowedByKinds) expect(facets.kinds.reduce((total: number, { count }: { count: number }) => total + count, 0)).toBe(counted.structures.totalCount);
    });

    test.each([
        ['alès', 'ales'], ['ALÈS', 'ales'], ['St Gaudens', 'Saint-Gaudens'], ['montpelier', 'montpellier'], ['toulose', 'toulouse'],
    ])('"%s" finds what "%s" finds', async (typed, meant) => {
        const find = async (text: string) => (await ask('query ($text: String) { structures(first: 100, filter: { text: $text }) { nodes { id } } }', { text })).structures.nodes.map((node: any) => node.id);
        const found = await find(typed);
        expect(found.length).toBeGreaterThan(0);
        expect(found).toEqual(await find(meant));
    });

    test('a text finds by commune, postal code, département and kind, every word being needed', async () => {
        const count = async (text: string) => (await ask('query ($text: String) { structures(filter: { text: $text }) { totalCount } }', { text })).structures.totalCount;
        expect(await count('30100')).toBeGreaterThan(0);
        expect(await count('habitat jeunes aude')).toBeGreaterThan(0);
        expect(await count('fjt')).toBe((await ask('{ structures(filter: { kinds: [RESIDENCE_HABITAT_JEUNES] }) { totalCount } }')).structures.totalCount);
        expect(await count('mission locale de l’Ariège')).toBeGreaterThan(0);
        expect(await count('ales xylophone')).toBe(0);
        expect(await count('xx')).toBe(0);
    });

    test('a box holds exactly the structures that lie in it, borders included', async () => {
        const { structures } = await ask('{ structures(first: 100, filter: { bbox: { south: 43.9, west: 3.9, north: 44.3, east: 4.5 } }) { nodes { id position { lat lng } } } }');
        expect(structures.nodes.length).toBeGreaterThan(3);
        for (const { position } of structures.nodes) expect(position.lat >= 43.9 && position.lat <= 44.3 && position.lng >= 3.9 && position.lng <= 4.5).toBe(true);
        const { lat, lng } = structures.nodes[0].position;
        const border = await ask(`{ structures(first: 100, filter: { bbox: { south: ${lat}, west: ${lng}, north: ${lat}, east: ${lng} } }) { nodes { id } } }`);
        expect(border.structures.nodes.map((node: any) => node.id)).toContain(structures.nodes[0].id);
    });

    test('places: those with an agreement that is not over, counted independently', async () => {
        const rows = await app.dataSource.query(`SELECT count(DISTINCT id)::integer AS count FROM (SELECT unnest(structure_ids) AS id FROM convention_places WHERE end_date IS NULL OR end_date >= '2026-11-21') s`);
        const { structures } = await ask('{ structures(filter: { withPlaces: true }) { totalCount } }');
        expect(structures.totalCount).toBe(rows[0].count);
        expect(structures.totalCount).toBeGreaterThan(0);
    });

    test('wrong filters are refused: what was expected, what came, where', async () => {
        expect(await refusal('{ structures(filter: { departements: ["30", "99", "ZZ"] }) { totalCount } }')).toEqual(['BAD_USER_INPUT', 'Expected codes of départements in departements, such as "09" or "2A", got "99", "ZZ".']);
        expect(await refusal('{ structures(filter: { bbox: { south: 44, north: 43, west: 0, east: 1 } }) { totalCount } }')).toEqual(['BAD_USER_INPUT', 'Expected south at most north in bbox, got south 44 and north 43.']);
        expect(await refusal('{ structures(filter: { bbox: { south: -17, north: -16, west: 179, east: -179 } }) { totalCount } }')).toEqual([
            'BAD_USER_INPUT', 'Expected west at most east in bbox, got west 179 and east -179; a box across the antimeridian is asked in two.',
        ]);
        expect(await refusal('{ structures(filter: { text: " -- " }) { totalCount } }')).toEqual(['BAD_USER_INPUT', 'Indiquez au moins un mot : un nom de structure, de commune ou d’organisme.']);
        expect(await refusal('{ structures(filter: { age: 200 }) { totalCount } }')).toEqual(['BAD_USER_INPUT', 'Expected age between 0 and 120 (years) in filter, got 200.']);
    });

    test('what is not there is null', async () => {
        expect(await ask('{ structure(id: "none") { id } departement(code: "99") { nom } commune(codeInsee: "00000") { nom } source(id: "none") { id } organisation(id: "none") { id } conventionPlaces(id: "none") { id } }')).toEqual({
            structure: null, departement: null, commune: null, source: null, organisation: null, conventionPlaces: null,
        });
    });
});

describe('nearest', () => {
    /** Haversine, mean radius: within 0.5 % of the ellipsoid, written here and nowhere else. */
    function sphereKm(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
        const rad = Math.PI / 180;
        const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
        return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
    }

    test('the nearest first, with the distance in a straight line, and none that has no position', async () => {
        const ganges = { lat: 43.934, lng: 3.708 };
        const { nearest } = await ask('query ($position: PositionInput!) { nearest(position: $position, first: 100) { distanceKm structure { id position { lat lng } } } }', { position: ganges });
        const all: { id: string; lat: number; lng: number }[] = await app.dataSource.query('SELECT id, ST_Y(position) AS lat, ST_X(position) AS lng FROM structure WHERE position IS NOT NULL');
        const expected = all.map(structure => sphereKm(ganges, structure)).sort((a, b) => a - b);
        nearest.forEach(({ distanceKm, structure }: any, index: number) => {
            expect(Math.abs(distanceKm - sphereKm(ganges, structure.position))).toBeLessThan(0.01 + distanceKm * 0.006);
            expect(Math.abs(distanceKm - expected[index]!)).toBeLessThan(0.01 + distanceKm * 0.006);
            if (index > 0) expect(distanceKm).toBeGreaterThanOrEqual(nearest[index - 1].distanceKm);
        });
        expect(nearest.length).toBe(Math.min(100, all.length));
    });

    test('a commune gives the same as its point, and a filter narrows', async () => {
        const { commune } = await ask('{ commune(codeInsee: "34111") { nom position { lat lng } nearest(first: 3, filter: { kinds: [RESIDENCE_HABITAT_JEUNES] }) { distanceKm structure { id kind } } } }');
        const { nearest } = await ask('query ($position: PositionInput!) { nearest(position: $position, first: 3, filter: { kinds: [RESIDENCE_HABITAT_JEUNES] }) { distanceKm structure { id kind } } }', { position: commune.position });
        expect(commune.nom).toBe('Ganges');
        expect(commune.nearest).toEqual(nearest);
        expect(nearest.map((near: any) => near.structure.kind)).toEqual(Array(3).fill('RESIDENCE_HABITAT_JEUNES'));
    });
});

describe('communes', () => {
    const find = async (text: string, first = 5): Promise<string[]> =>
        (await ask('query ($text: String!, $first: Int) { communes(text: $text, first: $first) { nom codeInsee } }', { text, first })).communes.map(({ nom, codeInsee }: any) => `${nom} ${codeInsee}`);

    test.each([
        ['Ganges', 'Ganges 34111'], ['ganges', 'Ganges 34111'], ['GANGE', 'Ganges 34111'], ['Alès', 'Alès 30007'], ['ales', 'Alès 30007'], ['30100', 'Alès 30007'], ['30007', 'Alès 30007'],
        ['Montpelier', 'Montpellier 34172'], ['Toulose', 'Toulouse 31555'], ['St-Gaudens', 'Saint-Gaudens 31483'], ['saint gaudens', 'Saint-Gaudens 31483'],
        ["L'Isle Jourdain (32)", "L'Isle-Jourdain 32160"], ['Vigan', 'Le Vigan 30350'], ['Saint-Denis 11310', 'Saint-Denis 11339'], ['2A004', 'Ajaccio 2A004'], ['Bézie', 'Béziers 34032'], ['Perpignna', 'Perpignan 66136'],
    ])('"%s" finds %s first', async (typed, expected) => expect((await find(typed))[0]).toBe(expected));

    test('exact names come before beginnings, and the most populated first among equals', async () => {
        const found = await find('Saint-Denis', 100);
        expect(found[0]).toMatch(/^Saint-Denis (93066|97411)$/);
        const exact = found.findLastIndex(name => /^Saint-Denis \d/.test(name));
        expect(found.slice(0, exact + 1).every(name => /^Saint-Denis \d/.test(name))).toBe(true);
    });

    test('nothing to look for is said in French, and nothing found is an empty list', async () => {
        expect(await refusal('{ communes(text: "  ") { nom } }')).toEqual(['BAD_USER_INPUT', 'Indiquez le nom d’une commune ou un code postal.']);
        expect(await refusal(`{ communes(text: "${'x'.repeat(101)}") { nom } }`)).toEqual(['BAD_USER_INPUT', 'Texte trop long : 100 caractères au plus, 101 reçus.']);
        expect(await refusal('{ communes(text: "ales", first: 101) { nom } }')).toEqual(['BAD_USER_INPUT', 'Expected first between 1 and 100, got 101.']);
        expect(await find('xqzwvk')).toEqual([]);
        expect(await find('99999')).toEqual([]);
    });

    test('the Mission Locale that serves a commune says whether that is official or estimated, and why', async () => {
        const { commune } = await ask('{ commune(codeInsee: "34111") { competences { nature reason shared structure { kind nom } } } }');
        expect(commune.competences).toHaveLength(1);
        expect(commune.competences[0]).toMatchObject({ nature: 'ESTIMATED', shared: false, structure: { kind: 'MISSION_LOCALE' } });
        expect(commune.competences[0].reason.length).toBeGreaterThan(20);
    });
});

describe('conventionsPlaces', () => {
    test('a total leaves out details and what is over, on the day of the clock', async () => {
        const { departements } = await ask('{ departements(documented: true) { code places { value precision conventions conventionsWithoutNumber } conventionsPlaces { counted places { value } partOf { id } status } } }');
        expect(departements.length).toBeGreaterThanOrEqual(13);
        for (const { places, conventionsPlaces } of departements) {
            const counted = conventionsPlaces.filter((convention: any) => convention.counted);
            expect(places.conventions).toBe(counted.length);
            for (const { counted: enters, partOf, status } of conventionsPlaces) expect(enters).toBe(partOf === null && (status === 'STATED' || status === 'IN_FORCE'));
            const known = counted.flatMap((convention: any) => convention.places.value ?? []);
            expect(places.value).toBe(known.length === 0 ? null : known.reduce((sum: number, value: number) => sum + value, 0));
            expect(places.conventionsWithoutNumber).toBe(counted.length - known.length);
        }
    });

    test('an agreement is in force on its last day in France, and over on the next', async () => {
        const [{ id }] = await app.dataSource.query(`SELECT id FROM convention_places WHERE part_of_id IS NULL AND cardinality(structure_ids) > 0 ORDER BY id LIMIT 1`);
        const readOver = async () => (await ask('{ conventionsPlaces(first: 100, filter: { inForce: false }) { nodes { id } } }')).conventionsPlaces.nodes.some((node: any) => node.id === id);
        const read = async () => ({ ...(await ask('query ($id: ID!) { conventionPlaces(id: $id) { status counted end } }', { id })).conventionPlaces, over: await readOver() });
        const [before] = await app.dataSource.query('SELECT start_date, end_date FROM convention_places WHERE id = $1', [id]);
        const set = (start: string | null, end: string | null) => app.dataSource.query('UPDATE convention_places SET start_date = $2, end_date = $3 WHERE id = $1', [id, start, end]);
        try {
            await set(null, '2026-11-21');
            expect(await read()).toEqual({ status: 'IN_FORCE', counted: true, end: '2026-11-21', over: false });
            await set(null, '2026-11-20');
            expect(await read()).toEqual({ status: 'ENDED', counted: false, end: '2026-11-20', over: true });
            await set('2026-11-22', null);
            expect(await read()).toEqual({ status: 'UPCOMING', counted: false, end: null, over: true });
            await set('2020-01-01', null);
            expect(await read()).toEqual({ status: 'STATED', counted: true, end: null, over: false });
        } finally {
            await set(before.start_date, before.end_date);
        }
    });

    test('filters narrow by département, public, form and age', async () => {
        const { conventionsPlaces } = await ask('{ conventionsPlaces(first: 100, filter: { age: 17 }) { totalCount nodes { ageMin ageMax } } }');
        expect(conventionsPlaces.totalCount).toBe(conventionsPlaces.nodes.length);
        expect(conventionsPlaces.totalCount).toBeGreaterThan(0);
        for (const { ageMin, ageMax } of conventionsPlaces.nodes) {
            expect(ageMin ?? ageMax).not.toBeNull();
            expect((ageMin ?? 0) <= 17 && (ageMax ?? 99) >= 17).toBe(true);
        }
        const { conventionsPlaces: formed } = await ask('{ conventionsPlaces(first: 100, filter: { forms: [RESIDENCE], departements: ["30", "34", "31"] }) { nodes { forms departement { code } } } }');
        for (const { forms, departement } of formed.nodes) {
            expect(forms).toContain('RESIDENCE');
            expect(['30', '34', '31']).toContain(departement.code);
        }
    });
});

describe('territories and sources', () => {
    test('uncovered territories are those of the list with that status, and the summary counts them', async () => {
        const data = await ask(`{
            all: territories(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE, within: { level: REGION, code: "76" }) { id status structures { id kind } }
            uncovered: uncoveredTerritories(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE, within: { level: REGION, code: "76" }) { id nom reason missionLocale { id } stated { citation source { id } } }
            summary: coverageSummary(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE, within: { level: REGION, code: "76" }) { territories uncovered unknown }
        }`);
        const uncovered = data.all.filter(({ status }: any) => status === 'UNCOVERED').map(({ id }: any) => id);
        expect(data.uncovered.map(({ id }: any) => id)).toEqual(uncovered);
        expect(data.summary).toMatchObject({ territories: data.all.length, uncovered: uncovered.length });
        expect(uncovered.length).toBeGreaterThan(0);
        for (const { status, structures } of data.all) if (status === 'UNCOVERED') expect(structures).toEqual([]);
    });

    test('a territory that makes no sense is refused in its own words', async () => {
        const [code, message] = await refusal('{ territories(kind: ADEPAPE, level: MISSION_LOCALE, within: { level: DEPARTEMENT, code: "999" }) { id } }');
        expect(code).toBe('BAD_USER_INPUT');
        expect(message).toMatch(/999/);
    });

    test('every statement leads to its source and to the record that it is about', async () => {
        const { sources } = await ask('{ sources { id statementCount toConfirmCount statements(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { id toConfirm confidence subject { kind id label } source { id } statedFor { from to } readOn } } } }');
        const [{ count }] = await app.dataSource.query('SELECT count(*)::integer AS count FROM statement');
        expect(sources.reduce((sum: number, { statementCount }: any) => sum + statementCount, 0)).toBe(count);
        for (const source of sources) {
            expect(source.statements.totalCount).toBe(source.statementCount);
            for (const statement of source.statements.nodes) {
                expect(statement.source.id).toBe(source.id);
                expect(statement.toConfirm).toBe(statement.confidence !== 'HIGH');
                expect(statement.subject.label.length).toBeGreaterThan(2);
                expect(statement.readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
            }
        }
        const first = sources[0];
        const seen = new Set(first.statements.nodes.map(({ id }: any) => id));
        const next = await ask('query ($id: ID!, $after: String) { source(id: $id) { statements(first: 100, after: $after) { nodes { id } } } }', { id: first.id, after: first.statements.pageInfo.endCursor });
        for (const { id } of next.source.statements.nodes) expect(seen.has(id)).toBe(false);
    });

    test('a département without a source says so', async () => {
        const { documented, silent } = await ask('{ documented: departement(code: "30") { documented sources { id } population } silent: departement(code: "29") { documented sources { id } structures { id } places { value precision } population } }');
        expect(documented.documented).toBe(true);
        expect(documented.sources.length).toBeGreaterThan(0);
        expect(silent).toMatchObject({ documented: false, sources: [], structures: [], places: { value: null, precision: 'UNKNOWN' } });
        expect(silent.population).toBeGreaterThan(800_000);
    });
});
