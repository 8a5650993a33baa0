import type { CoverageMistake } from '../state/coverageView/parseCoverageView.js';

/** What was expected of each parameter of an export. */
const EXPECTED: Readonly<Record<string, string>> = {
    type: 'le type de lieu est un ou plusieurs mots de la liste de la page « Couverture », séparés par des virgules (par exemple residence ou accueil-mission-locale)',
    seuil: 'le seuil est un nombre de kilomètres plus grand que 0 et au plus 500',
    mesure: 'la mesure est vol-oiseau ou route-estimee',
    unite: 'l’unité est mission-locale, epci, departement, region, ou commune avec un territoire (dans=…) plus petit que la France',
    dans: 'le territoire est france, ou une région, un département ou une intercommunalité qui existe (par exemple region-76)',
    poids: 'le poids est population, ou une population importée dans ce site',
    indicateur: 'l’indicateur est part, habitants, distance, places ou etat',
    tri: 'le tri est le nom d’une colonne, précédé de - pour le plus grand d’abord',
    territoire: 'le territoire choisi est un identifiant du tableau',
};

/** The French sentences of an export that cannot be made: what was expected, what came. */
export function explainExportMistakes(mistakes: readonly Pick<CoverageMistake, 'field' | 'value'>[]): string {
    return mistakes.map(({ field, value }) => `Cet export ne peut pas être fait : ${EXPECTED[field] ?? 'ce paramètre ne peut pas être lu'} ; reçu ${field}=${value}.`).join('\n');
}
