import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { StructureExports } from '../../domain/StructureExports.js';
import { checkStructureFilter } from '../checkStructureFilter.js';
import type { DirectoryMemory } from '../memory/DirectoryMemory.js';
import { readExportedStructures } from './readExportedStructures.js';

/** Structures read at once: some 100 kB, so that little of it outlives a scavenge of V8, and a pause in which others are answered. */
const BATCH = 100;

/**
 * Reads what files are made of: which structures, and in which order, from the directory in memory, as the list does; what is said of them from
 * the database, some at a time, so that the length of a list costs no memory.
 *
 * @param today ISO date in France
 */
export function createStructureExports(db: DataSource, memory: DirectoryMemory, today: () => string): StructureExports {
    return {
        async open(filter) {
            await memory.reloadIfChanged();
            const directory = memory.current;
            const day = today();
            checkStructureFilter(directory, filter);
            const selection = directory.select(filter, day);
            return {
                total: selection.count(),
                version: nameVersion(directory.version),
                today: day,
                async *batches() {
                    for (const ids of selection.batches(BATCH)) {
                        const { version, structures } = await readExportedStructures(db, { ids }, day);
                        if (version !== directory.version) throw new Error('Expected data that stay the same until a file is written, got an import meanwhile; the reader sees the file cut short.');
                        yield structures;
                    }
                },
            };
        },
        async find(id) {
            return (await readExportedStructures(db, { ids: [id] }, today())).structures[0] ?? null;
        },
        async readPage(afterId, first) {
            const { version, structures } = await readExportedStructures(db, { afterId, first: first + 1 }, today());
            return { version: nameVersion(version), structures: structures.slice(0, first), hasNext: structures.length > first };
        },
    };
}

/** Twelve hexadecimal digits: another name after each import that wrote. */
function nameVersion(version: string): string {
    return createHash('sha256').update(version).digest('hex').slice(0, 12);
}
