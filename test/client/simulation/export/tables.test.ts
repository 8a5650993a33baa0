import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { formatTableCsv } from '../../../../client/simulation/export/formatTableCsv.js';
import { formatTableGeojson } from '../../../../client/simulation/export/formatTableGeojson.js';
import { tabulateProposal } from '../../../../client/simulation/export/tabulateProposal.js';
import { tabulateScenarios } from '../../../../client/simulation/export/tabulateScenarios.js';
import type { SimulationRequest } from '../../../../client/simulation/SimulationRequest.js';
import { computeScenario } from '../../../../client/simulation/state/computeScenario.js';
import { CountryComputer } from '../../../../client/simulation/worker/CountryComputer.js';
import { formatCsv } from '../../../../server/pages/formatCsv.js';
import { readCountry } from '../readCountry.js';

const request: SimulationRequest = { kinds: ['RESIDENCE_HABITAT_JEUNES'], maxKm: 30, measure: 'STRAIGHT_LINE', within: { level: 'REGION', code: '76' }, weight: 'population' };
const context = { request, versions: { seeds: 's1', geography: 'g1', competence: null, weights: null }, computedOn: '2026-11-22', link: 'https://relais.invalid/couverture?sites=43.9338,3.70784,30;44.09828,-0.07812,12.5' };
const sites = [{ lat: 43.9338, lng: 3.70784, reachKm: 30 }, { lat: 44.09828, lng: -0.07812, reachKm: 12.5 }];
const BEFORE = 3; // a status: BEYOND is 2, unknown is 3
const ground = {
    statuses: Uint8Array.of(2, 2, BEFORE, 0), people: Float64Array.of(100, 20, 7, 900), inArea: Uint8Array.of(1, 1, 1, 1), missionsLocales: [], missionsLocalesOf: [],
    columns: { departement: new Int16Array(4), epci: new Int16Array(4).fill(-1), departements: [{ code: '34', nom: 'Hérault', region: '76', communes: 4 }], epcis: [] },
};
const scenario = computeScenario(ground as unknown as Parameters<typeof computeScenario>[0], [Int32Array.of(0, 1), Int32Array.of(1, 2, 3)]);
const table = tabulateScenarios([{ name: 'carte', sites, places: ['Ganges (34)', '=près de "Rodez"; 12'], scenario }], context);
const read = (text: string) => parse(text, { delimiter: ';', bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

test('the simulated sites as a spreadsheet: each alone, on top of the others, then all together', () => {
    const text = formatTableCsv(table);
    expect(text.startsWith('\ufeffscenario;lieu;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [first, second, all, ...more] = read(text);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ scenario: 'carte', lieu: '1', endroit: 'Ganges (34)', latitude: '43,9338', portee_km: '30', habitants_seul: '120', habitants_en_plus_des_autres: '100', habitants_ensemble: '' });
    expect(second).toMatchObject({ lieu: '2', endroit: '\'=près de "Rodez"; 12', longitude: '-0,07812', portee_km: '12,5', habitants_seul: '20', habitants_en_plus_des_autres: '0' });
    expect(all).toMatchObject({ lieu: 'ensemble', latitude: '', habitants_ensemble: '120', communes_ensemble: '2', habitants_inconnus_a_portee: '7', habitants_restant_sans_lieu: '0' });
    expect(all!.parametres).toBe('type=residence ; seuil=30 ; mesure=vol-oiseau ; dans=region-76 ; poids=population ; rayon_terre_km=6371.0088');
    expect(all).toMatchObject({ version_donnees: 'répertoire s1 ; géographie g1 ; compétence estimée ; poids sans import', calcule_le: '2026-11-22', lien: context.link });
});

test('a text is written as the server writes it, formulas disarmed', () => {
    const texts = ['=1+1', '+a', '-b', '@c', '\td', 'e;f', 'g"h', 'i\nj', 'plain'];
    const one = formatTableCsv({ ...table, columns: texts.map((_, i) => `c${i}`), rows: [{ place: null, cells: texts }] });
    const ours = one.slice(one.indexOf('\r\n') + 2);
    const theirs = formatCsv([], [texts]);
    expect(ours.startsWith(theirs.slice(theirs.indexOf('\r\n') + 2, -2))).toBe(true);
});

test('as GeoJSON: a point a site in the order of RFC 7946, the sums beside them', () => {
    const text = formatTableGeojson(table);
    const made = check(text) as ReturnType<typeof check> & { features: any[]; relais: any };
    expect(made.features.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [3.70784, 43.9338] }, { type: 'Point', coordinates: [-0.07812, 44.09828] }]);
    expect(made.features[0].properties).toMatchObject({ lieu: 1, habitants_seul: 120, habitants_ensemble: null });
    expect(made.relais.ensemble).toEqual([expect.objectContaining({ lieu: 'ensemble', habitants_ensemble: 120 })]);
    expect(made.relais).toMatchObject({ computedOn: '2026-11-22', link: context.link, parameters: { seuil: 30 }, versions: { seeds: 's1' } });
});

test('an unknown number stays empty, null in GeoJSON', () => {
    const unknown = computeScenario({ ...ground, people: Float64Array.of(NaN, 20, 7, 900) } as unknown as Parameters<typeof computeScenario>[0], [Int32Array.of(0)]);
    const made = tabulateScenarios([{ name: 'A', sites: sites.slice(0, 1), places: [''], scenario: unknown }], context);
    expect(read(formatTableCsv(made))[0]).toMatchObject({ habitants_seul: '', communes_seul: '1' });
    expect(JSON.parse(formatTableGeojson(made)).features[0].properties.habitants_seul).toBeNull();
});

test('proposed communes carry their code, their place, what they add, the bound and the gap', async () => {
    const { columns, data } = await readCountry();
    const question = { k: 3, minPopulation: 2000, capacity: null, includeUnknown: false };
    const proposal = new CountryComputer(columns, data).propose(request, question);
    const rows = read(formatTableCsv(tabulateProposal(proposal, question, columns, context)));
    expect(rows.map(({ rang }) => rang)).toEqual(['1', '2', '3']);
    const number = (text: string) => Number(text.replace(',', '.'));
    let sum = 0;
    for (const row of rows) {
        const commune = columns.codes.indexOf(row.code_insee!);
        expect([columns.noms[commune], row.departement]).toEqual([row.commune, columns.departements[columns.departement[commune]!]!.code]);
        sum += number(row.habitants_de_plus!);
        expect(number(row.cumul!)).toBeCloseTo(sum, 3);
        expect(number(row.part!)).toBeCloseTo(sum / proposal.demand, 5);
        expect(number(row.borne_superieure!)).toBeGreaterThanOrEqual(sum - 1e-3);
        expect(number(row.ecart!)).toBeCloseTo(1 - proposal.covered / proposal.upperBound, 5);
        expect(row.parametres).toContain('nombre=3 ; habitants_commune_min=2000 ; personnes_par_lieu_max=sans limite ; compter_inconnus=non');
    }
    expect(sum).toBeGreaterThan(0);
});
