import { KEPT_AT, KEPT_TITLE, PAGES_CACHE } from './keptNames.js';

export interface KeptPage {
    href: string;
    title: string;
    keptAt: Date | null;
}

/** The pages kept in this browser, the last seen first; null when it cannot keep any. */
export async function listKeptPages(): Promise<KeptPage[] | null> {
    if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return null;
    try {
        if (!await caches.has(PAGES_CACHE)) return [];
        const cache = await caches.open(PAGES_CACHE);
        const requests = await cache.keys();
        const pages = await Promise.all(requests.map(async request => {
            const { pathname, search } = new URL(request.url);
            const headers = (await cache.match(request, { ignoreVary: true }))?.headers;
            const keptAt = new Date(headers?.get(KEPT_AT) ?? '');
            return { href: pathname + search, title: readTitle(headers?.get(KEPT_TITLE) ?? null) ?? pathname, keptAt: Number.isNaN(keptAt.getTime()) ? null : keptAt };
        }));
        return pages.reverse();
    } catch {
        return null;
    }
}

/** Without the name of the site, which stands on each; null when it cannot be read. */
function readTitle(encoded: string | null): string | null {
    try {
        const text = new DOMParser().parseFromString(decodeURIComponent(encoded ?? ''), 'text/html').body.textContent ?? '';
        return text.replace(/ · Relais$/, '').trim() || null;
    } catch {
        return null;
    }
}
