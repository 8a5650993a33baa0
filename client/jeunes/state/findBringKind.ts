import type { DoorKind } from './Door.js';

const SAME_AS: Partial<Record<DoorKind, DoorKind>> = { ANTENNE: 'MISSION_LOCALE', SERVICE_LOGEMENT: 'RESIDENCE_HABITAT_JEUNES', MECS: 'SERVICE_ASE', AUTRE: 'MAISON_DES_SOLIDARITES' };

/** The kind of door whose advice on what to bring holds for this one too. */
export function findBringKind(kind: DoorKind): DoorKind {
    return SAME_AS[kind] ?? kind;
}
