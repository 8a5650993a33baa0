import type { SearchType } from '../queries/operations.js';

export const searchTexts = {
    title: 'Rechercher',
    label: 'Nom, commune, sigle, code postal…',
    boxLabel: 'Rechercher sur Relais',
    submit: 'Chercher',
    open: 'Rechercher',
    suggestions: 'Propositions',
    everything: (text: string) => `Tous les résultats pour « ${text} »`,
    proposed: (count: number) => (count === 0 ? 'Aucune proposition' : count === 1 ? '1 proposition' : `${count} propositions`),
    intro: 'Structures, organisations, communes, conventions, accords, initiatives, dispositifs et mots du métier. Les fautes de frappe, les accents et les sigles ne comptent pas.',
    examplesTitle: 'Par exemple',
    examples: ['ml alès', 'fjt près de ganges', 'places 17 ans hérault', 'contrat jeune majeur', 'cd 34'],
    found: (count: number) => (count === 1 ? '1 résultat' : `${count.toLocaleString('fr-FR')} résultats`),
    for: (text: string) => `pour « ${text} »`,
    corrected: (text: string) => `Lu comme « ${text} ».`,
    types: 'Par sorte de résultat',
    all: 'Tout',
    ended: 'terminé',
    next: 'Résultats suivants',
    first: 'Revenir au début',
    refused: 'La recherche ne peut pas être faite.',
    titleFor: (text: string) => `${text} · Recherche · Relais`,
};

/** Each type of result, one and several; the order is that of the links. */
export const searchTypeTexts: Record<SearchType, { one: string; many: string }> = {
    STRUCTURE: { one: 'Structure', many: 'Structures' },
    CONVENTION_PLACES: { one: 'Convention', many: 'Conventions' },
    COMMUNE: { one: 'Commune', many: 'Communes' },
    DEPARTEMENT: { one: 'Département', many: 'Départements' },
    ORGANISATION: { one: 'Organisation', many: 'Organisations' },
    DISPOSITIF: { one: 'Dispositif ou droit', many: 'Dispositifs et droits' },
    INITIATIVE: { one: 'Initiative', many: 'Initiatives' },
    ACCORD: { one: 'Accord-cadre', many: 'Accords-cadres' },
    GLOSSARY_TERM: { one: 'Mot du glossaire', many: 'Mots du glossaire' },
};
