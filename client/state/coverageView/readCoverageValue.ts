import type { CoverageRow } from '../../queries/operations.js';
import { computeWithout } from './computeWithout.js';
import type { CoverageColumn, CoverageIndicator } from './CoverageViewState.js';

/** From what lacks most to what is not known. */
const ACCESS_ORDER: Record<CoverageRow['access'], number> = { UNCOVERED: 3, PARTLY: 2, COVERED: 1, UNKNOWN: 0 };

/** The number that a column sorts and that an indicator shades; null unknown. The name is not a number: `sortRows` compares it itself. */
export function readCoverageValue({ access, figures, places }: Pick<CoverageRow, 'access' | 'figures' | 'places'>, column: Exclude<CoverageColumn, 'NAME'> | CoverageIndicator): number | null {
    const isBound = (figures.unknown ?? 1) > 0;
    switch (column) {
        case 'STATUS': return ACCESS_ORDER[access];
        case 'POPULATION': return figures.people;
        case 'PEOPLE': return atLeastSome(computeWithout(figures), isBound);
        case 'SHARE': return atLeastSome(figures.shareWithout, isBound);
        case 'UNKNOWN': return figures.unknown;
        case 'DISTANCE': return figures.meanKm;
        case 'PLACES': return atLeastSome(places.total.value, places.total.precision === 'AT_LEAST');
        case 'PER_1000': return atLeastSome(places.per1000, places.total.precision === 'AT_LEAST');
    }
}

/** "At least 0" says nothing: it is unknown. */
function atLeastSome(value: number | null, isBound: boolean): number | null {
    return value === 0 && isBound ? null : value;
}
