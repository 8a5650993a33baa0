import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;
const KEPT = /^(lib\/postgresql\/postgis-3\.so|share\/proj\/proj\.db|share\/postgresql\/extension\/(postgis\.control|postgis--\d+\.\d+\.\d+\.sql))$/;

/**
 * Writes a copy of the PostGIS archive with only what `CREATE EXTENSION postgis` reads: without raster, topology, the
 * geocoder and the upgrade scripts, the process takes some 400 MB less. Does nothing when it exists.
 */
export function slimPostgis(archive: string, slim: string): void {
    if (existsSync(slim)) return;
    const tar = gunzipSync(readFileSync(archive));
    const kept: Buffer[] = [];
    for (let at = 0; at < tar.length && tar[at] !== 0; ) {
        const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
        const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
        const end = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        if (KEPT.test(name)) kept.push(tar.subarray(at, end));
        at = end;
    }
    if (kept.length !== 4) throw new Error(`Expected 4 files of PostGIS in ${archive}, got ${kept.length}.`);
    mkdirSync(dirname(slim), { recursive: true });
    writeFileSync(`${slim}.${process.pid}`, gzipSync(Buffer.concat([...kept, Buffer.alloc(2 * BLOCK)]), { level: 1 }));
    renameSync(`${slim}.${process.pid}`, slim);
}
