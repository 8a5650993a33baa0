import type { StructureKind } from '../../queries/operations.js';

export type CoverageLevel = 'COMMUNE' | 'EPCI' | 'MISSION_LOCALE' | 'DEPARTEMENT' | 'REGION';
export type CoverageMeasure = 'STRAIGHT_LINE' | 'ROAD_ESTIMATE';
/** What the map is shaded by. */
export type CoverageIndicator = 'SHARE' | 'PEOPLE' | 'DISTANCE' | 'PER_1000' | 'STATUS';
export type CoverageColumn = 'NAME' | 'STATUS' | 'POPULATION' | 'PEOPLE' | 'SHARE' | 'UNKNOWN' | 'DISTANCE' | 'PLACES' | 'PER_1000';

/** What a planner asked of the page "Couverture": all of it is in the address bar. */
export interface CoverageViewState {
    /** The nearest structure of any of these kinds counts; never empty, always in the order of the vocabulary. */
    kinds: StructureKind[];
    /** Threshold in kilometres of the measure, inclusive; above 0, at most 500. */
    maxKm: number;
    measure: CoverageMeasure;
    level: CoverageLevel;
    /** Null: the whole of France. */
    within: { level: CoverageLevel; code: string } | null;
    /** Id of a weight; whether it exists, only the server knows. */
    weight: string;
    indicator: CoverageIndicator;
    sort: { column: CoverageColumn; descending: boolean };
    /** Searched in the names of the table. */
    text: string;
    /** Every row of the table, not only the first. */
    all: boolean;
    /** Id of the territory whose detail is open. */
    territory: string | null;
    /** Hypothetical sites, as the simulation writes them; it reads and checks them itself. */
    sites: string;
}
