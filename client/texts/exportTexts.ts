import { structureListTexts } from './structureListTexts.js';

const { fields } = structureListTexts;
/** What was expected, where the page of the list does not show it. */
const EXPECTED: Readonly<Record<string, string>> = {
    [fields.age]: 'Attendu : un nombre entier d’années, de 0 à 120.',
    [fields.since]: 'Attendu : une année, comme 2022.',
    [fields.sure]: 'Attendu : oui, ou pas de filtre.',
    [fields.withPlaces]: 'Attendu : oui, ou pas de filtre.',
    [fields.inForce]: 'Attendu : en-vigueur, ou pas de filtre.',
};

/** The words of what is taken away: refusals of a file, the notes inside. */
export const exportTexts = {
    refused: 'Ce fichier ne peut pas être fait :',
    mistake: (label: string, value: string) => `${label} : « ${value} » n’existe pas ici. ${EXPECTED[label] ?? 'Reprenez l’adresse depuis la page /structures.'}`,
    noWord: 'Le texte ne contient aucun mot : indiquez un nom de lieu, de commune ou d’organisme.',
    tooLong: (max: number, got: number) => `Texte trop long : ${max} caractères au plus, ${got} reçus.`,
    unknownFilter: (name: string, known: string) => `Le filtre « ${name} » n’existe pas. Filtres connus : ${known}.`,
    repeated: (name: string, got: number) => `Le filtre « ${name} » se donne une seule fois, ${got} valeurs reçues.`,
    noFilter: 'aucun : toute la liste',
    noSource: 'aucune source ne le dit',
} as const;
