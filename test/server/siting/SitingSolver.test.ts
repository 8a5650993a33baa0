import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { computeSiting } from '../../../server/coverage/siting/computeSiting.js';
import type { SitingProblem } from '../../../server/coverage/siting/SitingProblem.js';
import { SitingSolver, type SitingSolverOptions } from '../../../server/siting/SitingSolver.js';
import { randomSiting } from '../coverage/siting/randomSiting.js';

const threads: Worker[] = [];
const solvers: SitingSolver[] = [];
function createSolver(options: SitingSolverOptions = {}): SitingSolver {
    const solver = new SitingSolver({
        startThread: () => {
            threads.push(new Worker(new URL('../../helpers/sitingWorker.mjs', import.meta.url)));
            return threads.at(-1)!;
        },
        ...options,
    });
    solvers.push(solver);
    return solver;
}
afterEach(async () => {
    await Promise.all(solvers.splice(0).map(solver => solver.close()));
    threads.length = 0;
});

const problem = randomSiting(4, false);

test('no thread before the first problem; then the answer of computeSiting, from one thread', async () => {
    const solver = createSolver();
    expect(threads).toEqual([]);
    const results = await Promise.all([solver.solve(problem, false), solver.solve(problem, false)]);
    expect(results).toEqual([computeSiting(problem), computeSiting(problem)]);
    expect(threads.length).toBe(1);
});

test('proves a choice, and a mistake of the caller stays a RangeError', async () => {
    const solver = createSolver();
    expect((await solver.solve(problem, true)).proof).toBe('EXACT');
    await expect(solver.solve({ ...problem, k: 0 }, true)).rejects.toEqual(new RangeError('Expected k, a whole number from 1 to 20, got 0.'));
    expect((await solver.solve(problem, true)).proof).toBe('EXACT');
});

test('refuses a problem when too many wait; those that wait are answered', async () => {
    const solver = createSolver({ maxWaiting: 1 });
    const taken = [solver.solve(problem, false), solver.solve(problem, false)];
    await expect(solver.solve(problem, false)).rejects.toMatchObject({ name: 'SitingBusy', message: 'Expected at most 1 computations of sites waiting, got one more; ask again in a few seconds.' });
    expect((await Promise.all(taken)).length).toBe(2);
});

test('closed: what is under way and what waits is refused, and no thread is left', async () => {
    const solver = createSolver();
    const refused = [solver.solve(problem, false), solver.solve(problem, false)].map(answer => expect(answer).rejects.toThrow('The server is stopping.'));
    const ended = new Promise(resolve => threads[0]!.once('exit', resolve));
    await solver.close();
    await Promise.all([...refused, ended]);
    await expect(solver.solve(problem, false)).rejects.toThrow('Expected a solver that is open, got one that is closed.');
});

test('a thread that dies refuses its problem only: the next one gets another thread', async () => {
    const solver = createSolver();
    const lost = expect(solver.solve(problem, false)).rejects.toThrow('The thread that computes sites ended.');
    void threads[0]!.terminate();
    await lost;
    expect((await solver.solve(problem, false)).covered).toBe(computeSiting(problem).covered);
    expect(threads.length).toBe(2);
});

test('a proof that does not end in time gives what was known', async () => {
    // 20 sites for 2,400 alike communes at random places: nobody proves this in a tenth of a second.
    const many = largeProblem();
    const result = await createSolver({ seconds: 0.1 }).solve(many, true);
    expect(result.covered).toBeGreaterThan(0);
    expect(result.upperBound).toBeGreaterThanOrEqual(result.covered);
    expect(result.proof).toBe('BOUND');
});

test('refuses a time that is none', () => {
    expect(() => new SitingSolver({ seconds: 0 })).toThrow(new RangeError('Expected seconds above 0, got 0.'));
});

function largeProblem(): SitingProblem {
    const count = 2400;
    let state = 7;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const list = (make: () => number) => Float64Array.from({ length: count }, make);
    return { lat: list(() => 44 + 3 * random()), lng: list(() => 1 + 4 * random()), demand: list(() => 100), candidates: Array.from({ length: count }, (_, i) => i), maxKm: 45, k: 20 };
}
