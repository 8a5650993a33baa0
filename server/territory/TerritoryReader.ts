import type { GapComparison } from '../coverage/compareGap.js';
import type { CompetenceAudit } from '../coverage/computeCompetenceAudit.js';
import type { Position } from '../domain/Position.js';
import type { CoverageStatus, StructureKind, TerritoryLevel } from '../domain/vocabulary.js';

export const COMPETENCE_NATURES = ['OFFICIAL', 'ESTIMATED'] as const;
export type CompetenceNature = (typeof COMPETENCE_NATURES)[number];

export interface TerritoryView {
    id: string;
    level: TerritoryLevel;
    code: string;
    nom: string;
    kind: StructureKind;
    status: CoverageStatus;
    reason: string;
    /** At level MISSION_LOCALE: a commune of it at least is estimated, not official. */
    estimated: boolean;
    population: number | null;
    communeCount: number;
    sharedCommuneCount: number;
    missionLocaleId: string | null;
    departementCode: string | null;
    structureIds: string[];
    center: Position | null;
    statedGapIds: string[];
    comparison: GapComparison;
    explanation: string | null;
    /** Who serves its communes, counted; and in a French sentence. */
    competence: CompetenceAudit;
    competenceReason: string;
}

export interface CoverageSummaryView {
    kind: StructureKind;
    level: TerritoryLevel;
    territories: number;
    uncovered: number;
    unknown: number;
    population: number | null;
    populationUncovered: number | null;
    /** People of the territories of unknown status, counted apart. */
    populationUnknown: number | null;
    shareUncovered: number | null;
}

export interface CompetenceView {
    /** Of the Mission Locale: that of its structure, else one made from the identifier in the file. */
    id: string;
    nom: string;
    /** Null when only a file knows it: the directory does not have it. */
    structureId: string | null;
    nature: CompetenceNature;
    reason: string;
    shared: boolean;
}

export interface Within {
    level: TerritoryLevel;
    code: string;
}

/**
 * What the API asks of `server/territory`: answers come from memory, so a resolver may ask once per record.
 * A caller's mistake is thrown as an error named `InvalidTerritoryRequest`.
 */
export interface TerritoryReader {
    readonly version: string;
    territories(kind: StructureKind, level: TerritoryLevel, within: Within | null): TerritoryView[];
    summary(kind: StructureKind, level: TerritoryLevel, within: Within | null): CoverageSummaryView;
    competences(codeInsee: string): CompetenceView[];
    /** The same as an audit of one commune: tells a hole in an official file from a commune of which nobody knows. */
    competenceAudit(codeInsee: string): { audit: CompetenceAudit; reason: string };
    territoryOf(structureId: string): TerritoryView | null;
    territoriesOfDepartement(code: string, kind: StructureKind): TerritoryView[];
    topology(): object;
}
