import { groupBy } from '../../domain/groupBy.js';
import type { CodeReading, CommuneCodes } from './CommuneCodes.js';
import { parseNumber } from './parseNumber.js';
import { parseTable } from './parseTable.js';
import type { RowNote } from './RowNote.js';

export interface WeightsFile {
    read: number;
    /** Value of each commune of today that the file speaks of; null when the file has none, never 0. */
    values: Map<string, number | null>;
    notes: RowNote[];
}

interface Part {
    reading: CodeReading;
    code: string;
    value: number | null;
    line: number;
}

/** How many arrondissements municipaux a commune has: a sum over fewer is not its value. */
const ARRONDISSEMENT_COUNT = new Map([['75056', 20], ['69123', 9], ['13055', 16]]);
const CODE = 'CODGEO';

/**
 * Parses one column of a table of communes (INSEE). Former communes are added up into the commune of today; arrondissements
 * municipaux only when the file has no row of the whole commune.
 *
 * @param file its name, for messages
 * @throws StartError for a file without the column, or that is no such table
 */
export function parseWeights(text: string, file: string, column: string, codes: CommuneCodes): WeightsFile {
    const { rows, notes: tableNotes, columns } = parseTable(text, file, [CODE, column]);
    const nomColumn = columns.find(name => /^(libgeo|nom_commune|libelle)$/i.test(name)) ?? null;
    const notes: RowNote[] = [...tableNotes];
    const parts = rows.flatMap((row): (Part & { codeInsee: string })[] => {
        const code = row.get(CODE);
        const resolved = codes.resolve(code, nomColumn === null ? '' : row.get(nomColumn));
        if (resolved.note && resolved.note.reason !== 'arrondissement') notes.push({ line: row.line, field: CODE, value: code, ...resolved.note });
        if (resolved.codeInsee === null) return [];
        const value = parseNumber(row.get(column));
        const about = { line: row.line, field: column, nearest: null };
        if (value === undefined) {
            notes.push({ effect: 'LEFT_OUT', reason: 'bad number', ...about, value: row.get(column), expected: 'a number of 0 or more, such as 1234.56 or 1 234,5; no value is kept' });
        } else if (value === null) {
            notes.push({ effect: 'KEPT', reason: 'no value', ...about, value: `${code}: "${row.get(column)}"`, expected: 'a number; kept as unknown, not as 0' });
        }
        return [{ codeInsee: resolved.codeInsee, reading: resolved.reading, code, value: value ?? null, line: row.line }];
    });
    const values = new Map<string, number | null>();
    for (const [codeInsee, own] of groupBy(parts, part => part.codeInsee)) {
        const sum = addUp(codeInsee, own, codes, notes, column);
        if (sum !== undefined) values.set(codeInsee, sum);
    }
    return { read: rows.length + tableNotes.length, values, notes: notes.sort((a, b) => a.line - b.line) };
}

function addUp(codeInsee: string, parts: readonly Part[], codes: CommuneCodes, notes: RowNote[], column: string): number | null {
    const seen = new Map<string, Part>();
    for (const part of parts) {
        const first = seen.get(part.code);
        if (!first) seen.set(part.code, part);
        else {
            notes.push({ effect: 'LEFT_OUT', reason: 'repeated row', line: part.line, field: CODE, value: part.code, expected: `each code once; it is already in line ${first.line}`, nearest: null });
        }
    }
    const list = [...seen.values()];
    const whole = list.find(({ reading }) => reading === 'CURRENT');
    const inside = list.filter(({ reading }) => reading === 'ARRONDISSEMENT');
    const former = list.filter(({ reading }) => reading === 'FORMER');
    const [line] = list.map(part => part.line);
    const incomplete = (expected: string) => {
        notes.push({ effect: 'CHANGED', reason: 'incomplete sum', line: line!, field: column, value: `${codes.nomOf(codeInsee)} (${codeInsee})`, expected: `${expected}; kept as unknown`, nearest: null });
        return null;
    };
    for (const part of inside) {
        const expected = whole ? `one row of ${codes.nomOf(codeInsee)}: line ${whole.line} has the whole` : `a commune: added to ${codes.nomOf(codeInsee)}`;
        notes.push({ effect: whole ? 'LEFT_OUT' : 'CHANGED', reason: 'arrondissement', line: part.line, field: CODE, value: part.code, expected, nearest: codeInsee });
    }
    if (whole && former.length === 0) return whole.value;
    if (inside.length > 0) {
        const expected = ARRONDISSEMENT_COUNT.get(codeInsee);
        return inside.length === expected ? sum(inside) : incomplete(`${expected} arrondissements, got ${inside.length}`);
    }
    // Without its own row, other parts of it may be missing too.
    return whole ? sum([whole, ...former]) : incomplete(`a row of the code ${codeInsee} beside those of former communes`);
}

/** One unknown part makes the whole unknown. */
function sum(parts: readonly Part[]): number | null {
    return parts.reduce<number | null>((total, { value }) => (total === null || value === null ? null : total + value), 0);
}
