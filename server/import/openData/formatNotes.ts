import type { RowNote } from './RowNote.js';

const EFFECTS = { LEFT_OUT: 'left out', CHANGED: 'changed', KEPT: 'kept, to look at' } as const;

/** One line of the terminal for each note: what happens to the row, where it is, what came, what was expected. */
export function formatNotes(notes: readonly RowNote[]): string[] {
    return notes.map(({ effect, line, field, value, expected, nearest }) => {
        const near = nearest === null || expected.includes(nearest) ? '' : `; the nearest is ${nearest}`;
        return `${EFFECTS[effect]}  ${line > 0 ? `line ${line}, ` : ''}${field}: got "${value}", expected ${expected}${near}`;
    });
}

/** The counts at the end: every row read is either taken, about something else, or left out for a reason that is named. */
export function formatCounts(read: number, ignored: number, notes: readonly RowNote[]): string[] {
    const linesOf = (effect: RowNote['effect']) => new Set(notes.flatMap(note => (note.effect === effect && note.line > 0 ? note.line : [])));
    const leftOut = linesOf('LEFT_OUT');
    const changed = [...linesOf('CHANGED')].filter(line => !leftOut.has(line)).length;
    const groups = new Map<string, number>();
    for (const { effect, reason } of notes) {
        const key = `${EFFECTS[effect]}: ${reason}`;
        groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    return [
        `${read} rows read: ${read - ignored - leftOut.size} taken (${changed} of them changed), ${leftOut.size} left out${ignored > 0 ? `, ${ignored} about another kind of service` : ''}.`,
        ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `  ${key}: ${count}`),
    ];
}
