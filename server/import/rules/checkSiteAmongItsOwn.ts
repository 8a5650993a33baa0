import { distanceKm } from '../../coverage/distanceKm.js';
import type { StructureSeed } from '../Seeds.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** A site this many times nearer to another Mission Locale than to its own may be printed under the wrong one. */
const RATIO = 1.5;

/**
 * A site lies nearer to the other sites of its Mission Locale than to those of its neighbours (straight line, same
 * département). It may be right all the same: a person decides, and says so in a statement about `parent`.
 */
export function checkSiteAmongItsOwn({ seeds, communes }: RuleContext): Issue[] {
    const sites = seeds.structures.flatMap(structure => {
        const position = structure.codeInsee === null ? null : communes.get(structure.codeInsee)?.position;
        const isSite = structure.kind === 'MISSION_LOCALE' || structure.kind === 'ANTENNE';
        return isSite && position ? { structure, missionLocaleId: structure.parentId ?? structure.id, position } : [];
    });
    return sites.flatMap((site): Issue[] => {
        if (site.structure.kind !== 'ANTENNE' || isDecided(site.structure)) return [];
        const neighbours = sites.filter(({ structure }) => structure !== site.structure && structure.departementCode === site.structure.departementCode && !isSetAside(structure));
        const nearest = (own: boolean) =>
            neighbours
                .filter(({ missionLocaleId }) => (missionLocaleId === site.missionLocaleId) === own)
                .map(({ structure, position }) => ({ structure, km: distanceKm(position, site.position) }))
                .sort((a, b) => a.km - b.km)[0];
        const [own, other] = [nearest(true), nearest(false)];
        if (!own || !other || own.km <= other.km * RATIO) return [];
        return [{
            rule: 'checkSiteAmongItsOwn', severity: 'warning', kind: 'structures', record: site.structure.id, field: 'parentId', value: String(site.structure.parentId),
            expected: `a site nearer to its own Mission Locale (${own.km.toFixed(0)} km) than to another (${other.structure.id}, ${other.km.toFixed(0)} km), or a doubt said in a statement about parent`,
        }];
    });
}

/** Its Mission Locale is so doubtful that it is not used to estimate a territory either. */
function isSetAside({ statements }: StructureSeed): boolean {
    return statements.some(({ about, confidence }) => about.includes('parent') && confidence === 'LOW');
}

function isDecided({ statements }: StructureSeed): boolean {
    return statements.some(({ about, confidence }) => about.includes('parent') && confidence !== 'HIGH');
}
