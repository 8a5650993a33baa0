export const indicatorTexts = {
    title: 'Quels chiffres donnent les documents ?',
    intro: 'Chaque chiffre garde son unité, sa période et sa source. Quand deux documents, ou deux pages, ne disent pas la même chose, les deux restent, côte à côte.',
    contradiction: 'chiffres différents',
    contradictionNote: 'Les documents ne disent pas la même chose : on ne tranche pas.',
    noPeriod: 'période non précisée',
    initiative: 'Résultat de',
    filterTerritory: 'Territoire', all: 'Tous les territoires',
    levels: { FRANCE: 'France', REGION: 'Région', DEPARTEMENT: 'Département' },
    filter: 'Voir', clear: 'Tout voir', contents: 'Dans cette page',
    count: ['chiffre', 'chiffres'],
    themes: {
        'missions-locales': 'Missions Locales', 'habitat-jeunes': 'Habitat Jeunes', proteges: 'Jeunes protégés', moyens: 'Moyens', resultats: 'Résultats d’initiatives', autres: 'Autres',
    },
} as const;
