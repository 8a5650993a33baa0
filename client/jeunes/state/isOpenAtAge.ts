import type { AgeBand } from './findAgeBand.js';
import type { DoorKind } from './Door.js';

const CLOSED: Partial<Record<DoorKind, readonly AgeBand[]>> = {
    MISSION_LOCALE: ['UNDER_16', 'FROM_26', 'FROM_31'], ANTENNE: ['UNDER_16', 'FROM_26', 'FROM_31'],
    RESIDENCE_HABITAT_JEUNES: ['UNDER_16', 'FROM_31'],
    SERVICE_ASE: ['FROM_21', 'FROM_26', 'FROM_31'],
    MECS: ['FROM_21', 'FROM_26', 'FROM_31'],
};

/** Whether a kind of door may open at an age; one that is not said closes none. */
export function isOpenAtAge(kind: DoorKind, band: AgeBand | null): boolean {
    return band === null || !CLOSED[kind]?.includes(band);
}
