import { EFFECT_WORDS } from './formatNotes.js';
import type { RowNote } from './RowNote.js';

/** The counts at the end: every row read is either taken, about something else, or left out for a reason that is named. */
export function formatCounts(read: number, ignored: number, notes: readonly RowNote[]): string[] {
    const linesOf = (effect: RowNote['effect']) => new Set(notes.flatMap(note => (note.effect === effect && note.line > 0 ? note.line : [])));
    const leftOut = linesOf('LEFT_OUT');
    const changed = [...linesOf('CHANGED')].filter(line => !leftOut.has(line)).length;
    const groups = new Map<string, number>();
    for (const { effect, reason } of notes) {
        const key = `${EFFECT_WORDS[effect]}: ${reason}`;
        groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    return [
        `${read} rows read: ${read - ignored - leftOut.size} taken (${changed} of them changed), ${leftOut.size} left out${ignored > 0 ? `, ${ignored} about another kind of service` : ''}.`,
        ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `  ${key}: ${count}`),
    ];
}
