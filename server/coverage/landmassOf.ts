/** Islands that no bridge or tunnel links to anything else, by the communes that they hold. Ré, Oléron and Noirmoutier have a bridge. */
const ISLANDS: Record<string, readonly string[]> = {
    'ouessant': ['29155'],
    'molene': ['29084'],
    'sein': ['29083'],
    'batz': ['29082'],
    'brehat': ['22016'],
    'groix': ['56069'],
    'belle-ile': ['56009', '56114', '56152', '56241'],
    'houat': ['56086'],
    'hoedic': ['56085'],
    'ile-d-arz': ['56088'],
    'ile-aux-moines': ['56087'],
    'ile-d-yeu': ['85113'],
    'ile-d-aix': ['17004'],
    'marie-galante': ['97108', '97112', '97126'],
    // Terre-de-Bas and Terre-de-Haut: two islands of one small archipelago, no bridge between them either.
    'terre-de-bas': ['97130'],
    'terre-de-haut': ['97131'],
    'la-desirade': ['97110'],
    'petite-terre': ['97608', '97615'],
};
const ISLAND_OF = new Map(Object.entries(ISLANDS).flatMap(([island, codes]) => codes.map(code => [code, island] as const)));
const BY_DEPARTEMENT: Record<string, string> = {
    '2A': 'corse', '2B': 'corse', '971': 'guadeloupe', '972': 'martinique', '973': 'guyane', '974': 'la-reunion', '976': 'grande-terre-mayotte',
};

/**
 * The land that a commune stands on: one can drive between two communes of the same land, and not between two others.
 *
 * `continent` is metropolitan France on the mainland, islands with a bridge included. What it does not know: the communes of inner
 * Guyane that no road reaches, and a part of a commune that lies on an island (Porquerolles, Chausey).
 *
 * @param codeInsee five characters, of a commune of metropolitan France or of the five overseas départements
 * @returns a stable name, unknown codes being of the continent
 */
export function landmassOf(codeInsee: string): string {
    return ISLAND_OF.get(codeInsee) ?? BY_DEPARTEMENT[codeInsee.slice(0, 3)] ?? BY_DEPARTEMENT[codeInsee.slice(0, 2)] ?? 'continent';
}
