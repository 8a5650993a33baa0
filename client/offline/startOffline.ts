import { NOTHING_KEPT } from './keptNames.js';
import { showNotice } from './showNotice.js';
import { offlineTexts } from '../texts/offlineTexts.js';

/** How long a page stays open before it asks again whether the site has changed. */
const ASK_AGAIN_MS = 3_600_000;

/**
 * Registers the worker that keeps pages, and says quietly what it brings: a copy, a fresher page, a newer version.
 * A browser that has none, or forbids it, has the site as it is.
 *
 * @param version of the files of this page
 */
export async function startOffline(version: string): Promise<void> {
    const copy = document.querySelector('.copy-notice strong');
    if (copy) void showNotice(copy.textContent!, [], { seen: false });
    if (isRefused()) return;
    try {
        const controlled = navigator.serviceWorker.controller !== null;
        navigator.serviceWorker.addEventListener('message', ({ data }) => {
            if (data?.type === 'fresh') void showNotice(offlineTexts.fresh, [{ label: offlineTexts.showFresh, act: () => location.reload() }]);
        });
        navigator.serviceWorker.startMessages();
        const registration = await navigator.serviceWorker.register('/service-worker.js');
        watchUpdates(registration, version);
        const { active } = await navigator.serviceWorker.ready;
        if (controlled) return;
        // What was asked for before the worker was there passed it by: the page itself, and its files.
        active?.postMessage({ type: 'keep', address: location.href.split('#')[0] });
        const keep = (entries: PerformanceEntryList) => active?.postMessage({ type: 'keep', files: entries.map(({ name }) => name) });
        new PerformanceObserver(list => keep(list.getEntries())).observe({ type: 'resource', buffered: true });
    } catch {
        // Private mode, storage forbidden, no HTTPS: nothing is kept, nothing is missing.
    }
}

function isRefused(): boolean {
    try {
        return localStorage.getItem(NOTHING_KEPT) !== null;
    } catch {
        return false;
    }
}

function watchUpdates(registration: ServiceWorkerRegistration, version: string): void {
    const offer = () => registration.waiting && registration.active && void offerUpdate(registration.waiting, version);
    offer();
    registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => installing.state === 'installed' && offer());
    });
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
        asked = Date.now();
        registration.update().catch(() => undefined);
    });
}

/** A page that already is of the newer version lets it in without a word. */
async function offerUpdate(waiting: ServiceWorker, version: string): Promise<void> {
    const channel = new MessageChannel();
    const answer = new Promise<string>(resolve => { channel.port1.onmessage = ({ data }) => resolve(data); });
    waiting.postMessage({ type: 'version' }, [channel.port2]);
    const newer = await answer;
    channel.port1.close();
    if (newer === version) return waiting.postMessage({ type: 'activate' });
    const reload = () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage({ type: 'activate' });
    };
    await showNotice(offlineTexts.update, [{ label: offlineTexts.reload, act: reload }, { label: offlineTexts.later, act: () => undefined }]);
}
