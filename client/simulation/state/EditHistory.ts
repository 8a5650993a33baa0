/** What was done, to undo it: values before, the present one, values undone. Never changed, always replaced. */
export interface EditHistory<Value> {
    past: readonly Value[];
    present: Value;
    future: readonly Value[];
}

const MAX_STEPS = 100;

export function startHistory<Value>(present: Value): EditHistory<Value> {
    return { past: [], present, future: [] };
}

/** The present becomes the past; what was undone is forgotten. The same value again is no step. */
export function doStep<Value>({ past, present, future }: EditHistory<Value>, next: Value): EditHistory<Value> {
    if (next === present) return { past, present, future };
    return { past: [...past, present].slice(-MAX_STEPS), present: next, future: [] };
}

/** Goes on with the last step: the present is replaced, what was before that step stays where undoing leads. Without a step it is one. */
export function continueStep<Value>(history: EditHistory<Value>, next: Value): EditHistory<Value> {
    return history.past.length ? { past: history.past, present: next, future: [] } : doStep(history, next);
}

/** One step back, or the same history when there is none. */
export function undoStep<Value>(history: EditHistory<Value>): EditHistory<Value> {
    const { past, present, future } = history;
    return past.length ? { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] } : history;
}

/** One step forth again, or the same history when nothing was undone. */
export function redoStep<Value>(history: EditHistory<Value>): EditHistory<Value> {
    const { past, present, future } = history;
    return future.length ? { past: [...past, present], present: future[0]!, future: future.slice(1) } : history;
}
