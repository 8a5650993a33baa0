import type { ExportedStructure } from '../../server/domain/ExportedStructure.js';
import type { ListFile } from '../../server/pages/structureExport/ListFile.js';

/** A list of made-up structures about to be written, two at a time. */
export function listFile(structures: readonly ExportedStructure[], filter = 'aucun : toute la liste'): ListFile {
    return {
        list: {
            total: structures.length, version: '0123456789ab', today: '2026-11-29',
            async *batches() {
                for (let from = 0; from < structures.length; from += 2) yield structures.slice(from, from + 2);
            },
        },
        filter, query: '', linkTo: path => `https://relais.example${path}`,
    };
}
