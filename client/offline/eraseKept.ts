import { PREFIX } from './keptNames.js';

/** Forgets everything that the site keeps in this browser: pages, files, carnet, lists, and the worker itself. @returns whether nothing is left */
export async function eraseKept({ only = 'all' as 'all' | 'pages' } = {}): Promise<boolean> {
    const outcomes = await Promise.allSettled([only === 'all' && eraseStorage(), eraseCaches(), eraseWorkers()]);
    return outcomes.every(({ status }) => status === 'fulfilled');
}

function eraseStorage(): Promise<void> {
    return Promise.resolve().then(() => {
        for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
        sessionStorage.clear();
    });
}

async function eraseCaches(): Promise<void> {
    if (!('caches' in globalThis)) return;
    await Promise.all((await caches.keys()).filter(name => name.startsWith(PREFIX)).map(name => caches.delete(name)));
}

/** First, so that none writes while the rest is erased. */
async function eraseWorkers(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map(registration => registration.unregister()));
}
