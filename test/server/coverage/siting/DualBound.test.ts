import { expect, test } from 'vitest';
import { DualBound } from '../../../../server/coverage/siting/DualBound.js';
import { prepareSiting } from '../../../../server/coverage/siting/prepareSiting.js';
import { seededRandom } from '../../../../server/coverage/siting/seededRandom.js';
import { exhaustiveSiting } from './exhaustiveSiting.js';
import { randomSiting } from './randomSiting.js';

/** Prices as bad as can be: none, all, at random, all on one demand, all but one. */
const adversaries: ((weight: Float64Array, random: () => number) => Float64Array)[] = [
    weight => weight.map(() => 0),
    weight => weight.slice(),
    (weight, random) => weight.map(w => w * random()),
    (weight, random) => weight.map(w => (random() < 0.5 ? w : 0)),
    (weight, random) => weight.map(w => (random() < 0.1 ? w : 0)),
    weight => weight.map((w, d) => (d === 0 ? w : 0)),
    weight => weight.map((w, d) => (d === 0 ? 0 : w)),
    weight => weight.map(w => w * (1 - 2 ** -53)),
];

test.each([[false, 'without capacity'], [true, 'with a capacity']])('whatever the prices, no choice exceeds the bound, and no better choice is struck out (%s, %s)', limited => {
    let [tight, struck] = [0, 0];
    for (let seed = 500; seed < 530; seed++) {
        const problem = randomSiting(seed, limited);
        const { lists, totals, order } = prepareSiting(problem);
        const optimum = exhaustiveSiting(problem);
        const random = seededRandom(seed);
        for (const makePrices of adversaries) {
            // From no incumbent to one just below the optimum: the optimum is still better, so its candidates must stay.
            for (const incumbent of [0, optimum * random(), lists.weight.every(Number.isInteger) ? Math.ceil(optimum) - 1 : optimum * (1 - 1e-6)]) {
                if (incumbent < 0 || incumbent >= optimum) continue;
                const dual = new DualBound(lists, totals, order, problem.k, problem.capacity ?? Infinity, makePrices(lists.weight, random));
                dual.look(incumbent);
                expect(dual.upperBound, `seed ${seed}`).toBeGreaterThanOrEqual(optimum - 1e-9);
                dual.improve(incumbent, 2000);
                expect(dual.upperBound, `seed ${seed}`).toBeGreaterThanOrEqual(optimum - 1e-9);
                const left = Array.from(lists.candidate).filter((_, c) => dual.alive[c] === 1);
                if (left.length < order.length) expect(exhaustiveSiting({ ...problem, candidates: left }), `seed ${seed}`).toBeCloseTo(optimum, 6);
                struck += order.length - left.length;
                if (dual.upperBound < optimum * 1.02) tight++;
            }
        }
    }
    expect(tight).toBeGreaterThan(100);
    expect(struck).toBeGreaterThan(500);
});

test('prices stay between 0 and the weights', () => {
    for (let seed = 560; seed < 580; seed++) {
        const problem = randomSiting(seed, false);
        const { lists, totals, order } = prepareSiting(problem);
        const dual = new DualBound(lists, totals, order, problem.k, Infinity);
        dual.improve(0, 5000);
        expect(lists.weight.every((w, d) => dual.price[d]! >= 0 && dual.price[d]! <= w)).toBe(true);
    }
});
