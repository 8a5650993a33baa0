import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
/** A day on which the agreement of the Hérault with its Missions Locales (to the end of 2023) is over. */
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

describe('partnerships', () => {
    test('an organisation has the initiatives that name it, in order of id, and no other', async () => {
        const { organisation, initiatives } = await ask('{ organisation(id: "habitat-jeunes-sete") { initiatives { id } } initiatives { id actors { organisation { id } } } }');
        expect(organisation.initiatives.length).toBeGreaterThan(0);
        expect(organisation.initiatives).toEqual(initiatives.filter(({ actors }: any) => actors.some((actor: any) => actor.organisation?.id === 'habitat-jeunes-sete')).map(({ id }: any) => ({ id })));
    });

    test('they are narrowed by département, relation and status, in order of département', async () => {
        const { partnerships } = await ask('{ partnerships(departements: ["34", "30"], relations: [ENFANCE_FAMILLE_MISSION_LOCALE], statuses: [AGREEMENT]) { departement { code } status ended end structures { kind } statements { citation } } }');
        expect(partnerships.map((record: any) => [record.departement.code, record.end, record.ended])).toEqual([['30', null, false], ['34', '2023-12-31', true]]);
        // The seven Missions Locales of the Hérault.
        expect(partnerships[1].structures).toHaveLength(7);
        expect(partnerships[1].statements[0].citation).not.toBe('');
    });
    test('an empty list of relations gives none, an unknown département is the caller’s mistake', async () => {
        expect(await ask('{ partnerships(relations: []) { id } }')).toEqual({ partnerships: [] });
        const { errors } = await app.query('{ partnerships(departements: ["20"]) { id } }');
        expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: 'Expected codes of départements in departements, such as "09" or "2A", got "20".' });
    });
    test('a département has a cell for each relation: strongest status, what is over is said and not counted, silence is unknown', async () => {
        const { departement } = await ask('{ departement(code: "34") { partnershipCells { relation status noneStated partnerships { status } ended { end } } } }');
        const cell = (relation: string) => departement.partnershipCells.find((one: any) => one.relation === relation);
        expect(departement.partnershipCells).toHaveLength(8);
        expect(cell('ENFANCE_FAMILLE_MISSION_LOCALE')).toMatchObject({ status: 'PRACTICE', ended: [{ end: '2023-12-31' }] });
        expect(cell('ENFANCE_FAMILLE_HABITAT_JEUNES')).toMatchObject({ status: 'AGREEMENT', noneStated: false, ended: [] });
        expect(cell('INSERTION_MISSION_LOCALE')).toMatchObject({ status: 'UNKNOWN', partnerships: [] });
    });
    test('a département that no source describes is unknown everywhere', async () => {
        const { departement } = await ask('{ departement(code: "75") { documented respondents { id } perspectives { id } initiatives { id } indicators { id } partnershipCells { status } } }');
        expect(departement).toMatchObject({ documented: false, respondents: [], perspectives: [], initiatives: [], indicators: [] });
        expect(new Set(departement.partnershipCells.map((cell: any) => cell.status))).toEqual(new Set(['UNKNOWN']));
    });
    test('a structure and an organisation know the relations that name them', async () => {
        const data = await ask('{ structure(id: "mission-locale-lot") { partnerships { relation } } organisation(id: "departement-34") { partnerships { id } } }');
        expect(data.structure.partnerships.map((one: any) => one.relation).sort()).toEqual(['ENFANCE_FAMILLE_MISSION_LOCALE', 'REFERENT_ASE']);
        expect(data.organisation.partnerships.length).toBeGreaterThan(0);
    });
});

test('the synthesis is computed as of 2022, so that the Hérault counts though its agreement is over today; only the Tarn differs', async () => {
    const { synthesis } = await ask('{ synthesis { claim period { from to } agrees stated { code } computed { code } missionsLocales { id } differences { side departement { code } explanation partnerships { status } } statements { citation } } }');
    expect(synthesis.map((row: any) => [row.claim, row.agrees])).toEqual([
        ['HABITAT_JEUNES_CONVENTION', true], ['HABITAT_JEUNES_DROIT_COMMUN', true], ['MISSION_LOCALE_ENFANCE_FAMILLE', false], ['NO_HABITAT_JEUNES', true],
    ]);
    const row = synthesis[2];
    expect(row.period).toEqual({ from: '2022-01-01', to: '2022-12-31' });
    expect(row.stated.map((one: any) => one.code)).toEqual(['30', '34', '46', '81']);
    expect(row.computed.map((one: any) => one.code)).toEqual(['30', '34', '46']);
    // Four of the Gard, seven of the Hérault, the one of the Lot.
    expect(row.missionsLocales).toHaveLength(12);
    expect(row.differences).toMatchObject([{ side: 'ONLY_STATED', departement: { code: '81' }, partnerships: [{ status: 'PLANNED' }] }]);
    expect(row.differences[0].explanation).toContain('Tarn');
    expect(row.statements[0].citation).toBe('(Hérault, Gard, Lot, Tarn)');
});

