import { expect, test } from 'vitest';
import { continueStep, doStep, redoStep, startHistory, undoStep } from '../../../../client/simulation/state/EditHistory.js';

test('steps are undone and done again in their order', () => {
    const done = doStep(doStep(startHistory('a'), 'b'), 'c');
    expect(undoStep(done).present).toBe('b');
    expect(undoStep(undoStep(done)).present).toBe('a');
    expect(redoStep(undoStep(undoStep(done))).present).toBe('b');
});

test('a new step forgets what was undone; without anything to undo or redo nothing changes', () => {
    const history = doStep(undoStep(doStep(startHistory('a'), 'b')), 'c');
    expect(redoStep(history)).toBe(history);
    expect(history).toEqual({ past: ['a'], present: 'c', future: [] });
    const fresh = startHistory('a');
    expect(undoStep(fresh)).toBe(fresh);
});

test('what goes on with a step is undone with it, back to where it started', () => {
    const moved = [1, 2, 3, 4].reduce(continueStep, doStep(startHistory(-1), 0));
    expect(moved).toEqual({ past: [-1], present: 4, future: [] });
    expect(undoStep(moved).present).toBe(-1);
    expect(redoStep(undoStep(moved)).present).toBe(4);
    expect(continueStep(startHistory('a'), 'b')).toEqual({ past: ['a'], present: 'b', future: [] });
});

test('at most a hundred steps are kept', () => {
    let history = startHistory(0);
    for (let step = 1; step <= 150; step++) history = doStep(history, step);
    expect(history.past).toHaveLength(100);
    expect(history.past[0]).toBe(50);
});
