import type { PartnershipCellStatus, SynthesisClaim } from '../domain/vocabulary.js';

interface Difference {
    claim: SynthesisClaim;
    side: 'ONLY_STATED' | 'ONLY_COMPUTED';
    /** Name of the département. */
    nom: string;
    /** Null when the residences of the département were not inventoried. */
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
    AGREEMENT: 'Sa propre page donne une convention',
    PRACTICE: 'Sa propre page décrit une pratique, sans convention',
    PLANNED: 'Sa propre page décrit un projet, pas encore une convention',
    NONE: 'Sa propre page dit qu’il n’y a pas de convention',
    UNKNOWN: 'Sa propre page n’en dit rien',
};

function countResidences(residences: number): string {
    if (residences === 0) return 'Nos relevés n’y comptent aucune résidence.';
    return `Nos relevés y comptent ${residences === 1 ? 'une résidence' : `${residences} résidences`}.`;
}

/** Why the synthesis of the study and the records of a département differ: two or three sentences in French. */
export function explainDifference({ claim, side, nom, cell, residences }: Difference): string {
    const first = `${nom} : la synthèse de l’étude ${side === 'ONLY_STATED' ? 'cite' : 'ne cite pas'} ce département pour ${CLAIMED[claim]}.`;
    if (cell === null) return `${first} Nos relevés ne le décrivent pas.`;
    if (claim === 'NO_HABITAT_JEUNES' || (claim === 'HABITAT_JEUNES_DROIT_COMMUN' && residences === 0)) return `${first} ${countResidences(residences)}`;
    const [strongest] = cell.partnerships;
    const words = strongest ? ` : « ${strongest.description} »` : '.';
    return `${first} ${FOUND[cell.status]}${words}${cell.ended.length > 0 ? ' Une convention antérieure était finie.' : ''}`;
}
