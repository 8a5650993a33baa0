import type {
    AbsenceSubject, CompetenceNature, ConventionForm, ConventionPublic, ConventionStatus, Confidence, CoverageStatus, GapComparison, OrganisationKind, PartyRole, SubjectKind,
} from '../queries/operations.js';

type Words<Code extends string> = Record<Code, string>;

export const publicTexts: Words<ConventionPublic> = {
    SOUS_MESURE_DE_PROTECTION: 'mineurs sous mesure de protection',
    CONTRAT_JEUNE_MAJEUR: 'jeunes en contrat jeune majeur',
    EX_MNA: 'anciens mineurs non accompagnés',
    SORTANT_ASE: 'jeunes sortant de l’ASE',
    APPRENTI: 'apprentis',
    SANS_RESSOURCES: 'jeunes sans ressources',
};
export const formTexts: Words<ConventionForm> = {
    RESIDENCE: 'en résidence',
    DIFFUS: 'en logements diffus',
    INTERMEDIATION_LOCATIVE: 'en intermédiation locative',
    ALT: 'en logement temporaire (ALT)',
};
export const statusTexts: Words<ConventionStatus> = {
    STATED: 'Citée par la source, fin inconnue',
    IN_FORCE: 'En vigueur',
    UPCOMING: 'Pas encore commencée',
    ENDED: 'Terminée',
};
export const roleTexts: Words<PartyRole> = { COMMISSIONER: 'finance', OPERATOR: 'gère les places', PARTNER: 'partenaire' };
export const organisationKindTexts: Words<OrganisationKind> = {
    ASSOCIATION: 'Association', DEPARTEMENT: 'Conseil départemental', ETAT: 'Service de l’État', NETWORK: 'Réseau', ETABLISSEMENT: 'Établissement', AUTRE: 'Organisation',
};
export const confidenceTexts: Words<Confidence> = { HIGH: 'lecture sûre', MEDIUM: 'lecture probable', LOW: 'lecture incertaine' };
export const coverageTexts: Words<CoverageStatus> = { COVERED: 'Avec offre', UNCOVERED: 'Sans offre', UNKNOWN: 'Inconnu' };
export const comparisonTexts: Words<GapComparison> = {
    AGREES: 'L’étude et le calcul sont d’accord',
    ONLY_COMPUTED: 'Sans offre selon le calcul seul',
    ONLY_STATED: 'Sans offre selon l’étude seule',
    NOT_STATED: 'Aucune source n’en parle',
};
export const absenceTexts: Words<AbsenceSubject> = {
    CONVENTION_HABITAT_JEUNES: 'Pas de convention spécifique Habitat Jeunes',
    CONVENTION_MISSION_LOCALE: 'Pas de convention spécifique Mission Locale',
    RESIDENCE_HABITAT_JEUNES: 'Pas de résidence Habitat Jeunes',
};
export const competenceTexts: Words<CompetenceNature> = { OFFICIAL: 'compétence officielle', ESTIMATED: 'compétence estimée' };
export const subjectTexts: Words<SubjectKind> = {
    ORGANISATION: 'Organisation', STRUCTURE: 'Structure', CONVENTION_PLACES: 'Convention', STATED_ABSENCE: 'Absence constatée', STATED_GAP: 'Territoire sans offre', INVENTORY: 'Inventaire',
    PARTNERSHIP: 'Partenariat', RESPONDENTS: 'Qui a répondu', PERSPECTIVE: 'Perspective', INITIATIVE: 'Initiative', DISPOSITIF: 'Dispositif ou droit', ACCORD: 'Accord-cadre', INDICATOR: 'Chiffre',
    GLOSSARY_TERM: 'Mot du glossaire', BESOIN: 'Besoin ou levier', STATED_SYNTHESIS: 'Synthèse de l’étude', LIGNE: 'Numéro national',
};
