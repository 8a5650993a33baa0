import { hydrate } from 'preact';
import '../styles/coverage.css';
import '../styles/simulation.css';
import type { PackedRow } from '../state/coverageView/packRows.js';
import { unpackRows } from '../state/coverageView/unpackRows.js';
import { Coverage } from './coverage/Coverage.js';
import type { CoverageProps } from './coverage/Coverage.js';

/** What the page holds for the browser: the same, with short rows. */
type PackedCoverageProps = Omit<CoverageProps, 'coverage'> & { coverage: Omit<CoverageProps['coverage'], 'territories'> & { territories: PackedRow[] } };

/** Brings the page "Couverture" to life in the HTML that the server wrote. */
export function startCoverage(root: HTMLElement, props: PackedCoverageProps): void {
    hydrate(<Coverage {...props} coverage={{ ...props.coverage, territories: unpackRows(props.coverage.territories) }} />, root);
}
