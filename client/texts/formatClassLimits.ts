import type { CoverageIndicator } from '../state/coverageView/CoverageViewState.js';
import type { ValueClass } from '../state/coverageView/computeClasses.js';

const UNITS: Record<Exclude<CoverageIndicator, 'STATUS'>, { scale: number; unit: string; digits: number }> = {
    SHARE: { scale: 100, unit: '\u00a0%', digits: 0 },
    PEOPLE: { scale: 1, unit: '', digits: 0 },
    DISTANCE: { scale: 1, unit: '\u00a0km', digits: 0 },
    PER_1000: { scale: 1, unit: '', digits: 1 },
};
const MAX_DIGITS = 3;

/** The limits of the classes as the legend writes them: `0 %`, `3 à 12 %`; with as many decimals as tell neighbours apart. */
export function formatClassLimits(classes: readonly ValueClass[], indicator: Exclude<CoverageIndicator, 'STATUS'>): string[] {
    const { scale, unit, digits } = UNITS[indicator];
    for (let places = digits; ; places++) {
        const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: places });
        const ends = classes.map(({ from, to }) => [numbers.format(from * scale), numbers.format(to * scale)] as const);
        const distinct = ends.every(([from], i) => i === 0 || from !== ends[i - 1]![1]);
        if (distinct || places === MAX_DIGITS) return ends.map(([from, to]) => (from === to ? `${from}${unit}` : `${from} à ${to}${unit}`));
    }
}
