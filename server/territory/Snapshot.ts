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
}
