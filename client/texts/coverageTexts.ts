import type { CompetenceAuditStatus, CoverageRow } from '../queries/operations.js';
import type { CoverageColumn, CoverageIndicator, CoverageLevel, CoverageMeasure } from '../state/coverageView/CoverageViewState.js';

/** The words of the page "Couverture". */
export const coverageTexts = {
    lead: 'Trois choses sont calculées à part, puis croisées : qui est compétent, à quelle distance, avec combien de places. Ce que personne n’a relevé reste inconnu.',
    form: 'Choisir ce que l’on regarde',
    type: 'Type de lieu', seuil: 'À plus de', seuilUnit: 'km', seuilHint: 'Seuils courants', mesure: 'Distance', unite: 'Par', dans: 'Dans', poids: 'Compter',
    france: 'Toute la France', regions: 'Régions', departements: 'Départements', otherArea: 'Autre territoire', show: 'Afficher',
    total: 'Habitants : population totale des communes.',
    statuses: 'Que disent ces mots ?',
    people: { beyond: 'aucun à ce seuil : une source le dit pour ces territoires', noneKnown: 'aucun parmi ceux que l’on connaît', unknown: 'on ne sait pas' },
    barLabel: 'Les habitants selon le lieu connu le plus proche',
    search: 'Chercher un territoire', sortBy: 'Trier par', searchApply: 'Chercher',
    tableTitle: 'Le classement', mapTitle: 'La carte',
    mapNote: 'Limites approchées', mapEstimated: 'territoires estimés',
    showAll: (count: number) => `Tout afficher (${count.toLocaleString('fr-FR')})`,
    ensemble: 'Ensemble',
    staticRows: (count: number) => `Les ${count} premières lignes. Toutes sont dans le fichier :`,
    showLess: 'Réduire aux 50 premiers',
    caption: (column: string, descending: boolean) => `Trié par « ${column} », ${descending ? 'en commençant par le plus grand' : 'dans l’ordre croissant'}.`,
    captionPhone: (people: string) => `À droite : les habitants ${people}, et leur part.`,
    describedOnly: 'Toute la France : seuls figurent les territoires des départements où une source nomme un lieu. Choisissez une région pour les voir tous.',
    noMatch: 'Aucun territoire ne porte ce nom.',
    empty: 'Aucun territoire à montrer ici. Pour cette unité et ce lieu, aucune source ne dit rien encore.',
    loading: 'Calcul en cours…',
    errorTitle: 'Le calcul n’a pas abouti.', errorText: 'Les chiffres affichés sont ceux d’avant.', waitTitle: 'Trop de demandes', retry: 'Réessayer',
    indicator: 'Colorer la carte selon',
    exports: 'Emporter ces chiffres', csv: 'Tableau (CSV)', geojson: 'Carte (GeoJSON)', api: 'Interroger l’API', method: 'Méthode',
    parameters: 'Calculé avec',
    inequality: 'Inégalité entre territoires',
    jumps: 'Aller à', jumpMap: 'Voir la carte', jumpTable: 'Voir le tableau', jumpSimulation: 'Simuler une ouverture', skipMap: 'Passer la carte : le tableau donne les mêmes chiffres',
    studyFigure: 'Autre question que la distance : une résidence connue se trouve-t-elle à l’intérieur du territoire\u00a0?',
    simulation: {
        open: 'Simuler une ouverture, chercher où ouvrir ensuite', loading: 'La simulation arrive…', failed: 'La simulation n’a pas pu se charger. Fermez puis rouvrez pour réessayer.',
        noscript: 'La simulation se calcule dans votre navigateur : elle a besoin de JavaScript.',
    },
    detail: {
        distances: 'À quelle distance ?', competence: 'Qui est compétent ?', places: 'Combien de places conventionnées ?', doors: 'Les portes les plus proches', structures: 'Dans ce territoire', gaps: 'Ce qui manque aussi',
        mean: 'Distance moyenne', outOfBands: 'sans tranche (on ne sait pas)',
        bandsNote: 'Distance au lieu connu le plus proche : un lieu que personne n’a relevé peut être plus près.',
        noStructure: 'Aucun lieu connu de ce type ici.', loading: 'Le détail arrive…',
        inside: 'Voir ses communes',
        catchment: 'Places à portée, pour 1 000 habitants', catchmentDecay: 'En comptant moins ce qui est loin',
    },
    inventoryComplete: 'la liste est complète', inventoryPartial: 'la liste n’est pas complète', inventoryUnlisted: 'personne n’en fait la liste', inventoryNone: 'Aucune source ne fait la liste de ces lieux : leur absence n’est jamais certaine.',
    study: {
        title: 'Habitat Jeunes en Occitanie : ce que dit l’étude, ce que donne le calcul',
        intro: 'Cette partie ne suit pas les choix du haut de la page : elle parle toujours des résidences Habitat Jeunes et des départements que l’étude d’Occitanie décrit. Autre question que la distance : une résidence se trouve-t-elle dans le territoire de chaque Mission Locale ? Le calcul est posé à côté de ce que l’étude nomme.',
    },
} as const;

export const accessTexts: Record<CoverageRow['access'], string> = { COVERED: 'Couvert', PARTLY: 'En partie', UNCOVERED: 'Non couvert', UNKNOWN: 'Inconnu' };
export const levelTexts: Record<CoverageLevel, { one: string; many: string }> = {
    MISSION_LOCALE: { one: 'territoire de Mission Locale', many: 'territoires de Missions Locales' },
    EPCI: { one: 'intercommunalité', many: 'intercommunalités' },
    COMMUNE: { one: 'commune', many: 'communes' },
    DEPARTEMENT: { one: 'département', many: 'départements' },
    REGION: { one: 'région', many: 'régions' },
};
export const measureTexts: Record<CoverageMeasure, { label: string; short: string }> = {
    STRAIGHT_LINE: { label: 'À vol d’oiseau', short: 'à vol d’oiseau' },
    ROAD_ESTIMATE: { label: 'Par la route (estimée)', short: 'par la route, estimée' },
};
export const columnTexts: Record<CoverageColumn, string> = {
    NAME: 'Territoire', STATUS: 'État', POPULATION: 'Habitants', PEOPLE: 'Trop loin', SHARE: 'Part', UNKNOWN: 'On ne sait pas', DISTANCE: 'Distance moyenne', PLACES: 'Places conventionnées', PER_1000: 'Pour 1\u00a0000',
};
export const indicatorTexts: Record<CoverageIndicator, string> = {
    SHARE: 'Part des habitants trop loin', PEOPLE: 'Nombre d’habitants trop loin', DISTANCE: 'Distance moyenne', PER_1000: 'Places conventionnées pour 1\u00a0000 habitants', STATUS: 'État',
};
/** What the audit of competence says, in words. */
export const auditTexts: Record<CompetenceAuditStatus, string> = {
    NONE: 'Aucune Mission Locale n’est compétente : un fichier officiel laisse toutes ses communes de côté.',
    PARTIAL: 'Certaines communes n’ont aucune Mission Locale compétente.',
    COVERED: 'Chaque commune a une Mission Locale compétente, et une seule.',
    OVERLAPPING: 'Chaque commune a une Mission Locale compétente ; certaines en ont plusieurs.',
    UNKNOWN: 'On ne sait pas qui est compétent partout.',
};
