/** What a service worker has and the DOM's types do not describe; only what is used here. */
interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
    readonly request: Request;
    readonly clientId: string;
    readonly resultingClientId: string;
    /** The answer that the browser asked for while the worker woke up; undefined when it did not. */
    readonly preloadResponse: Promise<Response | undefined>;
    respondWith(answer: Promise<Response>): void;
}

interface MessageEventOfPage extends ExtendableEvent {
    readonly data: unknown;
    readonly ports: readonly MessagePort[];
}

export interface WorkerScope {
    readonly location: { readonly origin: string };
    readonly clients: { claim(): Promise<void>; get(id: string): Promise<{ postMessage(message: unknown): void } | undefined> };
    readonly registration: { readonly navigationPreload?: { enable(): Promise<void> }; unregister(): Promise<boolean> };
    skipWaiting(): Promise<void>;
    addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
    addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
    addEventListener(type: 'message', listener: (event: MessageEventOfPage) => void): void;
}
