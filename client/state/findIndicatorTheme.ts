import type { IndicatorFacts } from '../queries/operations.js';

type IndicatorTheme = 'proteges' | 'missions-locales' | 'habitat-jeunes' | 'moyens' | 'resultats' | 'autres';

/** The theme under which a figure is shown, from its series; the results of an initiative stay together. */
export function findIndicatorTheme({ series, initiative }: Pick<IndicatorFacts, 'series' | 'initiative'>): IndicatorTheme {
    if (initiative) return 'resultats';
    if (series.startsWith('ml-')) return 'missions-locales';
    if (/^(hj|fjt)-/.test(series)) return 'habitat-jeunes';
    if (/proteges|confies|sorties|scolarises/.test(series)) return 'proteges';
    return /depenses|financement/.test(series) ? 'moyens' : 'autres';
}
