import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folders = createRequire(import.meta.url).resolve.paths('a-package') ?? [];

/**
 * Reads a JSON file of an installed package, e.g. `readPackageJson('world-atlas/countries-10m.json')`: from the folders
 * where Node looks for packages, since some packages do not export their own package.json.
 */
export function readPackageJson<T>(path: string): T {
    const file = folders.map(folder => join(folder, path)).find(candidate => existsSync(candidate));
    if (!file) throw new Error(`Expected the file ${path} of an installed package, found none: run npm ci.`);
    return JSON.parse(readFileSync(file, 'utf8')) as T;
}
