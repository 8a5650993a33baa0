import {
    ABSENCE_SUBJECTS,
    CONFIDENCES,
    CONVENTION_FORMS,
    CONVENTION_PUBLICS,
    COVERAGE_STATUSES,
    ORGANISATION_KINDS,
    PARTY_ROLES,
    PLACES_PRECISIONS,
    POSITION_KINDS,
    STRUCTURE_KINDS,
    STRUCTURE_POSITION_KINDS,
    TERRITORY_LEVELS,
} from '../domain/vocabulary.js';
import { CONVENTION_STATUSES } from '../directory/computeConventionStatus.js';
import { GAP_COMPARISONS } from '../coverage/compareGap.js';
import { COMPETENCE_NATURES } from '../territory/TerritoryReader.js';
import { registerVocabulary } from './registerVocabulary.js';

export const StructureKindEnum = registerVocabulary('StructureKind', 'What a structure is.', STRUCTURE_KINDS, {
    MISSION_LOCALE: 'Seat of a Mission Locale: work, training, housing and rights for people aged 16 to 25.',
    ANTENNE: 'Another place where a Mission Locale receives young people: antenna, branch or regular sessions.',
    RESIDENCE_HABITAT_JEUNES: 'Residence for young people (foyer de jeunes travailleurs, résidence Habitat Jeunes).',
    SERVICE_LOGEMENT: 'Service that helps young people find or keep a home, without rooms of its own on the spot.',
    ADEPAPE: 'Departmental association of people who were helped by child protection.',
    SERVICE_ASE: 'Service of the département in charge of child protection (aide sociale à l’enfance).',
    MAISON_DES_SOLIDARITES: 'Local social centre of the département.',
    MECS: 'Children’s home with a social purpose (maison d’enfants à caractère social).',
    AUTRE: 'Another kind of structure.',
});

export const ConfidenceEnum = registerVocabulary('Confidence', 'How sure the reading of a source is.', CONFIDENCES, {
    HIGH: 'No reasonable doubt.',
    MEDIUM: 'Probable; shown as "à confirmer".',
    LOW: 'Doubtful; shown as "à confirmer".',
});

export const PlacesPrecisionEnum = registerVocabulary('PlacesPrecision', 'How precisely a number of places is known.', PLACES_PRECISIONS, {
    EXACT: 'The number itself.',
    ABOUT: 'Approximately that number.',
    AT_LEAST: 'That number or more.',
    UNKNOWN: 'No number is known; the value is null, never 0.',
});

export const PositionKindEnum = registerVocabulary('PositionKind', 'How the point of a commune was found.', POSITION_KINDS, {
    EXACT: 'A known point of the commune.',
    APPROXIMATE: 'A mean of neighbouring communes.',
});

export const StructurePositionKindEnum = registerVocabulary(
    'StructurePositionKind',
    'What the position of a structure stands for.',
    STRUCTURE_POSITION_KINDS,
    { ADDRESS: 'The address of the structure.', COMMUNE: 'Only the point of its commune: the address is not known.' },
);

export const TerritoryLevelEnum = registerVocabulary('TerritoryLevel', 'A way to cut the country into territories.', TERRITORY_LEVELS, {
    COMMUNE: 'Communes; code: INSEE code.',
    EPCI: 'Intercommunalities; code: SIREN number.',
    MISSION_LOCALE: 'Territories of the Missions Locales, estimated unless an official list is known; code: id of the Mission Locale.',
    DEPARTEMENT: 'Départements; code: official code.',
    REGION: 'Regions; code: INSEE code of the region.',
});

export const CoverageStatusEnum = registerVocabulary(
    'CoverageStatus',
    'Whether a territory has a structure of a kind. UNKNOWN is counted neither as covered nor as uncovered.',
    COVERAGE_STATUSES,
    {
        COVERED: 'At least one structure of that kind lies in the territory.',
        UNCOVERED: 'None lies in it, and a source set out to list them.',
        UNKNOWN: 'None is known there, but no source set out to list them, or some have no known position.',
    },
);

