import type { DataSource } from 'typeorm';
import type { Commune } from '../../database/entities/Commune.js';
import { DirectoryIndex } from './DirectoryIndex.js';
import { readDirectory } from './readDirectory.js';
import { readDirectoryVersion } from './readDirectoryVersion.js';

/** The directory in memory of a process, made anew when the data of the database change. */
export class DirectoryMemory {
    private reading: Promise<void> | null = null;

    private constructor(
        private readonly db: DataSource,
        private index: DirectoryIndex,
    ) {}

    /** @param communes those that the database holds, when the caller has them */
    static async read(db: DataSource, communes: readonly Commune[] | null = null): Promise<DirectoryMemory> {
        return new DirectoryMemory(db, new DirectoryIndex(await readDirectory(db, communes)));
    }

    /** What an operation works with from its beginning to its end. */
    get current(): DirectoryIndex {
        return this.index;
    }

    /** Reads the database again, whatever its version says. */
    async reload(): Promise<void> {
        this.index = new DirectoryIndex(await readDirectory(this.db));
    }

    /** Reads the database again if another process has imported since. @returns whether it did */
    async reloadIfChanged(): Promise<boolean> {
        if ((await readDirectoryVersion(this.db)) === this.index.version) return false;
        // Those who ask meanwhile wait for the same reading.
        await (this.reading ??= this.reload().finally(() => void (this.reading = null)));
        return true;
    }
}
