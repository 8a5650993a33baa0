import type { StructureKind } from '../../queries/operations.js';
import type { YoungDepartement } from '../directory/YoungDirectory.js';
import type { Door } from './Door.js';

/** Within this straight line, in kilometres, a door is called near. */
export const NEAR_KM = 30;

export interface Missing {
    kind: StructureKind;
    /** NOBODY_LISTS: no source describes this kind there; SOURCE_SAYS_NONE: one says that there is none; PARTIAL_LIST: the lists read are not whole; NONE_IN_LIST: a whole list has none. */
    reason: 'NOBODY_LISTS' | 'SOURCE_SAYS_NONE' | 'PARTIAL_LIST' | 'NONE_IN_LIST';
    /** The nearest that is known; null when none has a known distance. */
    next: Door | null;
}

const WANTED: readonly StructureKind[] = ['MISSION_LOCALE', 'RESIDENCE_HABITAT_JEUNES', 'ADEPAPE'];

/** Why a kind of door that helps here is not near, with what is next nearest. */
export function listMissing(departement: YoungDepartement, doors: readonly Door[], isWanted: (kind: StructureKind) => boolean): Missing[] {
    return WANTED.filter(isWanted).flatMap(kind => {
        const own = doors.filter(door => door.kind === kind || (kind === 'MISSION_LOCALE' && door.kind === 'ANTENNE'));
        const isThere = ({ role, km, overseas, structure }: Door) => (kind === 'RESIDENCE_HABITAT_JEUNES' ? km !== null && km <= NEAR_KM && !overseas : structure !== null && role === 'COMPETENT');
        if (own.some(isThere)) return [];
        const next = own.filter(({ km, overseas }) => km !== null && !overseas).sort((a, b) => a.km! - b.km!)[0] ?? null;
        return { kind, reason: findReason(kind, departement), next };
    });
}

function findReason(kind: StructureKind, { documented, absences, listings }: YoungDepartement): Missing['reason'] {
    if (kind === 'RESIDENCE_HABITAT_JEUNES' && absences.includes('RESIDENCE_HABITAT_JEUNES')) return 'SOURCE_SAYS_NONE';
    const listing = listings.filter(other => other.kind === kind);
    if (!documented || listing.length === 0) return 'NOBODY_LISTS';
    return listing.some(({ complete }) => complete) ? 'NONE_IN_LIST' : 'PARTIAL_LIST';
}
