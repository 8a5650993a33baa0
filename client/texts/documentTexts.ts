import type {
    AccordLevel, BesoinKind, BesoinTheme, ConventionShareStatus, DispositifCondition, DispositifOutcome, InitiativeStatus,
    Need, PartnershipCellStatus, PartnershipStatus, Relation, SynthesisClaim,
} from '../queries/operations.js';

type Words<Code extends string> = Record<Code, string>;

export const relationTexts: Words<Relation> = {
    ENFANCE_FAMILLE_HABITAT_JEUNES: 'Enfance Famille et Habitat Jeunes',
    ENFANCE_FAMILLE_MISSION_LOCALE: 'Enfance Famille et Mission Locale',
    INSERTION_MISSION_LOCALE: 'Insertion et Mission Locale',
    MISSION_LOCALE_HABITAT_JEUNES: 'Mission Locale et Habitat Jeunes',
    HABITAT_JEUNES_PROTECTION: 'Habitat Jeunes et protection de l’enfance',
    MISSION_LOCALE_PROTECTION: 'Mission Locale et protection de l’enfance',
    ADEPAPE: 'Avec l’ADEPAPE',
    REFERENT_ASE: 'Poste de référent ASE',
};
/** Who is meant, in a sentence. */
export const relationSentences: Words<Relation> = {
    ENFANCE_FAMILLE_HABITAT_JEUNES: 'La direction Enfance Famille du Département avec les résidences Habitat Jeunes.',
    ENFANCE_FAMILLE_MISSION_LOCALE: 'La direction Enfance Famille du Département avec les Missions Locales.',
    INSERTION_MISSION_LOCALE: 'La direction Insertion du Département avec les Missions Locales.',
    MISSION_LOCALE_HABITAT_JEUNES: 'Les Missions Locales avec les résidences Habitat Jeunes.',
    HABITAT_JEUNES_PROTECTION: 'Les résidences Habitat Jeunes avec les associations et les foyers de protection de l’enfance.',
    MISSION_LOCALE_PROTECTION: 'Les Missions Locales avec les associations et les foyers de protection de l’enfance.',
    ADEPAPE: 'L’ADEPAPE, association d’entraide, avec les autres.',
    REFERENT_ASE: 'Une personne de la Mission Locale ou du Département, chargée des jeunes de l’ASE.',
};
export const partnershipTexts: Words<PartnershipCellStatus | PartnershipStatus> = {
    AGREEMENT: 'Convention',
    PRACTICE: 'Travail en commun',
    PLANNED: 'En projet',
    NONE: 'Il n’y en a pas',
    UNKNOWN: 'On ne sait pas',
};
export const partnershipSentences: Words<PartnershipCellStatus> = {
    AGREEMENT: 'une convention est signée',
    PRACTICE: 'ils travaillent ensemble, sans convention pour ces jeunes',
    PLANNED: 'c’est prévu ou souhaité',
    NONE: 'une source dit qu’il n’y en a pas',
    UNKNOWN: 'aucune source ne le dit, ou ce qu’elle dit est terminé',
};
export const needTexts: Words<Need> = {
    RESSOURCES: 'Ressources',
    LOGEMENT: 'Logement',
    EMPLOI_FORMATION: 'Emploi et formation',
    SANTE: 'Santé',
    DEMARCHES: 'Papiers et démarches',
    SOCIO_EDUCATIF: 'Accompagnement socio-éducatif',
};
export const initiativeStatusTexts: Words<InitiativeStatus> = {
    RUNNING: 'En cours quand la source l’a décrite',
    PLANNED: 'Prévue quand la source l’a décrite',
    ENDED: 'Terminée',
    UNKNOWN: 'La source ne dit pas où elle en est',
};
export const conditionTexts: Words<DispositifCondition> = {
    CONFIE_ASE_MINORITE: 'avoir été confié à l’ASE quand on était mineur',
    PRIS_EN_CHARGE_ASE: 'être pris en charge par l’ASE',
    RESSOURCES_INSUFFISANTES: 'manquer de ressources',
    RESSOURCES_OU_SOUTIEN_INSUFFISANTS: 'manquer de ressources ou de soutien familial',
    SORTI_DU_SYSTEME_SCOLAIRE: 'avoir quitté l’école',
    NI_EMPLOI_NI_ETUDES_NI_FORMATION: 'n’être ni en emploi, ni en études, ni en formation',
    EN_INSERTION: 'travailler, être en apprentissage, en formation ou en stage, ou chercher un emploi',
    CONDITIONS_NON_DITES: 'remplir des conditions que les sources ne disent pas : demandez',
    SANS_EMPLOI_DURABLE_NI_FORMATION: 'n’avoir ni emploi durable ni formation',
    SANS_RESSOURCES: 'n’avoir aucune ressource',
    EN_RUPTURE: 'ne plus avoir de lien avec les services',
    REFUGIE_OU_DEMANDEUR_ASILE: 'être réfugié ou demander l’asile',
    ETUDIANT: 'être étudiant',
    OBLIGATION_DE_QUITTER_LE_TERRITOIRE: 'avoir reçu une obligation de quitter la France (OQTF)',
};
/** The same facts when they shut the door. */
export const exclusionTexts: Words<DispositifCondition> = {
    CONFIE_ASE_MINORITE: 'ne pas avoir été confié à l’ASE quand on était mineur',
    PRIS_EN_CHARGE_ASE: 'ne pas être pris en charge par l’ASE',
    RESSOURCES_INSUFFISANTES: 'avoir assez de ressources',
    RESSOURCES_OU_SOUTIEN_INSUFFISANTS: 'avoir assez de ressources et de soutien familial',
    SORTI_DU_SYSTEME_SCOLAIRE: 'ne pas avoir quitté l’école',
    NI_EMPLOI_NI_ETUDES_NI_FORMATION: 'être en emploi, en études ou en formation',
    EN_INSERTION: 'n’être ni en emploi, ni en formation, ni en recherche d’emploi',
    CONDITIONS_NON_DITES: 'ne pas remplir ces conditions',
    SANS_EMPLOI_DURABLE_NI_FORMATION: 'avoir un emploi durable ou une formation',
    SANS_RESSOURCES: 'avoir des ressources',
    EN_RUPTURE: 'garder un lien avec les services',
    REFUGIE_OU_DEMANDEUR_ASILE: 'ne pas être réfugié ni demander l’asile',
    ETUDIANT: 'ne pas être étudiant',
    OBLIGATION_DE_QUITTER_LE_TERRITOIRE: 'ne pas avoir reçu d’obligation de quitter la France (OQTF)',
};
export const outcomeTexts: Words<DispositifOutcome> = { OPEN: 'Ouvert à cet âge', NOT_YET: 'Trop tôt à cet âge', CLOSED: 'Fermé à cet âge', DEPENDS: 'Possible à cet âge, selon la situation' };
export const accordLevelTexts: Words<AccordLevel> = { NATIONAL: 'Accord-cadre national', DEPARTEMENT: 'Accord départemental' };
export const besoinKindTexts: Words<BesoinKind> = { CONSTAT: 'Ce que l’étude constate', BESOIN: 'Ce qu’il faudrait', LEVIER: 'Ce qu’elle propose' };
export const besoinThemeTexts: Words<BesoinTheme> = { PARTENARIAT: 'Travailler ensemble', ACCOMPAGNEMENT: 'Accompagner', PARCOURS: 'Préparer le parcours' };
export const shareTexts: Words<ConventionShareStatus> = { WITHIN: 'Règle respectée', ABOVE: 'Règle dépassée', UNKNOWN: 'On ne peut pas savoir' };
export const claimTexts: Words<SynthesisClaim> = {
    HABITAT_JEUNES_CONVENTION: 'Une convention lie Habitat Jeunes et le Département',
    HABITAT_JEUNES_DROIT_COMMUN: 'Habitat Jeunes accueille ces jeunes sans convention, comme tous les autres (droit commun)',
    NO_HABITAT_JEUNES: 'Aucune offre Habitat Jeunes',
    MISSION_LOCALE_ENFANCE_FAMILLE: 'Une Mission Locale au moins a une convention directe avec la direction Enfance Famille',
};
