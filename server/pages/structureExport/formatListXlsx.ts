import { writeXlsxStream } from 'hucre/xlsx';
import type { CsvCell } from '../formatCsvLine.js';
import type { ListFile } from './ListFile.js';
import { listStructureColumns } from './listStructureColumns.js';
import { repeatedColumns } from './repeatedColumns.js';

// XML 1.0 has no place for them, not even escaped: a spreadsheet would refuse the whole file.
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The list as a workbook: numbers are numbers, everything else is text, so that no code loses its zero and nothing is run. */
export function formatListXlsx(file: ListFile): AsyncIterable<Uint8Array> {
    const columns = listStructureColumns(file.linkTo);
    const clean = (cell: CsvCell) => (typeof cell === 'string' ? cell.replace(NOT_IN_XML, '\ufffd') : cell);
    const repeated = repeatedColumns.map(({ read }) => clean(read(file)));
    const rows = async function* () {
        for await (const structures of file.list.batches()) for (const structure of structures) yield [...columns.map(({ read }) => clean(read(structure))), ...repeated];
    };
    return writeXlsxStream(rows(), { name: 'Structures', freezePane: { rows: 1, columns: 2 }, columns: [...columns, ...repeatedColumns].map(({ name, width }) => ({ header: name, width })) });
}
