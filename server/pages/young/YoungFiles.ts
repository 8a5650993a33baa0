import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { YoungAddresses } from '../../../client/jeunes/directory/YoungAddresses.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export interface YoungContent {
    directory: object;
    /** Communes of the départements that a source describes, and all the others. */
    communes: object;
    moreCommunes: object;
}

interface YoungFile {
    text: string;
    br: Promise<Buffer> | null;
    gzip: Promise<Buffer> | null;
}

/**
 * The files that /jeunes computes from, each named by its own content: a new one has a new address, and no address depends on
 * anybody's answers. Made when first asked for, once: the data does not change while the server runs.
 */
export class YoungFiles {
    private made: Promise<{ addresses: YoungAddresses; files: Map<string, YoungFile> }> | null = null;

    constructor(private readonly read: () => Promise<YoungContent>) {}

    async addresses(): Promise<YoungAddresses> {
        return (await this.make()).addresses;
    }

    /** @returns null when no file has this name */
    async find(name: string, encoding: 'br' | 'gzip' | null): Promise<string | Buffer | null> {
        const file = (await this.make()).files.get(name);
        if (!file) return null;
        if (encoding === 'br') return (file.br ??= compressBrotli(file.text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        return encoding === 'gzip' ? (file.gzip ??= compressGzip(file.text, { level: 9 })) : file.text;
    }

    private make() {
        // A failure is not kept: the next visit tries again.
        this.made ??= this.write().catch((error: unknown) => {
            this.made = null;
            throw error;
        });
        return this.made;
    }

    private async write() {
        const content = await this.read();
        const files = new Map<string, YoungFile>();
        const add = (name: string, value: object) => {
            const text = JSON.stringify(value);
            const full = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
            files.set(full, { text, br: null, gzip: null });
            return `/donnees/${full}`;
        };
        const addresses = { directory: add('jeunes', content.directory), communes: add('communes', content.communes), moreCommunes: add('communes-suite', content.moreCommunes) };
        return { addresses, files };
    }
}
