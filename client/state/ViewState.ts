import type { StructureKind } from '../queries/operations.js';

/** What the reader asked for on the first page: all of it is in the address bar. */
export interface ViewState {
    /** Empty: every kind. */
    kinds: StructureKind[];
    departement: string | null;
    text: string;
    withPlaces: boolean;
    /** Code INSEE of the chosen commune. */
    commune: string | null;
    /** Id of the structure shown on the map. */
    selected: string | null;
    /** Where the map looks, once the reader moved it. */
    look: { lat: number; lng: number; zoom: number } | null;
}
