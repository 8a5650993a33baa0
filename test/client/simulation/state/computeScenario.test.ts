import { distance } from '@turf/distance';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareScenarios } from '../../../../client/simulation/state/compareScenarios.js';
import { computeScenario } from '../../../../client/simulation/state/computeScenario.js';
import type { Country } from '../../../../client/simulation/state/Country.js';
import { listReached } from '../../../../client/simulation/state/listReached.js';
import type { SimulatedSite } from '../../../../client/simulation/state/SimulatedSite.js';
import type { SimulationRequest } from '../../../../client/simulation/SimulationRequest.js';
import { CountryComputer } from '../../../../client/simulation/worker/CountryComputer.js';
import { PointTree } from '../../../../server/coverage/PointTree.js';
import { seededRandom } from '../../../../server/coverage/siting/seededRandom.js';
import { readCountry } from '../readCountry.js';

const REQUEST: SimulationRequest = { kinds: ['RESIDENCE_HABITAT_JEUNES'], maxKm: 30, measure: 'STRAIGHT_LINE', within: { level: 'REGION', code: '76' }, weight: 'population' };
const GANGES: SimulatedSite = { lat: 43.93465, lng: 3.70846, reachKm: 30 };
const MILLAU: SimulatedSite = { lat: 44.09828, lng: 3.07812, reachKm: 25 };

let computer: CountryComputer;
let make: (request?: Partial<SimulationRequest>) => Country;
beforeAll(async () => {
    const { columns, data } = await readCountry();
    computer = new CountryComputer(columns, data);
    const tree = new PointTree(columns.lat, columns.lng);
    const missionsLocalesOf: number[][] = [];
    data.missionsLocales.forEach(({ communes }, index) => communes.forEach(commune => (missionsLocalesOf[commune] ??= []).push(index)));
    make = (more = {}) => {
        const { statuses, people, inArea } = computer.measure({ ...REQUEST, ...more });
        return { columns, tree, missionsLocales: data.missionsLocales, missionsLocalesOf, statuses, people, inArea, measure: more.measure ?? 'STRAIGHT_LINE' };
    };
});
const simulate = (country: Country, sites: readonly SimulatedSite[]) => computeScenario(country, sites.map(site => listReached(country, site)));

/** Communes within reach of some site, by Turf, one by one. */
function reachedByTurf({ columns }: Country, sites: readonly SimulatedSite[]): number[] {
    return columns.codes.map((_, i) => i).filter(i => sites.some(site => distance([site.lng, site.lat], [columns.lng[i]!, columns.lat[i]!]) <= site.reachKm + 1e-6));
}

describe('the union of reaches', () => {
    test('is that of Turf, for twenty draws of one to eight sites with reaches of their own', () => {
        const country = make();
        const random = seededRandom(7);
        for (let draw = 0; draw < 20; draw++) {
            const sites = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({ lat: 42.5 + random() * 2.5, lng: 0 + random() * 4.5, reachKm: 5 + random() * 45 }));
            const scenario = simulate(country, sites);
            const expected = reachedByTurf(country, sites);
            expect([...scenario.reached].sort((a, b) => a - b)).toEqual(expected);
            const own = expected.filter(i => country.inArea[i] === 1);
            const people = (code: number[]) => own.filter(i => code.includes(country.statuses[i]!)).reduce((sum, i) => sum + country.people[i]!, 0);
            expect(scenario.newly.people).toBe(people([1, 2]));
            expect(scenario.newlyUnknown.people).toBe(people([3]));
        }
    });

    test('counts an overlap once: two sites at one place add what one adds', () => {
        const country = make();
        const [one, two] = [simulate(country, [GANGES]), simulate(country, [GANGES, GANGES])];
        expect(one.newly.people).toBeGreaterThan(10_000);
        expect(two.newly).toEqual(one.newly);
        expect(two.sites.map(({ alone }) => alone)).toEqual([one.newly, one.newly]);
        expect(two.sites.map(({ onTop }) => onTop)).toEqual([{ communes: 0, people: 0 }, { communes: 0, people: 0 }]);
    });

    test('gives each site what would be lost without it', () => {
        const country = make();
        const sites = [GANGES, MILLAU, { ...GANGES, lng: 3.9 }];
        const all = simulate(country, sites);
        sites.forEach((_, i) => {
            const without = simulate(country, sites.filter((_, other) => other !== i));
            expect(all.sites[i]!.onTop.people).toBe(all.newly.people! - without.newly.people!);
            expect(all.sites[i]!.alone).toEqual(simulate(country, [sites[i]!]).newly);
        });
    });

    test('by road a reach is 1.3 times shorter and does not cross the sea', () => {
        const country = make({ measure: 'ROAD_ESTIMATE', within: null });
        const { columns } = country;
        const quiberon = { lat: 47.48, lng: -3.12, reachKm: 39 };
        const expected = reachedByTurf(country, [{ ...quiberon, reachKm: 30 }]);
        const reached = [...listReached(country, quiberon)].map(i => columns.noms[i]);
        expect(expected.map(i => columns.noms[i])).toContain('Le Palais');
        expect(reached).not.toContain('Le Palais');
        expect(reached.sort()).toEqual(expected.filter(i => columns.landmasses[columns.landmass[i]!] === 'continent').map(i => columns.noms[i]).sort());
    });
});

