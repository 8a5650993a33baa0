import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Figures of one series have one unit, else they could not be compared. */
export function checkIndicatorUnits({ seeds }: RuleContext): Issue[] {
    const first = new Map<string, { id: string; unit: string }>();
    return seeds.indicators.flatMap(({ id, series, unit }): Issue[] => {
        const known = first.get(series);
        if (!known) first.set(series, { id, unit });
        return !known || known.unit === unit ? [] : [{ rule: 'checkIndicatorUnits', severity: 'error', kind: 'indicators', record: id, field: 'unit', value: unit, expected: `the unit of the series ${series}: ${known.unit} (${known.id})` }];
    });
}
