import type { StructureKind } from '../../queries/operations.js';

const WITH_PLACES: ReadonlySet<StructureKind> = new Set(['RESIDENCE_HABITAT_JEUNES', 'SERVICE_LOGEMENT']);

/** Whether places under agreement have a meaning for a choice of kinds: they are places of housing. */
export function countsPlaces(kinds: readonly StructureKind[]): boolean {
    return kinds.some(kind => WITH_PLACES.has(kind));
}
