import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError } from '../../StartError.js';

/**
 * Makes the data directory and proves that it can be written.
 *
 * @throws StartError if it cannot
 */
export function prepareDataDir(dataDir: string): void {
    const probe = join(dataDir, `.probe-${process.pid}`);
    try {
        mkdirSync(dataDir, { recursive: true });
        writeFileSync(probe, '');
        rmSync(probe);
    } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? String(error);
        throw new StartError(`Expected DATA_DIR to be a folder that can be written, got ${resolve(dataDir)} (${reason}).`);
    }
}
