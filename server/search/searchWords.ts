import type { ConventionForm, ConventionPublic, Need, OrganisationKind, StructureKind } from '../domain/vocabulary.js';

/**
 * French words for the codes of the vocabularies, by which people search them; the first says what it is. Acronyms are in the
 * glossary: a phrase that has one there needs none here. Where one phrase is the initials of another, it is its acronym.
 */
export const structureKindWords: Record<StructureKind, readonly string[]> = {
    MISSION_LOCALE: ['Mission Locale'],
    ANTENNE: ['Antenne de Mission Locale', 'permanence'],
    RESIDENCE_HABITAT_JEUNES: ['Résidence Habitat Jeunes', 'foyer de jeunes travailleurs', 'FJT'],
    SERVICE_LOGEMENT: ['Service logement'],
    ADEPAPE: ['ADEPAPE'],
    SERVICE_ASE: ['Service de l’aide sociale à l’enfance'],
    MAISON_DES_SOLIDARITES: ['Maison des solidarités', 'maison du département', 'MDS', 'centre médico-social', 'assistante sociale'],
    MECS: ['Maison d’enfants à caractère social', 'foyer'],
    AUTRE: ['Autre lieu'],
};
/** What one goes there for. */
export const structureKindNeeds: Partial<Record<StructureKind, readonly Need[]>> = {
    MISSION_LOCALE: ['EMPLOI_FORMATION'],
    ANTENNE: ['EMPLOI_FORMATION'],
    RESIDENCE_HABITAT_JEUNES: ['LOGEMENT'],
    SERVICE_LOGEMENT: ['LOGEMENT'],
};
export const needWords: Record<Need, readonly string[]> = {
    RESSOURCES: ['Ressources', 'argent', 'aide financière', 'allocation'],
    LOGEMENT: ['Logement', 'hébergement', 'logé', 'toit', 'appartement', 'chambre'],
    EMPLOI_FORMATION: ['Emploi et formation', 'travail', 'métier', 'apprentissage'],
    SANTE: ['Santé', 'soins', 'médecin'],
    DEMARCHES: ['Papiers et démarches', 'administratif', 'titre de séjour'],
    SOCIO_EDUCATIF: ['Accompagnement socio-éducatif', 'éducateur', 'écoute'],
};
export const publicWords: Record<ConventionPublic, readonly string[]> = {
    SOUS_MESURE_DE_PROTECTION: ['mineurs sous mesure de protection'],
    CONTRAT_JEUNE_MAJEUR: ['contrat jeune majeur'],
    EX_MNA: ['ex mineurs non accompagnés'],
    SORTANT_ASE: ['jeunes sortant de l’aide sociale à l’enfance'],
    APPRENTI: ['apprentis'],
    SANS_RESSOURCES: ['jeunes sans ressources'],
};
export const formWords: Record<ConventionForm, readonly string[]> = {
    RESIDENCE: ['en résidence'],
    DIFFUS: ['en logement diffus'],
    INTERMEDIATION_LOCATIVE: ['intermédiation locative'],
    ALT: ['allocation logement temporaire'],
};
export const organisationKindWords: Record<OrganisationKind, readonly string[]> = {
    ASSOCIATION: ['Association'],
    DEPARTEMENT: ['Conseil départemental', 'CD', 'Département', ...structureKindWords.SERVICE_ASE],
    ETAT: ['Service de l’État'],
    NETWORK: ['Réseau'],
    ETABLISSEMENT: ['Établissement'],
    AUTRE: ['Organisation'],
};
/** Records that are not structures nor organisations. */
export const typeWords = {
    COMMUNE: ['Commune'],
    DEPARTEMENT: ['Département'],
    CONVENTION_PLACES: ['Convention', 'places conventionnées', 'places réservées'],
    ACCORD: ['Accord-cadre', 'convention nationale'],
    INITIATIVE: ['Initiative', 'expérience'],
    DISPOSITIF: ['Dispositif ou droit', 'aide'],
    GLOSSARY_TERM: ['Mot du glossaire', 'définition', 'sigle'],
} as const;
