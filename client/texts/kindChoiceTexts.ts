import type { StructureKind } from '../queries/operations.js';
import { kindChoices } from '../state/coverageView/coverageSlugs.js';
import { kindTexts } from './kindTexts.js';

interface ChoiceTexts {
    /** In the list of choices. */
    label: string;
    /** The question of the page. */
    question: string;
    /** After "à plus de 30 km": `d'une résidence Habitat Jeunes connue`. */
    ofKnown: string;
    /** `aucune résidence Habitat Jeunes connue`. */
    noneKnown: string;
}

const CHOICES: Record<string, ChoiceTexts> = {
    residence: { label: 'Résidences Habitat Jeunes', question: 'Où manque-t-il une résidence Habitat Jeunes ?', ofKnown: 'd’une résidence Habitat Jeunes connue', noneKnown: 'aucune résidence connue' },
    'accueil-mission-locale': { label: 'Accueils de Mission Locale', question: 'Où manque-t-il un accueil de Mission Locale ?', ofKnown: 'd’un accueil de Mission Locale connu', noneKnown: 'aucun accueil connu' },
    'mission-locale': { label: 'Sièges de Mission Locale', question: 'Où manque-t-il une Mission Locale ?', ofKnown: 'd’un siège de Mission Locale connu', noneKnown: 'aucun siège connu' },
    logement: { label: 'Logement : résidences et services', question: 'Où manque-t-il un logement accompagné ?', ofKnown: 'd’une résidence Habitat Jeunes ou d’un service logement connus', noneKnown: 'aucun lieu connu' },
    'service-logement': { label: 'Services logement', question: 'Où manque-t-il un service logement ?', ofKnown: 'd’un service logement connu', noneKnown: 'aucun service connu' },
    adepape: { label: 'ADEPAPE', question: 'Où manque-t-il une ADEPAPE ?', ofKnown: 'd’une ADEPAPE connue', noneKnown: 'aucune ADEPAPE connue' },
    'service-ase': { label: 'Services de l’aide sociale à l’enfance', question: 'Qui est loin d’un service de l’aide sociale à l’enfance ?', ofKnown: 'd’un service de l’aide sociale à l’enfance connu', noneKnown: 'aucun service connu' },
    'maison-des-solidarites': { label: 'Maisons des solidarités', question: 'Qui est loin d’une maison des solidarités ?', ofKnown: 'd’une maison des solidarités connue', noneKnown: 'aucune maison connue' },
    mecs: { label: 'Maisons d’enfants à caractère social', question: 'Qui est loin d’une maison d’enfants à caractère social ?', ofKnown: 'd’une maison d’enfants connue', noneKnown: 'aucune maison connue' },
};

/** The words for a choice of kinds; those of the address that are no choice of the list are named one by one. */
export function kindChoiceTexts(kinds: readonly StructureKind[]): ChoiceTexts & { slug: string | null } {
    const slug = kindChoices.find(choice => choice.kinds.length === kinds.length && choice.kinds.every(kind => kinds.includes(kind)))?.slug ?? null;
    if (slug) return { slug, ...CHOICES[slug]! };
    return { slug, label: kinds.map(kind => kindTexts[kind].many).join(' et '), question: 'Qui est loin d’un de ces lieux ?', ofKnown: 'd’un lieu connu de ces types', noneKnown: 'aucun lieu connu' };
}
