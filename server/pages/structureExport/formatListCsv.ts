import { formatCsvLine } from '../formatCsvLine.js';
import type { ListFile } from './ListFile.js';
import { listStructureColumns } from './listStructureColumns.js';
import { repeatedColumns } from './repeatedColumns.js';

/** The list for a French spreadsheet. One header; filter, data and day are repeated in each line, so that a line copied elsewhere keeps them. */
export async function* formatListCsv(file: ListFile): AsyncGenerator<string> {
    const columns = listStructureColumns(file.linkTo);
    const repeated = repeatedColumns.map(({ read }) => read(file));
    yield `\ufeff${formatCsvLine([...columns, ...repeatedColumns].map(({ name }) => name))}`;
    for await (const structures of file.list.batches()) {
        yield structures.map(structure => formatCsvLine([...columns.map(({ read, readForCsv = read }) => readForCsv(structure)), ...repeated])).join('');
    }
}
