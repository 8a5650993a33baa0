import type { Scenario, Sum } from './computeScenario.js';

export interface ComparedRow {
    /** Which figure: the key of its words. */
    figure: 'sites' | 'newly' | 'newlyUnknown' | 'stillWithout' | 'stillUnknown';
    a: Sum;
    b: Sum;
    /** b − a; people null as soon as one of them is. */
    difference: Sum;
}

/** Two scenarios of the same country side by side. For `sites`, `communes` is the number of sites and people is null. */
export function compareScenarios(a: Scenario, b: Scenario): ComparedRow[] {
    const row = (figure: ComparedRow['figure'], one: Sum, other: Sum): ComparedRow => ({
        figure, a: one, b: other,
        difference: { communes: other.communes - one.communes, people: one.people === null || other.people === null ? null : other.people - one.people },
    });
    const figures = ['newly', 'stillWithout', 'newlyUnknown', 'stillUnknown'] as const;
    return [
        row('sites', { communes: a.sites.length, people: null }, { communes: b.sites.length, people: null }),
        ...figures.map(figure => row(figure, a[figure], b[figure])),
    ];
}
