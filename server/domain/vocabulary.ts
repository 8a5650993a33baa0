/**
 * The closed vocabularies of the directory. Codes are stable and in English or in the field's French nouns;
 * the French words shown to people live in client/texts.
 */

export const STRUCTURE_KINDS = [
    'MISSION_LOCALE',
    'ANTENNE',
    'RESIDENCE_HABITAT_JEUNES',
    'SERVICE_LOGEMENT',
    'ADEPAPE',
    'SERVICE_ASE',
    'MAISON_DES_SOLIDARITES',
    'MECS',
    'AUTRE',
] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

/** How sure we are of a reading. HIGH: no reasonable doubt. MEDIUM, LOW: shown as "à confirmer". */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How precisely a source gives a number of places. UNKNOWN goes with a null value, never with 0. */
export const PLACES_PRECISIONS = ['EXACT', 'ABOUT', 'AT_LEAST', 'UNKNOWN'] as const;
export type PlacesPrecision = (typeof PLACES_PRECISIONS)[number];

/** EXACT: a known point of the commune (its centre). APPROXIMATE: a mean of neighbours. */
export const POSITION_KINDS = ['EXACT', 'APPROXIMATE'] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** What the position of a structure stands for: its address, or only the centre of its commune. */
export const STRUCTURE_POSITION_KINDS = ['ADDRESS', 'COMMUNE'] as const;
export type StructurePositionKind = (typeof STRUCTURE_POSITION_KINDS)[number];

export const TERRITORY_LEVELS = ['COMMUNE', 'EPCI', 'MISSION_LOCALE', 'DEPARTEMENT', 'REGION'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** UNKNOWN is never counted as covered, nor as uncovered. */
export const COVERAGE_STATUSES = ['COVERED', 'UNCOVERED', 'UNKNOWN'] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/** Whom the places are for, as the source says it. */
export const CONVENTION_PUBLICS = ['SOUS_MESURE_DE_PROTECTION', 'CONTRAT_JEUNE_MAJEUR', 'EX_MNA', 'SORTANT_ASE', 'APPRENTI', 'SANS_RESSOURCES'] as const;
export type ConventionPublic = (typeof CONVENTION_PUBLICS)[number];

export const CONVENTION_FORMS = ['RESIDENCE', 'DIFFUS', 'INTERMEDIATION_LOCATIVE', 'ALT'] as const;
export type ConventionForm = (typeof CONVENTION_FORMS)[number];

export const ORGANISATION_KINDS = ['ASSOCIATION', 'DEPARTEMENT', 'ETAT', 'NETWORK', 'ETABLISSEMENT', 'AUTRE'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a party does in an agreement: commits public money, runs the places, or accompanies. */
export const PARTY_ROLES = ['COMMISSIONER', 'OPERATOR', 'PARTNER'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** What a source states to be missing. */
export const ABSENCE_SUBJECTS = ['CONVENTION_HABITAT_JEUNES', 'CONVENTION_MISSION_LOCALE', 'RESIDENCE_HABITAT_JEUNES'] as const;
export type AbsenceSubject = (typeof ABSENCE_SUBJECTS)[number];
