import { estimateTerritories } from '../coverage/estimateTerritories.js';
import type { Snapshot, SnapshotCommune } from './Snapshot.js';

export interface Attribution {
    /** For each commune: the Missions Locales estimated to serve it, sorted. */
    missionsLocales: Map<string, string[]>;
    /** Sites left out of the estimate: commune unknown, or Mission Locale doubtful. */
    sitesLeftOut: string[];
}

/**
 * Attributes communes to the Missions Locales from their sites. A site whose commune is unknown cannot be used; a site
 * that the source may have printed under the wrong Mission Locale is not (docs/decisions/0005-territories.md).
 */
export function attributeCommunes(snapshot: Snapshot, communes: ReadonlyMap<string, SnapshotCommune>): Attribution {
    const sitesLeftOut: string[] = [];
    const sites = snapshot.structures.flatMap(structure => {
        const missionLocaleId = structure.kind === 'MISSION_LOCALE' ? structure.id : structure.kind === 'ANTENNE' ? structure.parentId : null;
        if (missionLocaleId === null) return [];
        const position = structure.codeInsee === null ? null : communes.get(structure.codeInsee)?.position;
        if (position && !structure.doubtfulParent) return { missionLocaleId, departementCode: structure.departementCode, position };
        sitesLeftOut.push(structure.id);
        return [];
    });
    return { missionsLocales: estimateTerritories(snapshot.communes, sites).missionsLocales, sitesLeftOut };
}