export const ConventionPublicEnum = registerVocabulary('ConventionPublic', 'Whom the places are for, as the source says it.', CONVENTION_PUBLICS, {
    SOUS_MESURE_DE_PROTECTION: 'Minors under a child-protection measure.',
    CONTRAT_JEUNE_MAJEUR: 'Young adults with a contrat jeune majeur.',
    EX_MNA: 'Young people who arrived as unaccompanied minors.',
    SORTANT_ASE: 'Young people leaving child protection.',
    APPRENTI: 'Apprentices.',
    SANS_RESSOURCES: 'Young people without resources.',
});

export const ConventionFormEnum = registerVocabulary('ConventionForm', 'The form of the housing under agreement.', CONVENTION_FORMS, {
    RESIDENCE: 'Rooms or flats in a residence.',
    DIFFUS: 'Flats scattered in ordinary buildings.',
    INTERMEDIATION_LOCATIVE: 'Flats rented through an association that stands between owner and tenant.',
    ALT: 'Temporary housing paid by the ALT allowance (allocation de logement temporaire).',
});

export const ConventionStatusEnum = registerVocabulary('ConventionStatus', 'Where an agreement stands today (date in France).', CONVENTION_STATUSES, {
    STATED: 'In force at the time that its source describes; its end is not known.',
    IN_FORCE: 'Started, and its end date has not passed.',
    UPCOMING: 'It starts later than today.',
    ENDED: 'Its end date has passed: never counted nor offered.',
});

export const OrganisationKindEnum = registerVocabulary('OrganisationKind', 'What an organisation is.', ORGANISATION_KINDS, {
    ASSOCIATION: 'Association.',
    DEPARTEMENT: 'Council of a département.',
    ETAT: 'Service of the State.',
    NETWORK: 'Network of structures, regional or national.',
    ETABLISSEMENT: 'Public or private establishment.',
    AUTRE: 'Another kind of organisation.',
});

export const PartyRoleEnum = registerVocabulary('PartyRole', 'What a party does in an agreement.', PARTY_ROLES, {
    COMMISSIONER: 'Commits public money or entrusts the young people.',
    OPERATOR: 'Runs the places.',
    PARTNER: 'Accompanies or takes part in another way.',
});

export const AbsenceSubjectEnum = registerVocabulary('AbsenceSubject', 'What a source states to be missing.', ABSENCE_SUBJECTS, {
    CONVENTION_HABITAT_JEUNES: 'An agreement between the département and the Habitat Jeunes structures.',
    CONVENTION_MISSION_LOCALE: 'An agreement between the département and the Missions Locales.',
    RESIDENCE_HABITAT_JEUNES: 'A Habitat Jeunes residence.',
});

export const ContactKindEnum = registerVocabulary('ContactKind', 'A way to reach a structure.', ['EMAIL', 'PHONE', 'WEBSITE'] as const, {
    EMAIL: 'E-mail address of the service.',
    PHONE: 'Telephone number of the service.',
    WEBSITE: 'Address of the website.',
});

export const CompetenceNatureEnum = registerVocabulary('CompetenceNature', 'How it is known that a structure serves a commune.', COMPETENCE_NATURES, {
    OFFICIAL: 'From an official list.',
    ESTIMATED: 'Estimated: nearest site of the same kind in the same département.',
});

export const GapComparisonEnum = registerVocabulary('GapComparison', 'The computed status beside what a source states.', GAP_COMPARISONS, {
    AGREES: 'Both find the territory uncovered, or neither does.',
    ONLY_COMPUTED: 'Only the computation finds it uncovered.',
    ONLY_STATED: 'Only a source states it uncovered.',
    NOT_STATED: 'No source lists the uncovered territories for this kind.',
});
