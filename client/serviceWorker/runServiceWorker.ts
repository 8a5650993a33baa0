import { FILES_CACHE, PAGES_CACHE, PREFIX, SHELL_CACHE } from '../offline/keptNames.js';
import { answerPage } from './answerPage.js';
import { chooseHandling } from './chooseHandling.js';
import { isKeepable } from './isKeepable.js';
import { KeptFiles } from './KeptFiles.js';
import { KeptPages } from './KeptPages.js';
import type { WorkerScope } from './WorkerScope.js';
import type { WorkerSettings } from './WorkerSettings.js';

const scope = globalThis as unknown as WorkerScope & { relais: WorkerSettings | null };
/** Null: the operator wants no worker any more; this one takes the place of the others, erases what they kept, and leaves. */
const settings = scope.relais;
const files = new KeptFiles(caches);
const pages = new KeptPages(caches, files, () => new Date());

async function install({ files: wanted, pages: shell }: WorkerSettings): Promise<void> {
    await files.add(wanted);
    await Promise.all(shell.map(path => keepPage(path, true)));
}

async function keepPage(path: string, shell: boolean): Promise<void> {
    const address = new URL(path, scope.location.origin).href;
    const answer = await fetch(address, { headers: { accept: 'text/html' } });
    if (!isKeepable(answer)) throw new Error(`Expected a page at ${path}, got status ${answer.status}.`);
    await pages.keep(address, answer, shell);
}

async function activate({ files: wanted }: WorkerSettings): Promise<void> {
    const ours = [PAGES_CACHE, SHELL_CACHE, FILES_CACHE];
    await Promise.all((await caches.keys()).filter(name => name.startsWith(PREFIX) && !ours.includes(name)).map(name => caches.delete(name)));
    await pages.trim(Infinity);
    await files.clean(wanted);
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
}

async function leave(): Promise<void> {
    await Promise.all((await caches.keys()).filter(name => name.startsWith(PREFIX)).map(name => caches.delete(name)));
    await scope.registration.unregister();
}

async function answerFile(request: Request, alsoDo: (work: Promise<unknown>) => void): Promise<Response> {
    const kept = await files.find(request.url).catch(() => null);
    if (kept) return kept;
    const answer = await fetch(request);
    alsoDo(files.keep(request.url, answer.clone()).catch(() => undefined));
    return answer;
}

/** A page seen before the worker was there: itself and the files that it loaded. */
async function keepSeen(address: string | null, loaded: readonly string[]): Promise<void> {
    const asked = (url: URL, mode: string) => chooseHandling({ method: 'GET', mode, destination: mode === 'navigate' ? 'document' : '', url, partial: false }, scope.location.origin);
    if (address !== null && asked(new URL(address), 'navigate') === 'page' && !(await pages.find(address))) await keepPage(address, false);
    for (const file of loaded) {
        if (asked(new URL(file), 'cors') === 'file' && !(await files.find(file))) await files.keep(file, await fetch(file));
    }
}

if (settings) {
    scope.addEventListener('install', event => event.waitUntil(install(settings)));
    scope.addEventListener('activate', event => event.waitUntil(activate(settings)));
    scope.addEventListener('fetch', event => {
        const { request } = event;
        const alsoDo = (work: Promise<unknown>) => event.waitUntil(work);
        const { method, mode, destination, headers } = request;
        const handling = chooseHandling({ method, mode, destination, url: new URL(request.url), partial: headers.has('range') }, scope.location.origin);
        if (handling === 'file') event.respondWith(answerFile(request, alsoDo));
        if (handling !== 'page') return;
        event.respondWith(answerPage({
            address: request.url,
            ask: async () => await event.preloadResponse ?? fetch(request),
            alsoDo,
            onFresh: () => void scope.clients.get(event.resultingClientId).then(page => page?.postMessage({ type: 'fresh' })),
        }, pages));
    });
    scope.addEventListener('message', event => {
        const message = event.data as { type?: string; address?: string; files?: string[] } | null;
        if (message?.type === 'version') event.ports[0]?.postMessage(settings.version);
        if (message?.type === 'activate') event.waitUntil(scope.skipWaiting());
        if (message?.type === 'keep') event.waitUntil(keepSeen(message.address ?? null, message.files ?? []).catch(() => undefined));
    });
} else {
    scope.addEventListener('install', event => event.waitUntil(scope.skipWaiting()));
    scope.addEventListener('activate', event => event.waitUntil(leave()));
}
