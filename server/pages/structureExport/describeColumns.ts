import type { ExportColumn } from '../../../client/pages/ExportColumn.js';
import { listStructureColumns } from './listStructureColumns.js';
import { repeatedColumns } from './repeatedColumns.js';

/** The columns of the CSV and of the XLSX, in their order, without what reads them. */
export function describeColumns(): ExportColumn[] {
    const written = [...listStructureColumns(path => path), ...repeatedColumns];
    return written.map(({ name, format, prefix, codes }) => ({ name, format, prefix, codes }));
}
