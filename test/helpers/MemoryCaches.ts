/** The cache of a browser, in memory, as far as the worker of the site uses it; `room` bytes, then it refuses as a full one does. */
export class MemoryCaches {
    private readonly opened = new Map<string, MemoryCache>();
    constructor(private readonly room = Infinity) {}

    async open(name: string): Promise<MemoryCache> {
        const cache = this.opened.get(name) ?? new MemoryCache(this.room);
        this.opened.set(name, cache);
        return cache;
    }
}

class MemoryCache {
    private readonly entries = new Map<string, { body: string; headers: [string, string][] }>();
    constructor(private readonly room: number) {}

    async put(key: string, answer: Response): Promise<void> {
        const body = await answer.text();
        const used = [...this.entries.values()].reduce((sum, entry) => sum + entry.body.length, 0);
        if (used + body.length > this.room) throw new DOMException('Quota exceeded.', 'QuotaExceededError');
        this.entries.set(key, { body, headers: [...answer.headers] });
    }

    async match(key: string | Request, { ignoreSearch = false }: CacheQueryOptions = {}): Promise<Response | undefined> {
        const wanted = typeof key === 'string' ? key : key.url;
        const bare = (url: string) => (ignoreSearch ? url.split('?')[0] : url);
        const found = [...this.entries].find(([url]) => bare(url) === bare(wanted));
        return found && new Response(found[1].body, { headers: found[1].headers });
    }

    async matchAll(): Promise<Response[]> {
        return [...this.entries.values()].map(({ body, headers }) => new Response(body, { headers }));
    }

    async keys(): Promise<Request[]> {
        return [...this.entries.keys()].map(url => new Request(url));
    }

    async delete(key: string | Request): Promise<boolean> {
        return this.entries.delete(typeof key === 'string' ? key : key.url);
    }
}
