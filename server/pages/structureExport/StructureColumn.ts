import type { ExportColumn } from '../../../client/pages/ExportColumn.js';
import type { ExportedStructure } from '../../domain/ExportedStructure.js';
import type { CsvCell } from '../formatCsvLine.js';

/** A column of the files of structures. */
export interface StructureColumn extends ExportColumn {
    /** Width in a spreadsheet, in characters. */
    width: number;
    /** Null is unknown, or without a meaning there: the column beside it says which. Codes are texts. */
    read(structure: ExportedStructure): CsvCell;
    /** The same in a CSV, where a spreadsheet would make the number 1 of "01": absent when nothing has to change. */
    readForCsv?(structure: ExportedStructure): CsvCell;
}
