import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../../StartError.js';

/**
 * Refuses a file of personal data that git tracks or would track: a repository is published, and forgets nothing.
 *
 * @param file that exists
 * @throws StartError when it lies in a repository and is not ignored there
 */
export function checkPrivateFile(file: string): void {
    const path = realpathSync(file);
    const repository = findRepository(dirname(path));
    if (repository === null) return;
    const isTracked = runGit(repository, ['ls-files', '--error-unmatch', '--', path]) === 0;
    const isIgnored = runGit(repository, ['check-ignore', '--quiet', '--', path]) === 0;
    if (!isTracked && isIgnored) return;
    throw new StartError(
        `Expected ${file} outside of any git repository, or ignored by it; git ${isTracked ? 'tracks' : 'would track'} it in ${repository}. ` +
            'Personal data must not get into a repository: set DATA_DIR to another folder.',
    );
}

/** The nearest folder above that holds a `.git`; null when there is none. */
function findRepository(folder: string): string | null {
    if (existsSync(join(folder, '.git'))) return folder;
    return folder === dirname(folder) ? null : findRepository(dirname(folder));
}

/** @returns the exit code; an answer that cannot be had counts as a refusal of what was asked */
function runGit(repository: string, words: string[]): number {
    try {
        execFileSync('git', ['-C', repository, ...words], { stdio: 'ignore' });
        return 0;
    } catch (error) {
        return (error as { status?: number | null }).status ?? 128;
    }
}
