import { hydrate } from 'preact';
import { Home } from './Home.js';
import type { HomeProps } from './loadHome.js';

/** Brings the first page to life in the HTML that the server wrote. */
export function startHome(root: HTMLElement, props: HomeProps): void {
    hydrate(<Home {...props} />, root);
}
