import { hydrate } from 'preact';
import { KeptOnPhone } from './KeptOnPhone.js';

/** Brings to life what the page without a network shows and erases. */
export function startOfflinePage(root: HTMLElement): void {
    hydrate(<KeptOnPhone />, root);
    document.querySelector('[data-retry]')?.addEventListener('click', () => location.reload());
}
