export interface Asked {
    method: string;
    mode: string;
    destination: string;
    url: URL;
    /** A part of a file only. */
    partial: boolean;
}

/** Answers made for one question, other programs or other sites, and searches: what someone looked for is not kept. */
const NEVER = /^\/(graphql|explorateur|health|recherche|integrer|export|exports|flux)(\/|$)/;
/** Files whose address changes with their content. */
const FILES = /^\/(assets|donnees)\//;

/** A page or a file that the worker answers for; whatever else it leaves to the browser, as if there were no worker. */
export function chooseHandling({ method, mode, destination, url, partial }: Asked, origin: string): 'page' | 'file' | 'leave' {
    if (method !== 'GET' || url.origin !== origin || partial || NEVER.test(url.pathname)) return 'leave';
    if (mode === 'navigate') return destination === 'document' && !/\.[a-z0-9]+$/i.test(url.pathname) ? 'page' : 'leave';
    return FILES.test(url.pathname) ? 'file' : 'leave';
}
