import { InvalidRequest } from './InvalidRequest.js';
import type { DirectoryIndex } from './memory/DirectoryIndex.js';

/** @throws InvalidRequest naming the codes that no département has */
export function checkDepartements(directory: DirectoryIndex, codes: readonly string[]): void {
    if (codes.length > 150) throw new InvalidRequest(`Expected at most 150 codes in departements, got ${codes.length}.`);
    const unknown = codes.filter(code => !directory.departements.has(code));
    if (unknown.length === 0) return;
    throw new InvalidRequest(
        `Expected codes of départements in departements, such as "09" or "2A", got ${unknown.slice(0, 5).map(code => JSON.stringify(code.slice(0, 20))).join(', ')}.`,
    );
}
