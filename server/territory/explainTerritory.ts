import type { GapComparison } from '../coverage/compareGap.js';
import type { CoverageStatus, StructureKind } from '../domain/vocabulary.js';

/** Singular, negative form and plural of each kind, for French sentences. */
const NOUNS: Record<StructureKind, { none: string; known: string; one: string; many: string }> = {
    MISSION_LOCALE: { none: 'Aucun siège de Mission Locale', known: 'connu', one: 'siège de Mission Locale', many: 'sièges de Missions Locales' },
    ANTENNE: { none: 'Aucune antenne de Mission Locale', known: 'connue', one: 'antenne de Mission Locale', many: 'antennes de Missions Locales' },
    RESIDENCE_HABITAT_JEUNES: { none: 'Aucune résidence Habitat Jeunes', known: 'connue', one: 'résidence Habitat Jeunes', many: 'résidences Habitat Jeunes' },
    SERVICE_LOGEMENT: { none: 'Aucun service logement', known: 'connu', one: 'service logement', many: 'services logement' },
    ADEPAPE: { none: 'Aucune ADEPAPE', known: 'connue', one: 'ADEPAPE', many: 'ADEPAPE' },
    SERVICE_ASE: { none: "Aucun service de l'ASE", known: 'connu', one: "service de l'ASE", many: "services de l'ASE" },
    MAISON_DES_SOLIDARITES: { none: 'Aucune maison des solidarités', known: 'connue', one: 'maison des solidarités', many: 'maisons des solidarités' },
    MECS: { none: "Aucune maison d'enfants (MECS)", known: 'connue', one: "maison d'enfants (MECS)", many: "maisons d'enfants (MECS)" },
    AUTRE: { none: 'Aucune autre structure', known: 'connue', one: 'autre structure', many: 'autres structures' },
};

export interface CoverageFacts {
    kind: StructureKind;
    status: CoverageStatus;
    located: number;
    /** Among the located, those whose commune is to be confirmed. */
    locatedToConfirm: number;
    notLocated: number;
    inventoried: boolean;
    /** Every source of the inventory says that it lists them all. */
    inventoryComplete: boolean;
}

/** One or two French sentences: why a territory has this status. */
export function explainStatus(facts: CoverageFacts): string {
    const noun = NOUNS[facts.kind];
    if (facts.status === 'COVERED') {
        const sure = facts.locatedToConfirm === facts.located ? ' (commune à confirmer)' : '';
        return `${facts.located} ${facts.located > 1 ? noun.many : noun.one} sur ce territoire${sure}.`;
    }
    if (facts.notLocated > 0) {
        return `${facts.notLocated} ${facts.notLocated > 1 ? noun.many : noun.one} dans le département, dont la commune n'est pas connue : on ne sait pas si ce territoire en a.`;
    }
    if (!facts.inventoried) return `${noun.none} ${noun.known} ici, mais aucune source n'en fait la liste : on ne sait pas.`;
    if (facts.status === 'UNKNOWN') return `${noun.none} ${noun.known} ici, mais la liste est incomplète : on ne sait pas.`;
    return facts.inventoryComplete
        ? `${noun.none} sur ce territoire, d'après une liste complète.`
        : `${noun.none} parmi les structures qui ont répondu à l'étude.`;
}

/**
 * French sentence on the difference between what is computed and what a source states; null when they agree.
 *
 * @param estimated whether the limits of the territory are estimated, or as an official file gives them
 */
export function explainComparison(comparison: GapComparison, status: CoverageStatus, structureNoms: readonly string[], estimated: boolean): string | null {
    if (comparison === 'ONLY_COMPUTED') {
        return `L'étude ne cite pas ce territoire parmi ceux sans offre : une résidence qui n'a pas répondu peut s'y trouver${estimated ? ", ou les limites estimées ici s'écartent des vraies" : ''}.`;
    }
    if (comparison !== 'ONLY_STATED') return null;
    return status === 'UNKNOWN'
        ? "L'étude dit ce territoire sans offre ; nos données ne permettent pas de le vérifier."
        : `L'étude dit ce territoire sans offre, mais ${estimated ? 'nos limites estimées y placent' : 'ses limites officielles contiennent'} ${structureNoms.join(', ')}.`;
}
