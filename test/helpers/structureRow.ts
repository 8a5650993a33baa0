import type { StructureRow } from '../../client/queries/operations.js';

/** A structure as the list and the map get it; give what the test is about. */
export function createStructureRow(more: Partial<StructureRow> & { id: string }): StructureRow {
    return {
        nom: 'Mission Locale de Nîmes', kind: 'MISSION_LOCALE', lieuDit: null, toConfirm: false, positionKind: 'COMMUNE',
        position: { lat: 43.84, lng: 4.36 }, commune: { codeInsee: '30189', nom: 'Nîmes' }, departement: { code: '30', nom: 'Gard' }, parent: null, conventionsPlaces: [],
        ...more,
    };
}
