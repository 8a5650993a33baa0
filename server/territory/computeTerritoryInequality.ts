import { computeInequality } from '../coverage/computeInequality.js';
import type { CoverageTerritoryView, InequalityView } from './CoverageReader.js';

/**
 * Inequality between the territories of an answer; those whose distance or places are unknown are left out, and counted.
 *
 * @param people of each territory, those of a shared commune divided between its territories
 */
export function computeTerritoryInequality(territories: readonly CoverageTerritoryView[], people: readonly number[]): InequalityView {
    const holders = (valueOf: (territory: CoverageTerritoryView) => number | null) =>
        territories.flatMap((territory, t) => {
            const value = valueOf(territory);
            return value === null ? [] : { value, people: people[t]! };
        });
    const kms = holders(({ figures, access }) => (access === 'UNKNOWN' ? null : figures.meanKm));
    const places = holders(({ places: { per1000 } }) => per1000);
    const sum = (values: readonly { people: number }[]) => values.reduce((total, holder) => total + holder.people, 0);
    const tellsMost = sum(places) * 2 >= people.reduce((total, own) => total + own, 0);
    const km = computeInequality(kms);
    return {
        giniKm: km.gini,
        palmaKm: km.palma,
        giniPlaces: tellsMost ? computeInequality(places).gini : null,
        withoutKm: territories.length - kms.length,
        withoutPlaces: territories.length - places.length,
    };
}
