import type { StructureKind } from '../queries/operations.js';

/** What the page asks, as far as the simulation needs it: what it says must be what the map and the table say. */
export interface SimulationRequest {
    kinds: readonly StructureKind[];
    /** Kilometres of the measure, the limit included. */
    maxKm: number;
    measure: 'STRAIGHT_LINE' | 'ROAD_ESTIMATE';
    /** Null: the whole of France. */
    within: { level: 'COMMUNE' | 'EPCI' | 'MISSION_LOCALE' | 'DEPARTEMENT' | 'REGION'; code: string } | null;
    weight: string;
}
