import type { ExportColumn } from '../../../client/pages/ExportColumn.js';
import type { ListFile } from './ListFile.js';

/** A column that says the same in each line, so that a line copied elsewhere keeps it. */
interface RepeatedColumn extends ExportColumn {
    /** Width in a spreadsheet, in characters. */
    width: number;
    read(file: Pick<ListFile, 'filter' | 'list'>): string;
}

/** The last columns of the tables: which list, of which data, of which day. */
export const repeatedColumns: readonly RepeatedColumn[] = [
    { name: 'filtre', width: 34, format: 'TEXT', prefix: null, codes: [], read: ({ filter }) => filter },
    { name: 'version_donnees', width: 16, format: 'TEXT', prefix: null, codes: [], read: ({ list }) => list.version },
    { name: 'extrait_le', width: 12, format: 'DATE', prefix: null, codes: [], read: ({ list }) => list.today },
];
