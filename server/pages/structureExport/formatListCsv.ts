import { formatCsvLine } from '../formatCsvLine.js';
import type { ListFile } from './ListFile.js';
import { listStructureColumns } from './listStructureColumns.js';

/** The list for a French spreadsheet. One header; filter, data and day are repeated in each line, so that a line copied elsewhere keeps them. */
export async function* formatListCsv({ list, filter, linkTo }: ListFile): AsyncGenerator<string> {
    const columns = listStructureColumns(linkTo);
    const repeated = [filter, list.version, list.today];
    yield `\ufeff${formatCsvLine([...columns.map(({ name }) => name), 'filtre', 'version_donnees', 'extrait_le'])}`;
    for await (const structures of list.batches()) {
        yield structures.map(structure => formatCsvLine([...columns.map(({ read, readForCsv = read }) => readForCsv(structure)), ...repeated])).join('');
    }
}