describe('initiatives', () => {
    test('they are narrowed by place, need and age', async () => {
        const data = await ask('{ all: initiatives { id } inHerault: initiatives(departement: "34", theme: LOGEMENT) { id } at17: initiatives(age: 17) { id ageMin ageMax } }');
        expect(data.all).toHaveLength(11);
        expect(data.inHerault.map((one: any) => one.id)).toEqual(['initiative-horizons-occitanie', 'initiative-levier', 'initiative-un-toit-en-avant']);
        expect(data.at17.length).toBeGreaterThan(0);
        for (const { ageMin, ageMax } of data.at17) expect([(ageMin ?? 0) <= 17, (ageMax ?? 150) >= 17]).toEqual([true, true]);
    });
    test('one has its actors with their records, its results, its functional contacts and its statements', async () => {
        const { initiative } = await ask('{ initiative(id: "initiative-levier") { titre public departements { nom } actors { nom organisation { id } structure { id } } steps { titre delayDays } indicators { nom value unit } contacts { kind value } statements { citation } } }');
        expect(initiative.actors).toEqual(expect.arrayContaining([
            { nom: 'Mission Locale du Bassin de Thau', organisation: null, structure: { id: 'mission-locale-bassin-de-thau' } },
            { nom: 'Solidarité Urgence Sétoise', organisation: null, structure: null },
        ]));
        expect(initiative.departements).toEqual([{ nom: 'Hérault' }]);
        expect(initiative.indicators).toHaveLength(4);
        expect(initiative.contacts).toEqual([{ kind: 'EMAIL', value: 'direction@habitatjeunes7.fr' }]);
        expect(await ask('{ initiative(id: "nowhere") { id } }')).toEqual({ initiative: null });
    });
    test.each(['initiatives(age: -1) { id }', 'dispositifs(age: 121) { id }', 'dispositif(id: "dispositif-cej") { evaluation(age: 500) { outcome } }'])('nobody’s age is refused in %s', async field => {
        const { errors } = await app.query(`{ ${field} }`);
        expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
        expect(errors![0]!.message).toMatch(/^Expected age between 0 and 120 \(years\) in (initiatives|dispositifs|evaluation), got /);
    });
});

describe('schemes', () => {
    test('they are narrowed by need, status and age; an age keeps what it alone does not rule out', async () => {
        const data = await ask('{ at22: dispositifs(age: 22) { id } ended: dispositifs(status: ENDED) { id } money: dispositifs(needs: [SANTE]) { id needs } ase: dispositifs(askKinds: [ADEPAPE]) { id } }');
        const at22 = data.at22.map((one: any) => one.id);
        expect(at22).toEqual(expect.arrayContaining(['dispositif-cej', 'dispositif-faj', 'dispositif-logement-social-prioritaire']));
        for (const id of ['dispositif-contrat-jeune-majeur', 'dispositif-entretien-17-ans', 'dispositif-pic-ipr']) expect(at22).not.toContain(id);
        expect(data.ended.map((one: any) => one.id)).toEqual(['dispositif-pic-ipr']);
        for (const { needs } of data.money) expect(needs).toContain('SANTE');
        expect(data.ase.map((one: any) => one.id)).toEqual(['dispositif-droit-au-retour', 'dispositif-pecule']);
    });
    test('one has its conditions as fields, what it can be had with, and what its age decides', async () => {
        const { dispositif } = await ask('{ dispositif(id: "dispositif-cej") { conditions { ageFrom ageBefore ageBeforeIfDisabled requires excludes withinYearsOfLeaving } cumulableWith { id } young: evaluation(age: 15) { outcome } now: evaluation(age: 20) { outcome missing schemeEnded } later: evaluation(age: 27) { outcome missing } able: evaluation(age: 27, disabled: false) { outcome } } }');
        expect(dispositif).toEqual({
            conditions: { ageFrom: 16, ageBefore: 26, ageBeforeIfDisabled: 30, requires: ['SANS_EMPLOI_DURABLE_NI_FORMATION'], excludes: ['ETUDIANT'], withinYearsOfLeaving: null },
            cumulableWith: [{ id: 'dispositif-contrat-jeune-majeur' }],
            young: { outcome: 'NOT_YET' },
            now: { outcome: 'DEPENDS', missing: ['SANS_EMPLOI_DURABLE_NI_FORMATION', 'ETUDIANT'], schemeEnded: false },
            later: { outcome: 'DEPENDS', missing: ['HANDICAP', 'SANS_EMPLOI_DURABLE_NI_FORMATION', 'ETUDIANT'] },
            able: { outcome: 'CLOSED' },
        });
    });
    test('no argument of the schema takes a birth date', async () => {
        const { __schema } = await ask('{ __schema { types { name fields { name args { name } } inputFields { name } } } }');
        const names = __schema.types.flatMap((type: any) => [...(type.fields ?? []).flatMap((field: any) => field.args.map((argument: any) => argument.name)), ...(type.inputFields ?? []).map((field: any) => field.name)]);
        expect(names.length).toBeGreaterThan(50);
        expect(names.filter((name: string) => /birth|naissance|date|facts|leftCare/i.test(name))).toEqual([]);
    });
});
