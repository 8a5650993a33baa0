import { expect, test } from 'vitest';
import { computeSiting } from '../../../server/coverage/siting/computeSiting.js';
import type { SitingProblem } from '../../../server/coverage/siting/SitingProblem.js';
import { CoverageIndex } from '../../../server/territory/CoverageIndex.js';
import { CoverageSiting } from '../../../server/territory/CoverageSiting.js';
import { SitingBusy, type SitingRequest } from '../../../server/territory/SitingReader.js';
import type { Snapshot } from '../../../server/territory/Snapshot.js';
import { TerritoryIndex } from '../../../server/territory/TerritoryIndex.js';

/** Communes along a meridian, one each 10 km or so: 0.09 degree of latitude is 10.0075 km on the sphere. */
function createLine(populations: readonly (number | null)[], listed: boolean): Snapshot {
    return {
        version: 'test',
        communes: populations.map((population, i) => ({ codeInsee: `0900${i}`, nom: `Commune ${i}`, population, departementCode: '09', epciCode: null, position: { lat: 43 + 0.09 * i, lng: 1.5 } })),
        epci: [], departements: [{ code: '09', nom: 'Ariège', regionCode: '76' }], regions: [{ code: '76', nom: 'Occitanie' }],
        structures: [], inventories: listed ? [{ kind: 'MECS', departementCodes: ['09'], complete: true }] : [], gaps: [], competences: [], weights: [],
    };
}

function createSiting(snapshot: Snapshot, solve: ConstructorParameters<typeof CoverageSiting>[2] = async problem => computeSiting(problem)): CoverageSiting {
    const territories = new TerritoryIndex(snapshot, () => ({}));
    return new CoverageSiting(new CoverageIndex(territories, snapshot, { positions: new Map(), conventions: [] }), snapshot, solve);
}

const request: SitingRequest = { kinds: ['MECS'], maxKm: 11, within: null, k: 1, minPopulation: 0, weight: 'population', capacity: null, includeUnknown: false, exact: false };

test('the site goes where most people are within reach, and the answer speaks of communes', async () => {
    // Within 11 km of each: itself and its two neighbours. 5 + 90 + 7 is the most.
    const { sites, demand, covered, candidates, communesLeftOut, unknown } = await createSiting(createLine([60, 1, 5, 90, 7, 2], true)).siting(request);
    expect(sites).toEqual([{ rank: 1, codeInsee: '09003', people: 102, cumulative: 102, share: 102 / 165 }]);
    expect({ demand, covered, candidates, communesLeftOut, unknown }).toEqual({ demand: 165, covered: 102, candidates: 6, communesLeftOut: 0, unknown: 0 });
});

test('a commune of unknown population is left out and counted, never taken for empty', async () => {
    const { demand, communesLeftOut, note } = await createSiting(createLine([100, null, 5], true)).siting(request);
    expect([demand, communesLeftOut]).toEqual([105, 1]);
    expect(note).toContain('1 commune dont le nombre d’habitants ou la position manque est laissée de côté.');
});

test('a commune of unknown population may not be large enough for a site', async () => {
    const { candidates } = await createSiting(createLine([100, null, 5], true)).siting({ ...request, minPopulation: 5 });
    expect(candidates).toBe(2);
});

test('where nobody lists the kind people are unknown: to be reached only when the request says so', async () => {
    const siting = createSiting(createLine([100, 1, 5], false));
    expect(await siting.siting(request)).toMatchObject({ demand: 0, unknown: 106, sites: [] });
    expect(await siting.siting({ ...request, includeUnknown: true })).toMatchObject({ demand: 106, unknown: 106, covered: 106 });
});

test('the same question is computed once, whatever the order of its kinds; another one again', async () => {
    const problems: SitingProblem[] = [];
    const siting = createSiting(createLine([100, 1, 5], true), async problem => {
        problems.push(problem);
        return computeSiting(problem);
    });
    await siting.siting({ ...request, kinds: ['MECS', 'ADEPAPE'] });
    await siting.siting({ ...request, kinds: ['ADEPAPE', 'MECS'] });
    expect(problems).toHaveLength(1);
    await siting.siting({ ...request, k: 2 });
    expect(problems).toHaveLength(2);
});

test('a search that was refused for want of room is not remembered', async () => {
    let busy = true;
    const siting = createSiting(createLine([100, 1, 5], true), async problem => {
        if (busy) throw new SitingBusy('Full.');
        return computeSiting(problem);
    });
    await expect(siting.siting(request)).rejects.toThrow('Full.');
    busy = false;
    expect((await siting.siting(request)).covered).toBe(106);
});

test('at most a hundred answers are kept: the oldest is computed again', async () => {
    let count = 0;
    const siting = createSiting(createLine([100, 1, 5], true), async problem => (count++, computeSiting(problem)));
    for (let km = 1; km <= 101; km++) await siting.siting({ ...request, maxKm: km });
    expect(count).toBe(101);
    await siting.siting({ ...request, maxKm: 101 });
    expect(count).toBe(101);
    await siting.siting({ ...request, maxKm: 1 });
    expect(count).toBe(102);
});
