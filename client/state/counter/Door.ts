import type { CounterDoor } from '../../queries/operations.js';

/** Whether a place answers for a commune: by its role, not by its distance. */
export type DoorRole = 'COMPETENT' | 'NEAR' | 'UNKNOWN';

/** A place on the counter of a commune. */
export interface Door {
    structure: CounterDoor;
    role: DoorRole;
    /** Why, in a French sentence. */
    reason: string;
    /** Straight-line kilometres from the commune's point; null when one of the two is not known. */
    km: number | null;
    /** Estimated road, kilometres; null when it cannot be estimated: the sea is between, or a place is unknown. */
    roadKm: number | null;
}
