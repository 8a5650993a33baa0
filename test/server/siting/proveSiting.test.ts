import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { SitingSearch } from '../../../server/coverage/siting/SitingSearch.js';
import { proveSiting } from '../../../server/siting/proveSiting.js';
import { exhaustiveSiting } from '../coverage/siting/exhaustiveSiting.js';
import { randomSiting } from '../coverage/siting/randomSiting.js';

/** A search that has a first choice, no price and nothing struck out: all is left to the solver. */
class LazySearch extends SitingSearch {
    override improve(): void {}
}

test.each([[false, 'without capacity'], [true, 'with a capacity']])('the solver alone finds the optimum of 120 small problems, and says that it is (%s, %s)', async limited => {
    const highs = await loadHighs();
    let solved = 0;
    for (let seed = 300; seed < 420; seed++) {
        const problem = randomSiting(seed, limited);
        const result = await proveSiting(new LazySearch(problem), 20, () => {
            solved++;
            return Promise.resolve(highs);
        });
        const optimum = exhaustiveSiting(problem);
        expect(Math.abs(result.covered - optimum), `seed ${seed}: ${result.covered} for ${optimum}`).toBeLessThan(1e-6 * Math.max(1, optimum));
        expect(result, `seed ${seed}`).toMatchObject({ proof: 'EXACT', gap: 0, candidatesLeft: 0 });
        expect(result.upperBound).toBe(result.covered);
    }
    expect(solved).toBeGreaterThan(30);
});

test('search and solver together: proved, and the solver is not loaded when the search has proved it', async () => {
    for (let seed = 420; seed < 480; seed++) {
        const problem = randomSiting(seed, seed % 2 === 0);
        const search = new SitingSearch(problem);
        const result = await proveSiting(search, 20, () => loadHighs());
        expect(result.proof).toBe('EXACT');
        expect(result.covered).toBeCloseTo(exhaustiveSiting(problem), 3);
        await proveSiting(search, 20, () => Promise.reject(new Error('loaded for nothing')));
    }
});
