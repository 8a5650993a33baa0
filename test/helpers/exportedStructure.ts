import type { ExportedStructure } from '../../server/domain/ExportedStructure.js';

/** A structure as files hold it, with what a test changes. */
export function exportedStructure(changes: Partial<ExportedStructure> = {}): ExportedStructure {
    return {
        id: 'residence-foix', nom: 'Résidence de Foix', kind: 'RESIDENCE_HABITAT_JEUNES', lieuDit: null, departement: { code: '09', nom: 'Ariège' },
        commune: { codeInsee: '09122', nom: 'Foix', codesPostaux: ['09000'] }, epci: { code: '200067791', nom: 'CA Pays Foix-Varilhes' },
        position: { lat: 42.966, lng: 1.607 }, positionKind: 'COMMUNE', parent: null, manager: null, capacity: null, contacts: [], hours: null, toConfirm: false, conventionsPlaces: [],
        statements: [{
            about: ['nom'], source: { id: 'study', title: 'Étude', publisher: 'URHAJ', licence: null, date: '2023-01-24' }, heading: '09 Ariège',
            statedFor: { from: '2022-01-01', to: '2022-12-31' }, readOn: '2026-11-21', confidence: 'HIGH',
        }],
        ...changes,
    };
}
