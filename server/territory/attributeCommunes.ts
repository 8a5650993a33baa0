import { coversDepartement } from '../coverage/coversDepartement.js';
import { estimateTerritories } from '../coverage/estimateTerritories.js';
import { groupBy } from '../domain/groupBy.js';
import type { Snapshot, SnapshotCommune, SnapshotCompetence } from './Snapshot.js';

/** Who serves a commune, and how that is known. */
export interface CommuneAttribution {
    /** Ids of the Missions Locales, sorted; none for a hole: an official file covers the département and leaves the commune out. */
    missionsLocales: string[];
    /** The file that says it; null when it is estimated. */
    source: SnapshotCompetence | null;
    /** Several, or the file says that it is shared without naming the others. */
    shared: boolean;
}

export interface Attribution {
    /** A commune that is not there is unknown: no file, and no site in its département. */
    byCommune: Map<string, CommuneAttribution>;
    /** The ids alone, of communes that have any. */
    missionsLocales: Map<string, string[]>;
    /** Missions Locales of a file that the directory does not have: their names by their ids. */
    outsiders: Map<string, string>;
    /** Sites left out of the estimate: commune unknown, or Mission Locale doubtful. */
    sitesLeftOut: string[];
}

/** Shown for a service of which a file has the identifier only. */
const UNNAMED = 'Mission Locale dont le fichier ne donne pas le nom';

/**
 * Attributes communes to Missions Locales: as an official file says where one lists the commune, or covers its département; else
 * by the nearest site (docs/decisions/0005-territories.md, 0007-open-data.md). A hole in an official file is never filled by an estimate.
 */
export function attributeCommunes(snapshot: Snapshot, communes: ReadonlyMap<string, SnapshotCommune>): Attribution {
    const { missionsLocales: estimated, sitesLeftOut } = estimate(snapshot, communes);
    const outsiders = new Map<string, string>();
    const known = new Set(snapshot.structures.flatMap(({ id, kind }) => (kind === 'MISSION_LOCALE' ? id : [])));
    const files = snapshot.competences.map(source => readFile(source, snapshot.communes, known, outsiders));
    const byCommune = new Map<string, CommuneAttribution>();
    for (const { codeInsee, departementCode } of snapshot.communes) {
        const file = files.find(({ listed, covered }) => listed.has(codeInsee) || covered.has(departementCode));
        const own = file ? file.listed.get(codeInsee) : estimated.get(codeInsee);
        if (!file && !own) continue;
        const missionsLocales = own ? [...own].sort() : [];
        byCommune.set(codeInsee, { missionsLocales, source: file?.source ?? null, shared: missionsLocales.length > 1 || (file?.shared.has(codeInsee) ?? false) });
    }
    const missionsLocales = new Map([...byCommune].flatMap(([code, own]) => (own.missionsLocales.length > 0 ? [[code, own.missionsLocales] as const] : [])));
    return { byCommune, missionsLocales, outsiders, sitesLeftOut };
}

interface OfficialFile {
    source: SnapshotCompetence;
    listed: Map<string, Set<string>>;
    shared: Set<string>;
    /** Départements that it sets out to list whole. */
    covered: Set<string>;
}

function readFile(source: SnapshotCompetence, communes: readonly SnapshotCommune[], known: ReadonlySet<string>, outsiders: Map<string, string>): OfficialFile {
    const listed = new Map<string, Set<string>>();
    const shared = new Set<string>();
    const severalRows = new Set<string>();
    for (const { key, nom, structureId, codesInsee, sharedCodesInsee } of source.missionsLocales) {
        const isKnown = structureId !== null && known.has(structureId);
        const id = isKnown ? structureId : outsiderId(source.id, key);
        if (!isKnown) outsiders.set(id, nom ?? UNNAMED);
        for (const code of codesInsee) {
            const own = listed.get(code);
            if (own) severalRows.add(code);
            if (own) own.add(id);
            else listed.set(code, new Set([id]));
        }
        for (const code of sharedCodesInsee) shared.add(code);
    }
    // Several rows may be several places of one Mission Locale: the commune is then not shared.
    for (const code of severalRows) if (listed.get(code)!.size === 1) shared.delete(code);
    const covered = new Set<string>();
    for (const [code, own] of groupBy(communes, ({ departementCode }) => departementCode)) {
        if (coversDepartement(own.filter(({ codeInsee }) => listed.has(codeInsee)).length, own.length)) covered.add(code);
    }
    return { source, listed, shared, covered };
}

/** Safe in an address: "unml-0341", "dila-<uuid>". */
function outsiderId(sourceId: string, key: string): string {
    return `${sourceId}-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

/** A site whose commune is unknown cannot be used; a site that the source may have printed under the wrong Mission Locale is not. */
function estimate(snapshot: Snapshot, communes: ReadonlyMap<string, SnapshotCommune>) {
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
