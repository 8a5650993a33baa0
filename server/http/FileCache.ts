import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding } from './chooseEncoding.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const TYPES: Record<string, string> = {
    '.css': 'text/css; charset=utf-8',
    '.ico': 'image/x-icon',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
    '.woff': 'font/woff',
    '.woff2': 'font/woff2',
};
const ALREADY_COMPRESSED = new Set(['.png', '.woff', '.woff2']);

export interface CachedFile {
    type: string;
    body: Buffer;
    encoding: 'br' | 'gzip' | null;
}

/**
 * The files of a folder, as they were when it was opened, kept in memory; each is compressed once, when first asked.
 * Only a name that was listed is served, so no address can leave the folder.
 */
export class FileCache {
    private readonly names: ReadonlySet<string>;
    private readonly files = new Map<string, Promise<CachedFile>>();

    constructor(
        private readonly dir: string,
        isServed: (name: string) => boolean,
    ) {
        const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
        const names = entries.map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
        this.names = new Set(names.filter(isServed));
    }

    /** @returns null when there is no such file of a type that is served */
    async find(name: string, acceptEncoding: string): Promise<CachedFile | null> {
        const extension = extname(name);
        if (!this.names.has(name) || TYPES[extension] === undefined) return null;
        const encoding = ALREADY_COMPRESSED.has(extension) ? null : chooseEncoding(acceptEncoding);
        const key = `${name} ${encoding}`;
        const cached = this.files.get(key) ?? this.compress(name, TYPES[extension], encoding);
        this.files.set(key, cached);
        return cached;
    }

    private async compress(name: string, type: string, encoding: CachedFile['encoding']): Promise<CachedFile> {
        const file = readFileSync(join(this.dir, name));
        if (encoding === null) return { type, body: file, encoding };
        const body = encoding === 'br' ? await compressBrotli(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : await compressGzip(file, { level: 9 });
        return { type, body, encoding };
    }
}
