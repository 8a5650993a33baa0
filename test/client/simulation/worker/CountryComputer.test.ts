import { distance } from '@turf/distance';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SimulationRequest } from '../../../../client/simulation/SimulationRequest.js';
import { STATUS_CODES } from '../../../../client/simulation/state/Country.js';
import { CountryComputer } from '../../../../client/simulation/worker/CountryComputer.js';
import { separateLands } from '../../../../client/simulation/worker/separateLands.js';
import { CoverageSiting } from '../../../../server/territory/CoverageSiting.js';
import { computeSiting } from '../../../../server/coverage/siting/computeSiting.js';
import { readCountry } from '../readCountry.js';

let country: Awaited<ReturnType<typeof readCountry>>;
let computer: CountryComputer;
beforeAll(async () => {
    country = await readCountry();
    computer = new CountryComputer(country.columns, country.data);
});
const ask = (more: Partial<SimulationRequest> = {}): SimulationRequest => ({
    kinds: ['RESIDENCE_HABITAT_JEUNES'], maxKm: 30, measure: 'STRAIGHT_LINE', within: { level: 'REGION', code: '76' }, weight: 'population', ...more,
});

describe('the access of every commune in the browser', () => {
    test.each([
        [['RESIDENCE_HABITAT_JEUNES'], 'STRAIGHT_LINE', 30], [['RESIDENCE_HABITAT_JEUNES'], 'ROAD_ESTIMATE', 45], [['MISSION_LOCALE', 'ANTENNE'], 'STRAIGHT_LINE', 10],
        [['MISSION_LOCALE', 'RESIDENCE_HABITAT_JEUNES'], 'ROAD_ESTIMATE', 20], [['ADEPAPE'], 'STRAIGHT_LINE', 500],
    ] as const)('is that of the server, for %j, %s, %d km', (kinds, measure, maxKm) => {
        const server = country.index.communeAccess({ kinds, measure, maxKm });
        const { statuses, km, structures } = computer.measure(ask({ kinds, measure, maxKm }));
        expect(Array.from(statuses, code => STATUS_CODES[code])).toEqual(server.statuses);
        expect(km).toEqual(server.access.km);
        expect(structures).toBe(server.sites.length);
    });

    test('adds up to the figures of the server for a region, a département and an EPCI', () => {
        for (const within of [{ level: 'REGION', code: '76' }, { level: 'DEPARTEMENT', code: '34' }, { level: 'EPCI', code: country.snapshot.epci.find(({ nom }) => /Cévennes Gangeoises/.test(nom))!.code }] as const) {
            const { total } = country.index.coverage({ ...ask({ within }), level: 'EPCI', bandsKm: [10] }, '2026-11-22');
            const { statuses, people, inArea } = computer.measure(ask({ within }));
            const sum = (status: string) => people.reduce((all, one, i) => (inArea[i] === 1 && STATUS_CODES[statuses[i]!] === status ? all + one : all), 0);
            expect([sum('WITHIN'), sum('NONE_KNOWN'), sum('BEYOND'), sum('UNKNOWN')]).toEqual([total.within, total.noneKnown, total.beyond, total.unknown]);
        }
    });

    test('knows the communes of a Mission Locale territory, those that two share in both', () => {
        const area = country.territories.areas('MISSION_LOCALE', null).find(({ codesInsee }) => codesInsee.has('34111'))!;
        const { inArea } = computer.measure(ask({ within: { level: 'MISSION_LOCALE', code: area.code } }));
        const own = country.territories.areas('MISSION_LOCALE', null).filter(({ code }) => code === area.code).flatMap(({ codesInsee }) => [...codesInsee]);
        expect(country.columns.codes.filter((_, i) => inArea[i] === 1)).toEqual([...new Set(own)].sort());
    });

    test('a weight that a file does not give for a commune stays unknown there', () => {
        const { people } = computer.measure(ask({ weight: 'tenth' }));
        const at = country.columns.codes.indexOf('34111');
        expect(people[at]).toBeNaN();
        expect(people.filter(Number.isNaN)).toHaveLength(1);
    });

    test('an unknown weight or area, or data of other communes, is an error that says so', () => {
        expect(() => computer.measure(ask({ weight: 'nothing' }))).toThrow('Expected a weight among population tenth, got nothing.');
        expect(() => computer.measure(ask({ within: { level: 'REGION', code: '999' } }))).toThrow('Expected an area that holds communes, got REGION 999.');
        expect(() => new CountryComputer(country.columns, { ...country.data, size: 3 })).toThrow('Expected data of 34875 communes, got 3.');
    });
});

describe('where next in the browser', () => {
    test.each([{ k: 3, minPopulation: 2000, capacity: null, includeUnknown: false }, { k: 2, minPopulation: 0, capacity: 20_000, includeUnknown: true }])('is the answer of the server to %j', async question => {
        const request = ask();
        const siting = new CoverageSiting(country.index, country.snapshot, async problem => computeSiting(problem));
        const server = await siting.siting({ ...request, ...question, exact: false });
        const { sites, covered, demand, alreadyWithin, unknown, allowed } = computer.propose(request, question);
        expect(covered).toBeCloseTo(server.covered, 3);
        expect({ demand, alreadyWithin, unknown, allowed }).toEqual({ demand: server.demand, alreadyWithin: server.alreadyWithin, unknown: server.unknown, allowed: server.candidates });
        expect(sites).toHaveLength(server.sites.length);
        if (question.capacity === null) expect(sites.map(({ commune }) => country.columns.codes[commune])).toEqual(server.sites.map(({ codeInsee }) => codeInsee));
    });

    test('by road, no proposed site serves people of another island', () => {
        const { sites } = computer.propose(ask({ within: { level: 'DEPARTEMENT', code: '56' }, measure: 'ROAD_ESTIMATE', maxKm: 40 }), { k: 1, minPopulation: 0, capacity: null, includeUnknown: true });
        const { columns } = country;
        const { commune, gain } = sites[0]!;
        const own = columns.codes.map((code, i) => i).filter(i => columns.departements[columns.departement[i]!]!.code === '56'
            && distance([columns.lng[i]!, columns.lat[i]!], [columns.lng[commune]!, columns.lat[commune]!]) <= 40 / 1.3);
        const sum = (all: number[]) => all.reduce((total, i) => total + columns.population[i]!, 0);
        expect(gain).toBe(sum(own.filter(i => columns.landmass[i] === columns.landmass[commune])));
        expect(gain).toBeLessThan(sum(own)); // islands are within that distance
    });
});

test('lands are turned so that none is within 500 km of another, and distances on one land do not change', () => {
    const { columns } = country;
    const lng = separateLands(columns.lng, columns.landmass);
    const km = (i: number, j: number, longitudes: ArrayLike<number>) => distance([longitudes[i]!, columns.lat[i]!], [longitudes[j]!, columns.lat[j]!]);
    const some = columns.codes.map((_, i) => i).filter(i => columns.landmass[i] !== 0 || i % 300 === 0);
    let least = Infinity;
    let most = 0;
    for (const i of some) for (const j of some.slice(0, 400)) {
        if (columns.landmass[i] !== columns.landmass[j]) least = Math.min(least, km(i, j, lng));
        else most = Math.max(most, Math.abs(km(i, j, lng) - km(i, j, columns.lng)));
    }
    expect(least).toBeGreaterThan(500);
    expect(most).toBeLessThan(1e-6);
});
