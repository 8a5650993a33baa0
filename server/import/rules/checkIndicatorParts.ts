import { INDICATOR_SUMS } from './indicatorSums.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/**
 * Parts add up to their total, where a document sets the sum out and all its figures are exact. A document may be wrong in
 * itself: its figures stay as printed and a person decides, so this is a warning.
 */
export function checkIndicatorParts({ seeds }: RuleContext): Issue[] {
    const byId = new Map(seeds.indicators.map(indicator => [indicator.id, indicator]));
    return INDICATOR_SUMS.flatMap(({ total: totalId, parts }): Issue[] => {
        const total = byId.get(totalId);
        const found = parts.flatMap(id => byId.get(id) ?? []);
        if (!total || found.length < parts.length || [total, ...found].some(({ precision }) => precision !== 'EXACT')) return [];
        const sum = found.reduce((before, { value }) => before + value, 0);
        if (sum === total.value) return [];
        return [{ rule: 'checkIndicatorParts', severity: 'warning', kind: 'indicators', record: totalId, field: 'value', value: String(total.value), expected: `${sum}, the sum of ${parts.join(', ')}` }];
    });
}
