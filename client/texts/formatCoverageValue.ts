import type { CoverageRow } from '../queries/operations.js';
import { computeMeanShare } from '../state/coverageView/computeMeanShare.js';
import type { CoverageColumn, CoverageIndicator } from '../state/coverageView/CoverageViewState.js';
import { readCoverageValue } from '../state/coverageView/readCoverageValue.js';
import { accessTexts } from './coverageTexts.js';
import { formatDistance } from './formatDistance.js';
import { formatNumber } from './formatNumber.js';
import { formatRatio } from './formatRatio.js';
import { formatShare } from './formatShare.js';
import { formatSmallShare } from './formatSmallShare.js';

export interface CoverageValue {
    text: string;
    /** How the figure stands to the truth: `partly` is a mean of some of the people, `note` says of how many. */
    precision: 'exact' | 'atLeast' | 'about' | 'partly' | 'unknown';
    note?: string;
}

const UNKNOWN: CoverageValue = { text: 'inconnu', precision: 'unknown' };
const PRECISIONS = { EXACT: 'exact', AT_LEAST: 'atLeast', ABOUT: 'about', UNKNOWN: 'unknown' } as const;

/**
 * A figure of a row as the table, the map and the detail write it. Unknown people around make a lower bound of what is counted; places
 * have the precision of the API; a mean distance says the share of the people behind it when some are not.
 */
export function formatCoverageValue(row: Pick<CoverageRow, 'access' | 'figures' | 'places'>, column: Exclude<CoverageColumn, 'NAME'> | CoverageIndicator): CoverageValue {
    if (column === 'STATUS') return { text: accessTexts[row.access], precision: 'exact' };
    const { figures, places } = row;
    const value = readCoverageValue(row, column);
    if (value === null) return UNKNOWN;
    const bound = (figures.unknown ?? 1) > 0 ? 'atLeast' : 'exact';
    switch (column) {
        case 'POPULATION': case 'UNKNOWN': return { text: formatNumber(value), precision: 'exact' };
        case 'PEOPLE': return { text: formatNumber(value), precision: bound };
        case 'SHARE': return { text: formatSmallShare(value), precision: bound };
        case 'DISTANCE': {
            const share = computeMeanShare(figures);
            if (share === null || share === 1) return { text: formatDistance(value), precision: 'exact' };
            return { text: formatDistance(value), precision: 'partly', note: `en partie (${formatShare(share)})` };
        }
        case 'PLACES': return { text: formatNumber(value), precision: PRECISIONS[places.total.precision] };
        case 'PER_1000': return { text: formatRatio(value), precision: PRECISIONS[places.total.precision] };
    }
}
