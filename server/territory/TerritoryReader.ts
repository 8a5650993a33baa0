import type { GapComparison } from '../coverage/compareGap.js';
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
    structureId: string;
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
    territoryOf(structureId: string): TerritoryView | null;
    territoriesOfDepartement(code: string, kind: StructureKind): TerritoryView[];
    topology(): object;
}
