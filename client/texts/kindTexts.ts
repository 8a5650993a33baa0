import type { StructureKind } from '../queries/operations.js';

interface KindTexts {
    one: string;
    many: string;
    /** On a chip, where room is short. */
    short: string;
    /** What it is and who can go, in one plain sentence. */
    sentence: string;
    /** Empty when there is nothing more to say than the contacts. */
    firstStep: string;
    /** Instead, when no source gives a telephone. */
    firstStepNoPhone?: string;
}

const ML = 'Une Mission Locale aide les jeunes de 16 à 25 ans sortis de l’école pour l’emploi, la formation, le logement, la santé et les papiers. C’est gratuit.';

/** The words for each kind of structure. Codes stay out of what people read. */
export const kindTexts: Record<StructureKind, KindTexts> = {
    MISSION_LOCALE: { one: 'Mission Locale', many: 'Missions Locales', short: 'Missions Locales', sentence: ML, firstStep: 'Appelez ou présentez-vous : un conseiller ou une conseillère vous suivra dans la durée.', firstStepNoPhone: 'Cherchez son numéro dans l’annuaire de l’administration, puis appelez ou présentez-vous : un conseiller ou une conseillère vous suivra dans la durée.' },
    ANTENNE: { one: 'Antenne de Mission Locale', many: 'Antennes de Mission Locale', short: 'Antennes', sentence: `C’est un lieu d’accueil d’une Mission Locale, plus près de chez vous. ${ML}`, firstStep: 'Avant de vous déplacer, demandez les jours d’accueil à la Mission Locale dont dépend l’antenne.' },
    RESIDENCE_HABITAT_JEUNES: { one: 'Résidence Habitat Jeunes', many: 'Résidences Habitat Jeunes', short: 'Habitat Jeunes', sentence: 'Une résidence Habitat Jeunes loge des jeunes de 16 à 30 ans, seuls ou en couple, pour quelques jours ou quelques mois, avec une équipe sur place pour les accompagner.', firstStep: 'Demandez un dossier d’admission à l’association qui gère la résidence. Si vous êtes suivi par l’ASE, parlez-en d’abord à votre référent : des places peuvent être réservées.' },
    SERVICE_LOGEMENT: { one: 'Service logement', many: 'Services logement', short: 'Services logement', sentence: 'Ce service informe et accompagne les jeunes qui cherchent un logement.', firstStep: 'Prenez contact pour un rendez-vous.' },
    ADEPAPE: { one: 'ADEPAPE', many: 'ADEPAPE', short: 'ADEPAPE', sentence: 'Une ADEPAPE est une association d’entraide : des personnes passées par la protection de l’enfance y accueillent et aident celles qui en sortent.', firstStep: 'Écrivez ou appelez : l’entraide est ouverte à toute personne qui a été accueillie en protection de l’enfance.', firstStepNoPhone: 'Prenez contact avec elle : l’entraide est ouverte à toute personne qui a été accueillie en protection de l’enfance.' },
    SERVICE_ASE: { one: 'Service de l’aide sociale à l’enfance', many: 'Services de l’aide sociale à l’enfance', short: 'Services ASE', sentence: 'L’aide sociale à l’enfance (ASE) du Département protège les mineurs et peut continuer à aider jusqu’à 21 ans.', firstStep: 'Demandez un rendez-vous, même après votre départ : le droit au retour existe jusqu’à 21 ans.' },
    MAISON_DES_SOLIDARITES: { one: 'Maison des solidarités', many: 'Maisons des solidarités', short: 'Maisons des solidarités', sentence: 'Les travailleurs sociaux du Département y reçoivent toute personne qui a besoin d’aide.', firstStep: 'Demandez un rendez-vous avec un travailleur social.' },
    MECS: { one: 'Maison d’enfants à caractère social', many: 'Maisons d’enfants à caractère social', short: 'MECS', sentence: 'Cette maison accueille des enfants et des adolescents confiés par l’aide sociale à l’enfance.', firstStep: 'L’entrée passe par l’aide sociale à l’enfance du Département.' },
    AUTRE: { one: 'Autre lieu', many: 'Autres lieux', short: 'Autres', sentence: 'Ce lieu est cité par une source, sans plus de précision.', firstStep: '' },
};
