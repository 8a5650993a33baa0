import { expect, test } from 'vitest';
import { computeCoverageFigures } from '../../../server/coverage/computeCoverageFigures.js';
import type { AccessStatus } from '../../../server/domain/vocabulary.js';

const bandsKm = [10, 30];

/** Each commune: status at 30 km, kilometres, people. */
function figures(rows: readonly (readonly [AccessStatus, number, number])[]) {
    const statuses = rows.map(([status]) => status);
    return computeCoverageFigures([...rows.keys()], {
        statuses, statusesAtLastBand: statuses, km: Float64Array.from(rows, row => row[1]), weights: Float64Array.from(rows, row => row[2]), bandsKm,
    });
}

test('people are added by access and by band, unknown apart', () => {
    const { people, within, beyond, noneKnown, unknown, shareWithout, bands, outOfBands, meanKm, meanKmPeople } = figures([
        ['WITHIN', 10, 100], ['WITHIN', 10.1, 200], ['BEYOND', 40, 300], ['NONE_KNOWN', 60, 200], ['UNKNOWN', 80, 200],
    ]);
    expect({ people, within, beyond, noneKnown, unknown, shareWithout }).toEqual({ people: 1000, within: 300, beyond: 300, noneKnown: 200, unknown: 200, shareWithout: 0.5 });
    expect(bands).toEqual([{ fromKm: 0, toKm: 10, people: 100 }, { fromKm: 10, toKm: 30, people: 200 }, { fromKm: 30, toKm: null, people: 500 }]);
    expect([outOfBands, meanKmPeople]).toEqual([200, 800]);
    expect(meanKm).toBeCloseTo((10 * 100 + 10.1 * 200 + 40 * 300 + 60 * 200) / 800, 9);
});

test('when nothing is known, nothing is 0 but unknown has everyone', () => {
    const { people, within, beyond, noneKnown, unknown, shareWithout, bands, meanKm } = figures([['UNKNOWN', 80, 200], ['UNKNOWN', Infinity, 100]]);
    expect({ people, within, beyond, noneKnown, unknown, shareWithout, meanKm }).toEqual({ people: 300, within: null, beyond: null, noneKnown: null, unknown: 300, shareWithout: null, meanKm: null });
    expect(bands.map(band => band.people)).toEqual([null, null, null]);
});

test('a missing weight makes its sums null, not 0, and leaves the others', () => {
    const { people, within, beyond, shareWithout, communesWithoutWeight, bands, meanKm } = figures([['WITHIN', 5, NaN], ['BEYOND', 40, 300]]);
    expect({ people, within, beyond, shareWithout, communesWithoutWeight, meanKm }).toEqual({ people: null, within: null, beyond: 300, shareWithout: null, communesWithoutWeight: 1, meanKm: null });
    expect(bands.map(band => band.people)).toEqual([null, 0, 300]);
});

test('no commune at all: nobody can be counted', () => {
    expect(figures([])).toMatchObject({ communes: 0, people: null, within: null, unknown: null, shareWithout: null, meanKm: null });
});

test('a territory where nobody lives has no share', () => {
    expect(figures([['BEYOND', 40, 0]])).toMatchObject({ people: 0, beyond: 0, shareWithout: null });
});
