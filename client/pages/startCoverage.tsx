import { hydrate } from 'preact';
import { Coverage } from './coverage/Coverage.js';
import type { CoverageProps } from './coverage/Coverage.js';

/** Brings the page "Couverture" to life in the HTML that the server wrote. */
export function startCoverage(root: HTMLElement, props: CoverageProps): void {
    hydrate(<Coverage {...props} />, root);
}
