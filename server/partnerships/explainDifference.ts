import type { PartnershipCellStatus, SynthesisClaim } from '../domain/vocabulary.js';

interface Difference {
    claim: SynthesisClaim;
    side: 'ONLY_STATED' | 'ONLY_COMPUTED';
    /** Name of the département. */
    nom: string;
    /** Null when the département was not inventoried. */
    cell: { status: PartnershipCellStatus; partnerships: readonly { description: string }[]; ended: readonly unknown[] } | null;
    residences: number;
}

const CLAIMED: Record<SynthesisClaim, string> = {
    HABITAT_JEUNES_CONVENTION: 'une convention entre les résidences Habitat Jeunes et le Département',
    HABITAT_JEUNES_DROIT_COMMUN: 'un accueil dans les résidences Habitat Jeunes au seul titre du droit commun',
    NO_HABITAT_JEUNES: 'l’absence d’offre Habitat Jeunes',
    MISSION_LOCALE_ENFANCE_FAMILLE: 'une convention directe entre une Mission Locale et la Direction Enfance Famille',
};

const FOUND: Record<PartnershipCellStatus, string> = {
    AGREEMENT: 'une convention',
    PRACTICE: 'une pratique, sans convention',
    PLANNED: 'un projet, pas encore une convention',
    NONE: 'qu’il n’y a pas de convention',
    UNKNOWN: 'rien de cette relation',
};

/** Why the synthesis of the study and the records of a département differ: one or two sentences in French. */
export function explainDifference({ claim, side, nom, cell, residences }: Difference): string {
    const first = side === 'ONLY_STATED' ? `La synthèse de l’étude cite ${nom} pour ${CLAIMED[claim]}.` : `La synthèse de l’étude ne cite pas ${nom} pour ${CLAIMED[claim]}.`;
    if (cell === null) return `${first} Nos relevés ne décrivent pas ce département.`;
    if (claim === 'NO_HABITAT_JEUNES') return `${first} Nos relevés y comptent ${residences === 0 ? 'aucune résidence' : residences === 1 ? 'une résidence' : `${residences} résidences`}.`.replace('y comptent aucune', 'n’y comptent aucune');
    if (claim === 'HABITAT_JEUNES_DROIT_COMMUN' && residences === 0) return `${first} Nos relevés n’y comptent aucune résidence.`;
    const words = cell.partnerships[0] && `« ${cell.partnerships[0].description} »`;
    const ended = cell.ended.length > 0 ? ' Une convention antérieure était finie.' : '';
    return `${first} La page de ce département dit ${FOUND[cell.status]}${words ? ` : ${words}` : '.'}${ended}`;
}