describe('the figures of a scenario', () => {
    test('leave nobody out: before, newly, still and unknown add up to the people of the area', () => {
        const country = make();
        const { before, newly, newlyUnknown, stillWithout, stillUnknown } = simulate(country, [GANGES, MILLAU]);
        const all = country.people.reduce((sum, people, i) => (country.inArea[i] === 1 ? sum + people : sum), 0);
        expect(before.within.people! + before.without.people! + before.unknown.people!).toBe(all);
        expect(before.within.people! + newly.people! + stillWithout.people! + newlyUnknown.people! + stillUnknown.people!).toBe(all);
        expect(stillWithout.people).toBeGreaterThanOrEqual(0);
    });

    test('rows by département and by EPCI add up to the whole; those who have a structure already are in none', () => {
        const country = make();
        const { newly, departements, epcis, missionsLocales } = simulate(country, [GANGES, MILLAU]);
        const sum = (rows: { people: number | null }[]) => rows.reduce((total, { people }) => total + people!, 0);
        expect(sum(departements)).toBe(newly.people);
        expect(sum(epcis)).toBe(newly.people);
        expect(sum(missionsLocales)).toBeGreaterThanOrEqual(newly.people!);
        expect(departements.map(({ people }) => people)).toEqual(departements.map(({ people }) => people).sort((a, b) => b! - a!));
    });

    test('are null as soon as the number of people of one commune in them is unknown', () => {
        const country = make({ weight: 'tenth' });
        const { newly, stillWithout, departements } = simulate(country, [GANGES]);
        expect(country.people[country.columns.codes.indexOf('34111')]).toBeNaN();
        expect([newly.people, stillWithout.people]).toEqual([null, null]);
        expect(newly.communes).toBeGreaterThan(0);
        expect(departements.find(({ code }) => code === '34')!.people).toBeNull();
        expect(departements.find(({ code }) => code === '30')!.people).toBeGreaterThan(0);
    });

    test('change nothing without a site, and count nothing outside the area', () => {
        const country = make({ within: { level: 'DEPARTEMENT', code: '34' } });
        const none = simulate(country, []);
        expect(none.newly).toEqual({ communes: 0, people: 0 });
        expect(none.stillWithout).toEqual(none.before.without);
        expect(simulate(country, [MILLAU]).departements.map(({ code }) => code).filter(code => code !== '34')).toEqual([]);
    });

    test('two scenarios are compared figure by figure, B minus A', () => {
        const country = make();
        const [a, b] = [simulate(country, [GANGES]), simulate(country, [GANGES, MILLAU])];
        const rows = compareScenarios(a, b);
        expect(rows.map(({ figure }) => figure)).toEqual(['sites', 'newly', 'stillWithout', 'newlyUnknown', 'stillUnknown']);
        expect(rows[0]!.difference.communes).toBe(1);
        expect(rows[1]!.difference.people).toBe(b.newly.people! - a.newly.people!);
        expect(rows[1]!.difference.people! + rows[2]!.difference.people!).toBe(0);
        const unknown = simulate(make({ weight: 'tenth' }), [GANGES]);
        expect(compareScenarios(a, unknown)[1]!.difference.people).toBeNull();
    });
});
