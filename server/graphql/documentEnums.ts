import {
    ACCORD_LEVELS,
    BESOIN_KINDS,
    BESOIN_THEMES,
    CONVENTION_SHARE_STATUSES,
    DISPOSITIF_CONDITIONS,
    DISPOSITIF_OUTCOMES,
    DISPOSITIF_STATUSES,
    INDICATOR_LEVELS,
    INDICATOR_PRECISIONS,
    INITIATIVE_STATUSES,
    NEEDS,
    PARTNERSHIP_CELL_STATUSES,
    PARTNERSHIP_STATUSES,
    RELATIONS,
    SYNTHESIS_CLAIMS,
} from '../domain/vocabulary.js';
import { registerVocabulary } from './registerVocabulary.js';

export const RelationEnum = registerVocabulary('Relation', 'Between whom a partnership is.', RELATIONS, {
    ENFANCE_FAMILLE_HABITAT_JEUNES: 'Enfance Famille direction of the Département and Habitat Jeunes.',
    ENFANCE_FAMILLE_MISSION_LOCALE: 'Enfance Famille direction of the Département and Missions Locales.',
    INSERTION_MISSION_LOCALE: 'Insertion direction of the Département and Missions Locales.',
    MISSION_LOCALE_HABITAT_JEUNES: 'Missions Locales and Habitat Jeunes.',
    HABITAT_JEUNES_PROTECTION: 'Habitat Jeunes and the associations and homes of child protection.',
    MISSION_LOCALE_PROTECTION: 'Missions Locales and the associations and homes of child protection.',
    ADEPAPE: 'The ADEPAPE and any of the others.',
    REFERENT_ASE: 'A post of referent for young people of the ASE.',
});

const partnershipStatuses = {
    AGREEMENT: 'A signed agreement.',
    PRACTICE: 'They work together, without an agreement for this public.',
    PLANNED: 'Under way or wished for.',
    NONE: 'A source says that there is none.',
};

export const PartnershipStatusEnum = registerVocabulary('PartnershipStatus', 'What a source says of a relation, strongest first.', PARTNERSHIP_STATUSES, partnershipStatuses);

export const PartnershipCellStatusEnum = registerVocabulary('PartnershipCellStatus', 'What is known of a relation in a département: its strongest status.', PARTNERSHIP_CELL_STATUSES, {
    ...partnershipStatuses,
    UNKNOWN: 'No source says, or what it says is over: never the same as NONE.',
});

export const NeedEnum = registerVocabulary('Need', 'The six needs of the project of access to autonomy (décret n° 2022-1125 du 5 août 2022).', NEEDS, {
    RESSOURCES: 'Money.',
    LOGEMENT: 'Housing.',
    EMPLOI_FORMATION: 'Work and training.',
    SANTE: 'Health.',
    DEMARCHES: 'Administrative steps.',
    SOCIO_EDUCATIF: 'Socio-educational support.',
});

export const InitiativeStatusEnum = registerVocabulary('InitiativeStatus', 'Where an initiative stood when its source spoke, or ended since by its own dates.', INITIATIVE_STATUSES, {
    RUNNING: 'Under way when its source spoke.',
    PLANNED: 'Planned when its source spoke.',
    ENDED: 'Over.',
    UNKNOWN: 'The source does not say.',
});

export const DispositifStatusEnum = registerVocabulary('DispositifStatus', 'Whether a scheme can still be entered.', DISPOSITIF_STATUSES, {
    OPEN: 'It can be entered.',
    ENDED: 'It takes nobody any more.',
});

const conditions = {
    CONFIE_ASE_MINORITE: 'Was entrusted to child protection (ASE) as a minor.',
    PRIS_EN_CHARGE_ASE: 'Is in the care of the ASE.',
    RESSOURCES_INSUFFISANTES: 'Has not enough resources.',
    RESSOURCES_OU_SOUTIEN_INSUFFISANTS: 'Has not enough resources, or not enough family support.',
    SORTI_DU_SYSTEME_SCOLAIRE: 'Has left school.',
    NI_EMPLOI_NI_ETUDES_NI_FORMATION: 'Neither in work, nor in education, nor in training.',
    EN_INSERTION: 'In work, apprenticeship, vocational training or placement, or looking for a job.',
    OBLIGATION_DE_QUITTER_LE_TERRITOIRE: 'Was ordered to leave France (OQTF).',
    CONDITIONS_NON_DITES: 'Meets conditions that the sources do not tell: ask.',
    SANS_EMPLOI_DURABLE_NI_FORMATION: 'Has neither lasting work nor training.',
    SANS_RESSOURCES: 'Has no resources.',
    EN_RUPTURE: 'Is out of touch with the services.',
    REFUGIE_OU_DEMANDEUR_ASILE: 'Is a refugee or asks for asylum.',
    ETUDIANT: 'Is a student.',
};

