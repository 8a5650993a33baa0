import { CsvError, parse } from 'csv-parse/sync';
import { closest } from 'fastest-levenshtein';
import { StartError } from '../../StartError.js';
import type { RowNote } from './RowNote.js';

interface TableRow {
    /** Where the row ends in the file, the heading being line 1. */
    line: number;
    /** The text of a cell, spaces around it left out; "" for a column that the table does not have. */
    get(column: string): string;
}

export interface Table {
    delimiter: string;
    columns: string[];
    rows: TableRow[];
    /** Rows with too few or too many cells, which are not in `rows`. */
    notes: RowNote[];
}

const DELIMITERS = [';', ',', '\t'];
/** Rows that hold nothing but separators: the tail that spreadsheets leave. */
const isBlank = (cells: readonly string[]) => cells.every(cell => cell.trim() === '');

/**
 * Parses a table with a heading: cells apart by the character that the heading has most of (`;`, `,` or tabulation), quotes, any end of line.
 *
 * @param file its name, for messages
 * @param required columns that must be there; capitals and spaces around do not matter
 * @throws StartError for a file without rows, a quote that is not closed, a missing or repeated column
 */
export function parseTable(text: string, file: string, required: readonly string[]): Table {
    const heading = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1)[0] ?? '';
    const delimiter = DELIMITERS.reduce((best, character) => (heading.split(character).length > heading.split(best).length ? character : best));
    const [head, ...records] = readRecords(text, file, delimiter);
    if (!head || isBlank(head.record)) throw new StartError(`Expected a table with a heading in ${file}, got an empty file.`);
    const columns = head.record.map(name => name.trim());
    const places = new Map(columns.map((name, index) => [name.toLowerCase(), index]));
    for (const name of required) {
        if (!places.has(name.toLowerCase())) {
            const shown = columns.slice(0, 15).map(column => `"${column}"`).join(', ');
            throw new StartError(`Expected the column "${name}" in the heading of ${file}, got ${shown}${columns.length > 15 ? ', …' : ''} (the nearest is "${closest(name, columns)}"). Nothing was written.`);
        }
        if (columns.filter(column => column.toLowerCase() === name.toLowerCase()).length > 1) {
            throw new StartError(`Expected the column "${name}" once in the heading of ${file}, got it several times. Nothing was written.`);
        }
    }
    const notes: RowNote[] = [];
    const rows = records.flatMap(({ record, info }): TableRow[] => {
        if (isBlank(record)) return [];
        if (record.length < columns.length || !isBlank(record.slice(columns.length))) {
            notes.push({ effect: 'LEFT_OUT', reason: 'wrong number of cells', line: info.lines, field: '(row)', value: record.join(delimiter).slice(0, 80), expected: `${columns.length} cells, got ${record.length}`, nearest: null });
            return [];
        }
        return [{ line: info.lines, get: column => record[places.get(column.toLowerCase()) ?? -1]?.trim() ?? '' }];
    });
    if (records.length === 0) throw new StartError(`Expected rows below the heading of ${file}, got none. Nothing was written.`);
    return { delimiter, columns, rows, notes };
}

function readRecords(text: string, file: string, delimiter: string): { record: string[]; info: { lines: number } }[] {
    try {
        return parse(text, { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }) as never;
    } catch (error) {
        if (error instanceof CsvError) throw new StartError(`Expected a table in ${file}, got one that cannot be read: ${error.message}. Nothing was written.`);
        throw error;
    }
}
