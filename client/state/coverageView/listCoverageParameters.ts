import { kindSlugs } from '../kindSlugs.js';
import { columnSlugs, indicatorSlugs, kindChoices, levelSlugs, measureSlugs } from './coverageSlugs.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { defaultCoverageView } from './defaultCoverageView.js';

/** The parameters that differ from the default, not encoded: a form sends those that are not its own as hidden fields. */
export function listCoverageParameters(view: CoverageViewState): [name: string, value: string][] {
    const usual = printValues(defaultCoverageView);
    return printValues(view).filter(([, value], i) => value !== usual[i]![1]);
}

function printValues({ kinds, maxKm, measure, level, within, weight, indicator, sort, text, all, territory, sites }: Readonly<CoverageViewState>): [string, string][] {
    const choice = kindChoices.find(one => one.kinds.length === kinds.length && one.kinds.every(kind => kinds.includes(kind)));
    return [
        ['type', choice?.slug ?? kinds.map(kind => kindSlugs[kind]).join(',')],
        ['seuil', String(maxKm)],
        ['mesure', measureSlugs[measure]],
        ['unite', levelSlugs[level]],
        ['dans', within ? `${levelSlugs[within.level]}-${within.code}` : 'france'],
        ['poids', weight],
        ['indicateur', indicatorSlugs[indicator]],
        ['tri', `${sort.descending ? '-' : ''}${columnSlugs[sort.column]}`],
        ['q', text],
        ['tout', all ? 'oui' : ''],
        ['territoire', territory ?? ''],
        ['sites', sites],
    ];
}
