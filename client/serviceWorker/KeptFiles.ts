import { FILES_CACHE, PAGES_CACHE, SHELL_CACHE } from '../offline/keptNames.js';
import { listNamedFiles } from './listNamedFiles.js';

const MAX_FILES = 200;

/** Files whose address changes with their content: once here, never asked again. */
export class KeptFiles {
    constructor(private readonly storage: CacheStorage) {}

    async find(address: string): Promise<Response | null> {
        return await (await this.storage.open(FILES_CACHE)).match(address, { ignoreVary: true }) ?? null;
    }

    /** Only what the server promises never to change, and whole; full storage loses nothing but the copy. */
    async keep(address: string, answer: Response): Promise<void> {
        if (answer.status !== 200 || !/immutable/.test(answer.headers.get('cache-control') ?? '')) return;
        const cache = await this.storage.open(FILES_CACHE);
        if ((await cache.keys()).length < MAX_FILES) await cache.put(address, answer).catch(() => undefined);
    }

    /** Fetches those that are missing; @throws when one cannot be had */
    async add(addresses: readonly string[]): Promise<void> {
        const cache = await this.storage.open(FILES_CACHE);
        await Promise.all(addresses.map(async address => await cache.match(address, { ignoreVary: true }) ?? cache.add(address)));
    }

    /** Forgets the files of earlier builds that no kept page names, besides `wanted`. */
    async clean(wanted: readonly string[]): Promise<void> {
        const named = new Set(wanted);
        for (const name of [PAGES_CACHE, SHELL_CACHE]) {
            const cache = await this.storage.open(name);
            for (const answer of await cache.matchAll()) for (const path of listNamedFiles(await answer.text())) named.add(path);
        }
        const files = await this.storage.open(FILES_CACHE);
        await Promise.all((await files.keys()).filter(({ url }) => !named.has(new URL(url).pathname)).map(request => files.delete(request, { ignoreVary: true })));
    }
}
