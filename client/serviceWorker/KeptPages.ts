import type { KeptFiles } from './KeptFiles.js';
import { listNamedFiles } from './listNamedFiles.js';
import { KEPT_AT, KEPT_TITLE, PAGES_CACHE, SHELL_CACHE } from '../offline/keptNames.js';

export const MAX_PAGES = 60;
const MAX_AGE_MS = 30 * 24 * 3_600_000;
/** Pages that do their work in the browser: the copy serves whatever the address adds, and is never the one to make room. */
const PROGRAMS = ['/jeunes', '/droits', '/carnet'];

export interface Copy {
    answer: Response;
    html: string;
    /** Null when the date cannot be read. */
    keptAt: Date | null;
}

/**
 * Copies of pages, by address: at most sixty, at most thirty days old; full storage makes room.
 *
 * A page that does its work in the browser takes the place of its former copy only once every file that it names is here too.
 */
export class KeptPages {
    constructor(private readonly storage: CacheStorage, private readonly files: Pick<KeptFiles, 'add'>, private readonly now: () => Date) {}

    async find(address: string): Promise<Copy | null> {
        const url = new URL(address);
        url.hash = '';
        const pages = await this.storage.open(PAGES_CACHE);
        const shell = await this.storage.open(SHELL_CACHE);
        const anySearch = { ignoreVary: true, ignoreSearch: PROGRAMS.includes(url.pathname) };
        const answer = await pages.match(url.href, { ignoreVary: true }) ?? await pages.match(url.href, anySearch) ?? await shell.match(url.href, { ignoreVary: true, ignoreSearch: true });
        if (!answer) return null;
        const keptAt = readDate(answer);
        if (this.isTooOld(keptAt)) {
            await pages.delete(url.href, { ignoreVary: true });
            return null;
        }
        return { answer, html: await answer.text(), keptAt };
    }

    /** @param shell kept for good, apart from what was seen */
    async keep(address: string, answer: Response, shell = false): Promise<void> {
        const url = new URL(address);
        url.hash = '';
        const html = await answer.text();
        if (PROGRAMS.includes(url.pathname)) await this.files.add(listNamedFiles(html).map(path => url.origin + path));
        const headers = new Headers(answer.headers);
        for (const name of ['content-encoding', 'content-length']) headers.delete(name);
        headers.set(KEPT_AT, this.now().toISOString());
        headers.set(KEPT_TITLE, encodeURIComponent(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? url.pathname));
        const cache = await this.storage.open(shell ? SHELL_CACHE : PAGES_CACHE);
        const put = async () => {
            await cache.delete(url.href, { ignoreVary: true }); // so that it comes last again: the first ones make room
            await cache.put(url.href, new Response(html, { headers }));
        };
        try {
            await put();
        } catch {
            await this.trim(Math.floor((await cache.keys()).length / 2)); // the storage is full
            await put();
        }
        if (!shell) await this.trim(MAX_PAGES);
    }

    /** Forgets what is too old, then the longest unseen until `max` remain. */
    async trim(max: number): Promise<void> {
        const cache = await this.storage.open(PAGES_CACHE);
        const requests = await cache.keys();
        const dates = await Promise.all(requests.map(async request => readDate((await cache.match(request, { ignoreVary: true }))!)));
        const old = requests.filter((_, i) => this.isTooOld(dates[i]!));
        const rest = requests.filter(request => !old.includes(request) && !PROGRAMS.includes(new URL(request.url).pathname));
        const surplus = rest.slice(0, Math.max(0, requests.length - old.length - max));
        await Promise.all([...old, ...surplus].map(request => cache.delete(request, { ignoreVary: true })));
    }

    private isTooOld(keptAt: Date | null): boolean {
        return keptAt !== null && this.now().getTime() - keptAt.getTime() > MAX_AGE_MS;
    }
}

function readDate(answer: Response): Date | null {
    const date = new Date(answer.headers.get(KEPT_AT) ?? '');
    return Number.isNaN(date.getTime()) ? null : date;
}
