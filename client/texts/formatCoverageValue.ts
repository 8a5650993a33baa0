import type { CoverageRow } from '../queries/operations.js';
import { computeWithout } from '../state/coverageView/computeWithout.js';
import type { CoverageColumn, CoverageIndicator } from '../state/coverageView/CoverageViewState.js';
import { accessTexts } from './coverageTexts.js';
import { formatDistance } from './formatDistance.js';
import { formatNumber } from './formatNumber.js';
import { formatRatio } from './formatRatio.js';
import { formatSmallShare } from './formatSmallShare.js';

export interface CoverageValue {
    text: string;
    /** How the figure stands to the truth. */
    precision: 'exact' | 'atLeast' | 'about' | 'unknown';
}

const UNKNOWN: CoverageValue = { text: 'inconnu', precision: 'unknown' };

/** A figure of a row as the table, the map and the detail write it. Unknown people around make a lower bound of what is counted. */
export function formatCoverageValue({ access, figures, places }: Pick<CoverageRow, 'access' | 'figures' | 'places'>, column: Exclude<CoverageColumn, 'NAME'> | CoverageIndicator): CoverageValue {
    const bound = (figures.unknown ?? 1) > 0 ? 'atLeast' : 'exact';
    const write = (value: number | null, format: (value: number) => string, precision: CoverageValue['precision'] = 'exact') => (value === null ? UNKNOWN : { text: format(value), precision });
    switch (column) {
        case 'STATUS': return { text: accessTexts[access], precision: 'exact' };
        case 'POPULATION': return write(figures.people, formatNumber);
        case 'PEOPLE': return write(computeWithout(figures), formatNumber, bound);
        case 'SHARE': return write(figures.shareWithout, formatSmallShare, bound);
        case 'UNKNOWN': return write(figures.unknown, formatNumber);
        case 'DISTANCE': return write(figures.meanKm, formatDistance);
        case 'PLACES': return write(places.total.value, formatNumber, precisionOf(places));
        case 'PER_1000': return write(places.per1000, formatRatio, precisionOf(places));
    }
}

function precisionOf({ total, notLocated }: CoverageRow['places']): CoverageValue['precision'] {
    if (total.precision === 'ABOUT') return 'about';
    return total.precision === 'AT_LEAST' || notLocated > 0 ? 'atLeast' : 'exact';
}
