import type { ListFile } from './ListFile.js';
import { toDataInclusion } from './toDataInclusion.js';

/** The list as an array of structures of data·inclusion v1. Their services are not written: no source says who may use them nor how, and both are required. */
export async function* formatDataInclusion({ list, linkTo }: ListFile): AsyncGenerator<string> {
    let separator = '';
    yield '[\n';
    for await (const structures of list.batches()) {
        yield separator + structures.map(structure => JSON.stringify(toDataInclusion(structure, linkTo, list.today))).join(',\n');
        separator = ',\n';
    }
    yield '\n]\n';
}
