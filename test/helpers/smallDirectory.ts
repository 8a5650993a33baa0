import type { Statement } from '../../server/domain/Statement.js';
import type { ReferenceGeography } from '../../server/import/ReferenceGeography.js';
import type { Seeds, StructureSeed } from '../../server/import/Seeds.js';
import { createSmallDocuments } from './smallDocuments.js';

export const statement: Statement = {
    about: ['nom', 'commune'],
    source: 'study',
    heading: '09 Ariège',
    citation: 'Lavelanet',
    statedFor: { from: '2022-01-01', to: '2022-12-31' },
    readOn: '2026-11-21',
    confidence: 'HIGH',
    printedAs: null,
    reading: null,
    reason: null,
};

const structure: StructureSeed = {
    id: 'mission-locale-ariege',
    nom: "Mission Locale de l'Ariège",
    kind: 'MISSION_LOCALE',
    departementCode: '09',
    codeInsee: '09122',
    lieuDit: null,
    parentId: null,
    managerId: 'association-ariege',
    capacity: null,
    contacts: [{ kind: 'WEBSITE', value: 'https://example.org', label: null }],
    hours: null,
    statements: [statement],
};

/** Two communes of one département, made up around real codes. */
export function createSmallGeography(): ReferenceGeography {
    const commune = { codesPostaux: ['09000'], departementCode: '09', arrondissementCode: '091', epciCode: '200067791' };
    return {
        regions: [{ code: '76', nom: 'Occitanie' }],
        departements: [{ code: '09', nom: 'Ariège', regionCode: '76', chefLieu: '09122' }],
        epci: [{ code: '200067791', nom: 'CA Pays Foix-Varilhes', nature: 'CA' }],
        communes: [
            { ...commune, codeInsee: '09122', nom: 'Foix', population: 9493, position: { lat: 42.966, lng: 1.607 }, positionKind: 'EXACT' },
            { ...commune, codeInsee: '09160', nom: 'Lavelanet', population: null, position: null, positionKind: null, epciCode: null },
        ],
    };
}

/** One record or two of each kind: the antenne comes before its parent, as sorting by id may have it. */
export function createSmallSeeds(): Seeds {
    return {
        sources: [
            { id: 'study', title: 'Study', publisher: 'URHAJ', licence: null, date: '2023-01-24', file: 'study.txt', hash: '00', address: null, readOn: null, description: 'A study.' },
        ],
        organisations: [
            { id: 'association-ariege', nom: 'Association', sigle: null, kind: 'ASSOCIATION', departementCode: '09', statements: [statement] },
        ],
        structures: [
            {
                ...structure,
                id: 'antenne-lavelanet',
                nom: 'Antenne de Lavelanet',
                kind: 'ANTENNE',
                codeInsee: '09160',
                parentId: 'mission-locale-ariege',
                managerId: null,
                contacts: [],
                statements: [statement, { ...statement, statedFor: null, confidence: 'LOW', printedAs: 'Lavelenet', reading: 'Lavelanet', reason: 'Scan.' }],
            },
            { ...structure },
        ],
        conventionsPlaces: [
            {
                id: 'convention-ariege',
                titre: 'Places in Ariège',
                departementCode: '09',
                parties: [{ organisationId: 'association-ariege', role: 'OPERATOR' }],
                places: { value: null, precision: 'UNKNOWN' },
                partOfId: null,
                publics: ['CONTRAT_JEUNE_MAJEUR'],
                ageMin: 16,
                ageMax: 21,
                forms: ['RESIDENCE', 'DIFFUS'],
                structureIds: [],
                codesInsee: ['09122'],
                accompaniedByIds: ['association-ariege'],
                description: null,
                start: '2022-01-01',
                end: null,
                amendments: [],
                statements: [statement],
            },
        ],
        statedAbsences: [
            { id: 'absence-ariege', subject: 'CONVENTION_HABITAT_JEUNES', departementCode: '09', structureIds: [], description: 'None.', statements: [statement] },
        ],
        statedGaps: [{ id: 'gap-ariege', kind: 'RESIDENCE_HABITAT_JEUNES', missionLocaleId: 'mission-locale-ariege', statements: [statement] }],
        inventories: [
            { id: 'inventory', kind: 'RESIDENCE_HABITAT_JEUNES', departementCodes: ['09'], complete: false, description: 'Some answered.', statements: [statement] },
        ],
        ...createSmallDocuments(statement),
    };
}
