import type { Statement } from '../../server/domain/Statement.js';
import type { Seeds } from '../../server/import/Seeds.js';

type Documents = Omit<Seeds, 'sources' | 'organisations' | 'structures' | 'conventionsPlaces' | 'statedAbsences' | 'statedGaps' | 'inventories'>;

/** One record of each kind that the documents add, around the small directory. */
export function createSmallDocuments(statement: Statement): Documents {
    const statements = [statement];
    return {
        partnerships: [
            {
                id: 'partenariat-ariege',
                departementCode: '09',
                relation: 'ENFANCE_FAMILLE_MISSION_LOCALE',
                status: 'PRACTICE',
                description: 'They meet.',
                structureIds: ['mission-locale-ariege'],
                organisationIds: ['association-ariege'],
                start: null,
                end: null,
                statements,
            },
        ],
        respondents: [{ id: 'repondants-ariege', departementCode: '09', structureIds: ['mission-locale-ariege'], statements }],
        perspectives: [{ id: 'perspective-ariege', departementCode: '09', description: 'They wish.', statements }],
        initiatives: [
            {
                id: 'initiative-ariege',
                titre: 'Initiative',
                resume: 'One sentence.',
                description: 'More.',
                departementCodes: ['09'],
                themes: ['LOGEMENT'],
                actors: [{ nom: 'Association', organisationId: 'association-ariege', structureId: null, role: null }],
                publicText: null,
                ageMin: 18,
                ageMax: 21,
                calendrier: null,
                status: 'RUNNING',
                financement: null,
                steps: [{ titre: 'First', description: 'Meet.', delayDays: 15 }],
                plusValue: null,
                contacts: [{ kind: 'EMAIL', value: 'contact@example.org', label: null }],
                statements,
            },
        ],
        dispositifs: [
            {
                id: 'dispositif-test',
                sigle: 'DT',
                nom: 'Dispositif',
                description: 'A scheme.',
                gives: ['Money'],
                needs: ['RESSOURCES'],
                conditions: { ageFrom: 18, ageBefore: 21, ageBeforeIfDisabled: null, requires: [], excludes: [], withinYearsOfLeaving: null, dueByAge: null, monthsAfterLeaving: null },
                askKinds: ['MISSION_LOCALE'],
                law: [],
                duration: null,
                maxAmountPerMonth: null,
                cumulableWith: [],
                cumulText: null,
                status: 'OPEN',
                firstStep: null,
                statements,
            },
        ],
        accords: [
            {
                id: 'accord-test',
                titre: 'Accord',
                level: 'NATIONAL',
                parentId: null,
                date: '2020-11-17',
                end: null,
                duration: null,
                signatoryIds: ['association-ariege'],
                commitments: [{ organisationId: 'association-ariege', text: 'To help.' }],
                statements,
            },
        ],
        indicators: [
            {
                id: 'indicateur-ariege',
                series: 'jeunes',
                nom: 'Jeunes',
                value: 12,
                unit: 'jeunes',
                precision: 'EXACT',
                territoryLevel: 'DEPARTEMENT',
                territoryCode: '09',
                initiativeId: 'initiative-ariege',
                statements,
            },
        ],
        glossary: [{ id: 'terme-ase', sigle: 'ASE', nom: 'Aide sociale à l’enfance', definition: 'A service.', variants: [], statements }],
        besoins: [{ id: 'besoin-test', kind: 'BESOIN', theme: 'PARCOURS', description: 'A need.', statements }],
        statedSyntheses: [{ id: 'synthese-test', claim: 'NO_HABITAT_JEUNES', departementCodes: ['09'], statements }],
        lignes: [
            {
                id: 'ligne-119', numero: '119', nom: 'Line', emergency: false, means: 'CALL', description: 'A line.', audience: null, needs: [], price: null, hours: null,
                anonymous: null, confidential: null, onBill: null, ways: [], languages: null, rank: 1, statements,
            },
        ],
    };
}
