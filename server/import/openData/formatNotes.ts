import type { RowNote } from './RowNote.js';

export const EFFECT_WORDS = { LEFT_OUT: 'left out', CHANGED: 'changed', KEPT: 'kept, to look at' } as const;

/** One line of the terminal for each note: what happens to the row, where it is, what came, what was expected. */
export function formatNotes(notes: readonly RowNote[]): string[] {
    return notes.map(({ effect, line, field, value, expected, nearest }) => {
        const near = nearest === null || expected.includes(nearest) ? '' : `; the nearest is ${nearest}`;
        return `${EFFECT_WORDS[effect]}  ${line > 0 ? `line ${line}, ` : ''}${field}: got "${value}", expected ${expected}${near}`;
    });
}
