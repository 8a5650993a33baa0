import { hydrate } from 'preact';
import { TakeAlong } from './TakeAlong.js';

/** Brings to life the ways to take a door along, which the server wrote. */
export function startTakeAlong(root: HTMLElement): void {
    hydrate(<TakeAlong door={JSON.parse(root.dataset.takeAlong!)} />, root);
}
