import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computeSiting } from '../../../server/coverage/siting/computeSiting.js';
import { CoverageIndex } from '../../../server/territory/CoverageIndex.js';
import { CoverageSiting } from '../../../server/territory/CoverageSiting.js';
import { TerritoryIndex } from '../../../server/territory/TerritoryIndex.js';
import { readOccitanie } from '../../helpers/occitanie.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
let withWeight: TestApp;
beforeAll(async () => {
    app = await startApp('occitanie');
    const snapshot = await readOccitanie();
    // Half the people of each commune are young; Foix (09122) says nothing, Lavelanet (09160) is not in the file.
    const values = new Map(snapshot.communes.flatMap(({ codeInsee, population }) => (codeInsee === '09160' ? [] : [[codeInsee, codeInsee === '09122' || population === null ? null : population / 2] as const])));
    const own = { ...snapshot, weights: [{ id: 'jeunes', label: 'Jeunes inventés', source: 'Fichier inventé (COL)', date: '2021-01-01', values }] };
    const territories = new TerritoryIndex(own, () => ({}));
    const coverage = new CoverageIndex(territories, own, { positions: new Map(), conventions: [] });
    withWeight = await app.startAnother({ coverage, siting: new CoverageSiting(coverage, own, async problem => computeSiting(problem)) });
});
afterAll(async () => app?.close());

const FIGURES = 'people within beyond noneKnown unknown shareWithout communesWithoutWeight communesWithin bands { people }';

test('an imported weight is listed and counted; where one commune lacks it, the sums are null, never 0 for unknown', async () => {
    const { data, errors } = await withWeight.query(`{
        weights { id label source date }
        young: coverage(level: DEPARTEMENT, within: { level: REGION, code: "76" }, weight: "jeunes") { weight { label } territories { code figures { ${FIGURES} } } total { people communesWithoutWeight } }
        all: coverage(level: DEPARTEMENT, within: { level: REGION, code: "76" }) { territories { code figures { ${FIGURES} } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.weights[1]).toEqual({ id: 'jeunes', label: 'Jeunes inventés', source: 'Fichier inventé (COL)', date: '2021-01-01' });
    const of = (answer: 'young' | 'all', code: string) => data[answer].territories.find((one: { code: string }) => one.code === code).figures;
    expect(of('young', '11').people).toBe(of('all', '11').people / 2);
    expect(of('young', '11').shareWithout).toBeCloseTo(of('all', '11').shareWithout, 12);
    expect(of('young', '09')).toMatchObject({ people: null, shareWithout: null, communesWithoutWeight: 2, communesWithin: of('all', '09').communesWithin });
    expect(data.young.total).toEqual({ people: null, communesWithoutWeight: 2 });
});

test('an unknown weight is answered with the list of the known ones', async () => {
    const { errors } = await withWeight.query('{ coverage(weight: "vieux") { structures } }');
    expect(errors![0]!.message).toBe('Expected a weight among population, jeunes, got "vieux".');
});

test('siting leaves out the communes without weight and says how many', async () => {
    const { data } = await withWeight.query('{ siting(within: { level: DEPARTEMENT, code: "09" }, weight: "jeunes", k: 1) { communesLeftOut weight { label } note } }');
    expect(data.siting.communesLeftOut).toBe(2);
    expect(data.siting.note).toContain('(Jeunes inventés)');
});

test('the export says "inconnu" with an empty cell where the sum is unknown, and names the weight', async () => {
    const response = await fetch(`${withWeight.url}/couverture.csv?unite=departement&poids=jeunes`);
    const records: Record<string, string>[] = parse(await response.text(), { bom: true, delimiter: ';', columns: true });
    const ariege = records.find(({ code }) => code === '09')!;
    expect([ariege.personnes, ariege.personnes_precision, ariege.part_sans, ariege.acces_precision, ariege.communes_sans_poids]).toEqual(['', 'inconnu', '', 'inconnu', '2']);
    expect(records.find(({ code }) => code === '11')!.personnes_precision).toBe('exact');
    expect(ariege.parametres).toContain('poids=jeunes ');
    expect(ariege.parametres).toContain('poids_nom=Jeunes inventés');
});
