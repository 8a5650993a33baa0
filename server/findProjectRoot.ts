import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: the same from the sources and from the bundle, which are not equally deep. */
export function findProjectRoot(): string {
    let folder = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(folder, 'package.json'))) {
        if (folder === dirname(folder)) throw new Error(`Expected a package.json above ${fileURLToPath(import.meta.url)}, found none.`);
        folder = dirname(folder);
    }
    return folder;
}
