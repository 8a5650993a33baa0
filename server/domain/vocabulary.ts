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

/**
 * Access of a commune to a kind of structure at a threshold. WITHIN: one is known within it. UNKNOWN: else, nobody lists the kind somewhere
 * within it. NONE_KNOWN: else, a list there is partial. BEYOND: else, every list around is complete: there is none.
 */
export type AccessStatus = 'WITHIN' | 'NONE_KNOWN' | 'BEYOND' | 'UNKNOWN';

/** Access of a territory: all its communes within, some, none, or it depends on communes that are unknown. */
export const TERRITORY_ACCESSES = ['COVERED', 'PARTLY', 'UNCOVERED', 'UNKNOWN'] as const;
export type TerritoryAccess = (typeof TERRITORY_ACCESSES)[number];

/** STRAIGHT_LINE is exact on the sphere; ROAD_ESTIMATE is 1.3 times that, on the same land only. */
export const DISTANCE_MEASURES = ['STRAIGHT_LINE', 'ROAD_ESTIMATE'] as const;
export type DistanceMeasure = (typeof DISTANCE_MEASURES)[number];

/** How far the sources list a kind of structure in a commune: all of them, some, or no source does. */
export const LISTINGS = ['NONE', 'PARTIAL', 'COMPLETE'] as const;
export type Listing = (typeof LISTINGS)[number];

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

/** Between whom a partnership is: directions of the Département, the two networks, associations of child protection, ADEPAPE, referent posts. */
export const RELATIONS = [
    'ENFANCE_FAMILLE_HABITAT_JEUNES',
    'ENFANCE_FAMILLE_MISSION_LOCALE',
    'INSERTION_MISSION_LOCALE',
    'MISSION_LOCALE_HABITAT_JEUNES',
    'HABITAT_JEUNES_PROTECTION',
    'MISSION_LOCALE_PROTECTION',
    'ADEPAPE',
    'REFERENT_ASE',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a source says of a relation, strongest first. No record means unknown. */
export const PARTNERSHIP_STATUSES = [
    'AGREEMENT',
    'PRACTICE',
    'PLANNED',
    'NONE',
] as const;
export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];

/** What is known of a relation in a département: its strongest status, or UNKNOWN without a record that still counts. */
export const PARTNERSHIP_CELL_STATUSES = [...PARTNERSHIP_STATUSES, 'UNKNOWN'] as const;
export type PartnershipCellStatus = (typeof PARTNERSHIP_CELL_STATUSES)[number];

/** Whether a scheme is open to a person on a day. DEPENDS: on something that was not answered. */
export const DISPOSITIF_OUTCOMES = ['OPEN', 'NOT_YET', 'CLOSED', 'DEPENDS'] as const;
export type DispositifOutcome = (typeof DISPOSITIF_OUTCOMES)[number];

/** Whether the places kept by agreement in a residence stay within the share that the rules allow. */
export const CONVENTION_SHARE_STATUSES = ['WITHIN', 'ABOVE', 'UNKNOWN'] as const;
export type ConventionShareStatus = (typeof CONVENTION_SHARE_STATUSES)[number];

/** The six needs that the project of access to autonomy covers (décret n° 2022-1125 du 5 août 2022). */
export const NEEDS = [
    'RESSOURCES',
    'LOGEMENT',
    'EMPLOI_FORMATION',
    'SANTE',
    'DEMARCHES',
    'SOCIO_EDUCATIF',
] as const;
export type Need = (typeof NEEDS)[number];

/** Where an initiative stood when its source spoke, or has ended since by its own dates. */
export const INITIATIVE_STATUSES = [
    'RUNNING',
    'PLANNED',
    'ENDED',
    'UNKNOWN',
] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

/** Whether a scheme can still be entered. */
export const DISPOSITIF_STATUSES = [
    'OPEN',
    'ENDED',
] as const;
export type DispositifStatus = (typeof DISPOSITIF_STATUSES)[number];

/** A fact about a person that a scheme requires or excludes; a program can ask for it. */
export const DISPOSITIF_CONDITIONS = [
    'CONFIE_ASE_MINORITE',
    'PRIS_EN_CHARGE_ASE',
    'RESSOURCES_INSUFFISANTES',
    'RESSOURCES_OU_SOUTIEN_INSUFFISANTS',
    'SORTI_DU_SYSTEME_SCOLAIRE',
    'SANS_EMPLOI_DURABLE_NI_FORMATION',
    'SANS_RESSOURCES',
    'EN_RUPTURE',
    'NI_EMPLOI_NI_ETUDES_NI_FORMATION',
    'EN_INSERTION',
    'REFUGIE_OU_DEMANDEUR_ASILE',
    'CONDITIONS_NON_DITES',
    'ETUDIANT',
    'OBLIGATION_DE_QUITTER_LE_TERRITOIRE',
] as const;
export type DispositifCondition = (typeof DISPOSITIF_CONDITIONS)[number];

/** Level of a framework agreement. */
export const ACCORD_LEVELS = [
    'NATIONAL',
    'DEPARTEMENT',
] as const;
export type AccordLevel = (typeof ACCORD_LEVELS)[number];

/** How precisely a source gives a figure. */
export const INDICATOR_PRECISIONS = [
    'EXACT',
    'ABOUT',
    'AT_LEAST',
] as const;
export type IndicatorPrecision = (typeof INDICATOR_PRECISIONS)[number];

/** Territory that a figure describes. */
export const INDICATOR_LEVELS = [
    'FRANCE',
    'REGION',
    'DEPARTEMENT',
] as const;
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

/** What the study observes, what it says is needed, what it proposes. */
export const BESOIN_KINDS = [
    'CONSTAT',
    'BESOIN',
    'LEVIER',
] as const;
export type BesoinKind = (typeof BESOIN_KINDS)[number];

/** Chapter of the study that it belongs to. */
export const BESOIN_THEMES = [
    'PARTENARIAT',
    'ACCOMPAGNEMENT',
    'PARCOURS',
] as const;
export type BesoinTheme = (typeof BESOIN_THEMES)[number];

/** What the regional synthesis of the study says of a list of départements. */
export const SYNTHESIS_CLAIMS = [
    'HABITAT_JEUNES_CONVENTION',
    'HABITAT_JEUNES_DROIT_COMMUN',
    'NO_HABITAT_JEUNES',
    'MISSION_LOCALE_ENFANCE_FAMILLE',
] as const;
export type SynthesisClaim = (typeof SYNTHESIS_CLAIMS)[number];

/** How a help line is reached at its number. */
export const LIGNE_MEANS = ['CALL', 'SMS'] as const;
export type LigneMeans = (typeof LIGNE_MEANS)[number];

export const LIGNE_PRICES = ['FREE', 'LOCAL_CALL'] as const;
export type LignePrice = (typeof LIGNE_PRICES)[number];

/** Another way to reach a help line. */
export const LIGNE_WAYS = ['CHAT', 'SMS', 'SITE', 'APPLICATION', 'SIGN_LANGUAGE', 'MESSAGING'] as const;
export type LigneWayKind = (typeof LIGNE_WAYS)[number];