export const DispositifConditionEnum = registerVocabulary('DispositifCondition', 'A fact about a person that a scheme requires or excludes.', DISPOSITIF_CONDITIONS, conditions);

export const MissingAnswerEnum = registerVocabulary('MissingAnswer', 'What must still be known to tell whether a scheme is open.', [...DISPOSITIF_CONDITIONS, 'AGE', 'HANDICAP', 'LEFT_CARE_ON'] as const, {
    ...conditions,
    AGE: 'The age.',
    HANDICAP: 'Whether the person is recognised as disabled: the age limit is then higher.',
    LEFT_CARE_ON: 'The last day of care by the ASE.',
});

export const DispositifOutcomeEnum = registerVocabulary('DispositifOutcome', 'Whether a scheme is open to a person.', DISPOSITIF_OUTCOMES, {
    OPEN: 'Open.',
    NOT_YET: 'Too young: it opens later.',
    CLOSED: 'Closed to this person, or over.',
    DEPENDS: 'It depends on what is not known.',
});

export const AccordLevelEnum = registerVocabulary('AccordLevel', 'Level of a framework agreement.', ACCORD_LEVELS, { NATIONAL: 'For the whole country.', DEPARTEMENT: 'For one département.' });

export const ConventionShareStatusEnum = registerVocabulary('ConventionShareStatus', 'Whether places by agreement in a residence stay within the allowed share.', CONVENTION_SHARE_STATUSES, {
    WITHIN: 'Within the limit, both numbers being exact.',
    ABOVE: 'Above the limit for certain.',
    UNKNOWN: 'The numbers do not tell.',
});

export const IndicatorPrecisionEnum = registerVocabulary('IndicatorPrecision', 'How precisely a source gives a figure.', INDICATOR_PRECISIONS, {
    EXACT: 'The figure itself.',
    ABOUT: 'Approximately that figure.',
    AT_LEAST: 'That figure or more.',
});

export const IndicatorLevelEnum = registerVocabulary('IndicatorLevel', 'What a figure describes.', INDICATOR_LEVELS, { FRANCE: 'The whole country.', REGION: 'A region.', DEPARTEMENT: 'A département.' });

export const BesoinKindEnum = registerVocabulary('BesoinKind', 'What the study does with it.', BESOIN_KINDS, { CONSTAT: 'Observes it.', BESOIN: 'Says that it is needed.', LEVIER: 'Proposes it.' });

export const BesoinThemeEnum = registerVocabulary('BesoinTheme', 'The chapter that it belongs to.', BESOIN_THEMES, {
    PARTENARIAT: 'Partnership.',
    ACCOMPAGNEMENT: 'Support.',
    PARCOURS: 'The young person’s path.',
});

export const SynthesisClaimEnum = registerVocabulary('SynthesisClaim', 'What the regional synthesis says of a list of départements.', SYNTHESIS_CLAIMS, {
    HABITAT_JEUNES_CONVENTION: 'Habitat Jeunes have an agreement with the Département.',
    HABITAT_JEUNES_DROIT_COMMUN: 'Habitat Jeunes receive these young people under common law only.',
    NO_HABITAT_JEUNES: 'There is no Habitat Jeunes offer.',
    MISSION_LOCALE_ENFANCE_FAMILLE: 'At least one Mission Locale has a direct agreement with the Enfance Famille direction.',
});

export const DifferenceSideEnum = registerVocabulary('SynthesisDifferenceSide', 'Who counts a département for a claim.', ['ONLY_STATED', 'ONLY_COMPUTED'] as const, {
    ONLY_STATED: 'The synthesis of the study does, the records do not.',
    ONLY_COMPUTED: 'The records do, the synthesis of the study does not.',
});
