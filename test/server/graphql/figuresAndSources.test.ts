import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => { app = await startApp('occitanie', { now: () => new Date('2026-11-21T12:00:00Z') }); });
afterAll(() => {
    expect(app.faults).toEqual([]);
    return app.close();
});
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await app.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
}

test('the framework agreement has its signatories, and each commitment who takes it', async () => {
    const { accords, accord } = await ask('{ accords { id parent { id } children { id } } accord(id: "accord-cadre-national-2020") { date end ended duration signatories { id } commitments { organisation { id } text } } }');
    expect(accords).toEqual([{ id: 'accord-cadre-national-2020', parent: null, children: [] }]);
    expect(accord).toMatchObject({ date: '2020-11-17', end: null, ended: false });
    expect(accord.signatories).toHaveLength(5);
    expect(accord.commitments.map((one: any) => one.organisation?.id ?? null)).toEqual([null, null, null, 'unml', 'unhaj', 'cnape']);
});

test('the share of places by agreement is unknown while no source gives a capacity, and told once one does', async () => {
    const query = '{ structure(id: "residence-le-fort") { capacity conventionShare { status share limit capacity places { value precision } } } }';
    expect((await ask(query)).structure.conventionShare).toMatchObject({ status: 'UNKNOWN', share: null, limit: 0.15, capacity: null });
    const { places } = (await ask(query)).structure.conventionShare;
    await app.dataSource.query(`UPDATE structure SET capacity = 40 WHERE id = 'residence-le-fort'`);
    await app.directory.reload();
    try {
        const { conventionShare } = (await ask(query)).structure;
        expect(conventionShare.share).toBeCloseTo(places.value / 40);
        expect(conventionShare.status).toBe(places.precision !== 'EXACT' ? 'UNKNOWN' : places.value / 40 > 0.15 ? 'ABOVE' : 'WITHIN');
    } finally {
        await app.dataSource.query(`UPDATE structure SET capacity = NULL WHERE id = 'residence-le-fort'`);
        await app.directory.reload();
    }
});

describe('figures', () => {
    test('two rates for one quantity stand side by side, each with its source', async () => {
        const { indicators } = await ask('{ indicators(series: ["taux-mineurs-proteges"]) { value unit precision territory { level code nom } statedFor { from } contradictions { value } statements { citation } } }');
        expect(indicators.map(({ value, contradictions }: any) => [value, contradictions.map((one: any) => one.value)])).toEqual([[2, [20]], [20, [2]]]);
        expect(indicators[0].territory).toEqual({ level: 'FRANCE', code: 'FR', nom: 'France' });
    });
    test('figures of two years do not contradict each other', async () => {
        const { indicators } = await ask('{ indicators(series: ["ml-missions-locales"], territory: { level: FRANCE }) { value statedFor { from to } contradictions { value } } }');
        expect(indicators).toEqual([
            { value: 435, statedFor: { from: '2020-01-01', to: '2020-12-31' }, contradictions: [] },
            { value: 436, statedFor: { from: '2022-01-01', to: '2022-12-31' }, contradictions: [] },
        ]);
    });
    test('they are narrowed by territory and initiative', async () => {
        const data = await ask('{ meuse: indicators(territory: { level: DEPARTEMENT, code: "55" }) { territory { nom } initiative { id } } levier: indicators(initiative: "initiative-levier") { id } departement(code: "55") { indicators { id } } }');
        expect(data.meuse).toHaveLength(9);
        expect(data.meuse[0].territory.nom).toBe('Meuse');
        expect(data.departement.indicators).toHaveLength(9);
        expect(data.levier).toHaveLength(4);
    });
});

test('words and needs come with their statements, and needs are narrowed by kind and chapter', async () => {
    const data = await ask('{ glossary { id sigle nom definition statements { citation } } besoins(kind: LEVIER, theme: PARTENARIAT) { kind theme statements { citation } } }');
    expect(data.glossary.length).toBeGreaterThan(30);
    expect(data.besoins.length).toBeGreaterThan(0);
    for (const { kind, theme } of data.besoins) expect([kind, theme]).toEqual(['LEVIER', 'PARTENARIAT']);
    for (const { statements } of [...data.glossary, ...data.besoins]) expect(statements.length).toBeGreaterThan(0);
});

test('a source counts its statements for each kind of record, and they add up', async () => {
    const { sources } = await ask('{ sources { id statementCount toConfirmCount counts { kind records statements toConfirm } } }');
    for (const { statementCount, toConfirmCount, counts } of sources) {
        expect(counts.reduce((sum: number, one: any) => sum + one.statements, 0)).toBe(statementCount);
        expect(counts.reduce((sum: number, one: any) => sum + one.toConfirm, 0)).toBe(toConfirmCount);
        for (const one of counts) expect(one.records).toBeLessThanOrEqual(one.statements);
    }
    expect(sources.find((one: any) => one.id === 'occitanie-systeme-acteurs-2023').counts.map((one: any) => one.kind)).toEqual(expect.arrayContaining(['PARTNERSHIP', 'PERSPECTIVE', 'GLOSSARY_TERM']));
});

test('each statement leads to a record with a name, and to a page of the site', async () => {
    const kinds = new Map<string, string>();
    for (const { id } of (await ask('{ sources { id } }')).sources) {
        for (let after: string | null = null, more = true; more; ) {
            const { statements }: any = (await ask('query ($id: ID!, $after: String) { source(id: $id) { statements(first: 100, after: $after) { nodes { subject { kind id label path } } pageInfo { hasNextPage endCursor } } } }', { id, after })).source;
            for (const { subject } of statements.nodes) {
                expect(subject.label, subject.id).not.toBe(subject.id);
                expect(subject.path).toMatch(/^\/[a-z]+([/#][\w-]+)*(#[\w-]+)?$/);
                kinds.set(subject.kind, subject.path.replace(subject.id, ':id').replace(/\/\d\w\d?#/, '/:code#'));
            }
            ({ hasNextPage: more, endCursor: after } = statements.pageInfo);
        }
    }
    expect(Object.fromEntries([...kinds].sort())).toEqual({
        ACCORD: '/accords/:id', BESOIN: '/besoins#:id', CONVENTION_PLACES: '/conventions/:id', DISPOSITIF: '/dispositifs/:id', GLOSSARY_TERM: '/glossaire#:id', INDICATOR: '/indicateurs#:id',
        INITIATIVE: '/initiatives/:id', INVENTORY: '/methode#:id', LIGNE: '/numeros#:id', ORGANISATION: '/organisations/:id', PARTNERSHIP: '/departements/:code#:id', PERSPECTIVE: '/departements/:code#:id',
        RESPONDENTS: '/departements/:code#:id', STATED_ABSENCE: '/departements/:code#:id', STATED_GAP: '/couverture#:id', STATED_SYNTHESIS: '/partenariats#:id', STRUCTURE: '/structures/:id',
    });
});
