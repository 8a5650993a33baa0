import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Two sites of Missions Locales in one commune: two quarters, one place printed twice, or two Missions Locales that share it. A person decides. */
export function checkDuplicateSites({ seeds, communes }: RuleContext): Issue[] {
    const sites = seeds.structures.filter(({ kind, codeInsee }) => codeInsee !== null && (kind === 'ANTENNE' || kind === 'MISSION_LOCALE'));
    return sites.flatMap((site): Issue[] => {
        const own = site.parentId ?? site.id;
        const others = sites.filter(other => other.id < site.id && other.codeInsee === site.codeInsee && (other.parentId ?? other.id) !== own && (other.lieuDit === site.lieuDit || !other.lieuDit || !site.lieuDit));
        if (others.length === 0) return [];
        return [{
            rule: 'checkDuplicateSites', severity: 'warning', kind: 'structures', record: site.id, field: 'codeInsee',
            value: communes.get(site.codeInsee!)?.nom ?? site.codeInsee!,
            expected: `one Mission Locale in a commune; also ${others.map(({ id }) => id).join(', ')}`,
        }];
    });
}
