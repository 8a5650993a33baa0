import type { Period } from '../domain/Period.js';
import type { IndicatorLevel, IndicatorPrecision } from '../domain/vocabulary.js';

export interface Figure {
    id: string;
    series: string;
    value: number;
    unit: string;
    precision: IndicatorPrecision;
    territoryLevel: IndicatorLevel;
    territoryCode: string;
    /** The period that its source describes; null when it does not say. */
    period: Period | null;
}

const periodKey = (period: Period | null) => (period === null ? '' : `${period.from}/${period.to}`);

/** "At least 60" does not contradict 75. */
function isWithinBounds(a: Figure, b: Figure): boolean {
    return (a.precision === 'AT_LEAST' && b.value >= a.value) || (b.precision === 'AT_LEAST' && a.value >= b.value);
}

/**
 * The other figures given for the same thing (series, territory and period) whose value differs: kept side by side, none
 * is chosen. An approximate figure beside an exact one is listed too; their precisions tell the difference. A period that no
 * source says is only the same as another that none says.
 */
export function findContradictions<F extends Figure>(figure: F, figures: readonly F[]): F[] {
    return figures.filter(
        other =>
            other.id !== figure.id &&
            other.series === figure.series &&
            other.territoryLevel === figure.territoryLevel &&
            other.territoryCode === figure.territoryCode &&
            periodKey(other.period) === periodKey(figure.period) &&
            (other.value !== figure.value || other.unit !== figure.unit) &&
            !isWithinBounds(figure, other),
    );
}
