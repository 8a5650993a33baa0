import { expect, test } from 'vitest';
import { doStep, redoStep, startHistory, undoStep } from '../../../../client/simulation/state/EditHistory.js';

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

test('at most a hundred steps are kept', () => {
    let history = startHistory(0);
    for (let step = 1; step <= 150; step++) history = doStep(history, step);
    expect(history.past).toHaveLength(100);
    expect(history.past[0]).toBe(50);
});
