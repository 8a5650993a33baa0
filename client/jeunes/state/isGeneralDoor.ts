import { GENERAL_DOORS, type DoorKind } from './Door.js';

/** Whether the kind is one of those that exist everywhere and that the directory does not list. */
export function isGeneralDoor(kind: DoorKind): kind is (typeof GENERAL_DOORS)[number] {
    return (GENERAL_DOORS as readonly DoorKind[]).includes(kind);
}
