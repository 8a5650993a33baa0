import type { Position } from '../domain/Position.js';
import type { StructureKind } from '../domain/vocabulary.js';

export interface SnapshotCommune {
    codeInsee: string;
    nom: string;
    population: number | null;
    departementCode: string;
    epciCode: string | null;
    position: Position | null;
}

export interface SnapshotStructure {
    id: string;
    nom: string;
    kind: StructureKind;
    departementCode: string;
    codeInsee: string | null;
    parentId: string | null;
    /** The source may have printed this site under the wrong Mission Locale (confidence LOW about its parent). */
    doubtfulParent: boolean;
    /** Its commune is to be confirmed: a statement about it is not of confidence HIGH. */
    doubtfulCommune: boolean;
}

/** A file that says who serves which commune. */
export interface SnapshotCompetence {
    /** `unml` or `dila`. Where both speak of a commune, the first of the list decides. */
    id: string;
    publisher: string;
    file: string;
    /** ISO date of what it says; null when the operator gave none. */
    date: string | null;
    /** ISO date. */
    importedOn: string;
    missionsLocales: {
        /** The file's own identifier. */
        key: string;
        nom: string | null;
        /** Its Mission Locale in the directory, which the seeds may have removed since; null when it is not there. */
        structureId: string | null;
        codesInsee: string[];
        /** Those of them that it shares. */
        sharedCodesInsee: string[];
    }[];
}

/** A quantity for each commune, other than its population. */
interface SnapshotWeight {
    id: string;
    /** What it counts, for people. */
    label: string;
    /** Who publishes it, the file and its column. */
    source: string;
    /** ISO date; null when the operator gave none. */
    date: string | null;
    /** A commune that is not there has no value, as one whose value is null: unknown, never 0. */
    values: Map<string, number | null>;
}

/** What the territories are computed from, read at once from the database. */
export interface Snapshot {
    version: string;
    communes: SnapshotCommune[];
    epci: { code: string; nom: string }[];
    departements: { code: string; nom: string; regionCode: string }[];
    regions: { code: string; nom: string }[];
    structures: SnapshotStructure[];
    inventories: { kind: StructureKind; departementCodes: string[]; complete: boolean }[];
    gaps: { id: string; kind: StructureKind; missionLocaleId: string }[];
    /** Imported files of official competence, the one that decides first. */
    competences: SnapshotCompetence[];
    /** Imported weights, in order of id. */
    weights: SnapshotWeight[];
}
