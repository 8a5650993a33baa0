import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../../StartError.js';

/**
 * Makes the data directory and proves that it can be written.
 *
 * @throws StartError if it cannot
 */
export function prepareDataDir(dataDir: string): void {
    const probe = join(dataDir, `.probe-${process.pid}`);
    try {
        makeFolder(dataDir);
        writeFileSync(probe, '');
        rmSync(probe);
    } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? String(error);
        throw new StartError(`Expected DATA_DIR to be a folder that can be written, got ${dataDir} (${reason}).`);
    }
}

/** Not `recursive: true`: in /proc, Node then tries for ever (seen with Node 20.20). */
function makeFolder(folder: string): void {
    if (existsSync(folder)) return;
    makeFolder(dirname(folder));
    mkdirSync(folder);
}
