import type { Period } from '../domain/Period.js';
import type { PartnershipCellStatus, PartnershipStatus, Relation, StructureKind, SynthesisClaim } from '../domain/vocabulary.js';
import { computePartnershipCell, type PartnershipCell } from './computePartnershipCell.js';
import { explainDifference } from './explainDifference.js';

export interface SynthesisPartnership {
    departementCode: string;
    relation: Relation;
    status: PartnershipStatus;
    description: string;
    structureIds: string[];
    start: string | null;
    end: string | null;
}

export interface SynthesisData<P extends SynthesisPartnership> {
    departements: readonly { code: string; nom: string }[];
    partnerships: readonly P[];
    structures: readonly { id: string; kind: StructureKind; departementCode: string }[];
    /** Codes of the départements where a source set out to list the Habitat Jeunes residences: elsewhere finding none says nothing. */
    inventoried: readonly string[];
}

interface SynthesisDifference<P> {
    departementCode: string;
    /** Who counts the département: only the study's synthesis, or only the records. */
    side: 'ONLY_STATED' | 'ONLY_COMPUTED';
    /** In French. */
    explanation: string;
    /** The records that decide, strongest first. */
    partnerships: P[];
}

export interface Synthesis<P> {
    /** Départements that the records give for the claim, in order of code. */
    computed: string[];
    agrees: boolean;
    differences: SynthesisDifference<P>[];
    /** Missions Locales named in an agreement with the Enfance Famille direction; empty for the other claims. */
    missionLocaleIds: string[];
}

const RELATION_OF: Record<SynthesisClaim, Relation> = {
    HABITAT_JEUNES_CONVENTION: 'ENFANCE_FAMILLE_HABITAT_JEUNES',
    HABITAT_JEUNES_DROIT_COMMUN: 'ENFANCE_FAMILLE_HABITAT_JEUNES',
    NO_HABITAT_JEUNES: 'ENFANCE_FAMILLE_HABITAT_JEUNES',
    MISSION_LOCALE_ENFANCE_FAMILLE: 'ENFANCE_FAMILLE_MISSION_LOCALE',
};

function holds(claim: SynthesisClaim, status: PartnershipCellStatus, residences: number): boolean {
    if (claim === 'NO_HABITAT_JEUNES') return residences === 0;
    if (claim === 'HABITAT_JEUNES_DROIT_COMMUN') return residences > 0 && status !== 'AGREEMENT' && status !== 'UNKNOWN';
    return status === 'AGREEMENT';
}

/**
 * One claim of the study's regional synthesis beside what the records of the départements give, both for the period that
 * the study describes: an agreement that ended since is counted, one that started since is not.
 *
 * Only départements whose residences were inventoried are looked at. Under common law only (HABITAT_JEUNES_DROIT_COMMUN)
 * means residences, and a relation that is known to be less than an agreement.
 */
export function computeSynthesis<P extends SynthesisPartnership>(
    claim: SynthesisClaim,
    statedCodes: readonly string[],
    period: Period,
    { departements, partnerships, structures, inventoried }: SynthesisData<P>,
): Synthesis<P> {
    const cells = new Map<string, PartnershipCell<P>>();
    const residencesOf = (code: string) => structures.filter(({ kind, departementCode }) => kind === 'RESIDENCE_HABITAT_JEUNES' && departementCode === code).length;
    const computed = [...new Set(inventoried)].sort().filter(code => {
        const records = partnerships.filter(({ departementCode, relation }) => departementCode === code && relation === RELATION_OF[claim]);
        const cell = computePartnershipCell(records, period);
        cells.set(code, cell);
        return holds(claim, cell.status, residencesOf(code));
    });
    const differing = [...new Set([...statedCodes, ...computed])].filter(code => statedCodes.includes(code) !== computed.includes(code)).sort();
    const differences = differing.map((code): SynthesisDifference<P> => {
        const side = statedCodes.includes(code) ? 'ONLY_STATED' : 'ONLY_COMPUTED';
        const cell = cells.get(code) ?? null;
        const nom = departements.find(departement => departement.code === code)?.nom ?? code;
        return { departementCode: code, side, explanation: explainDifference({ claim, side, nom, cell, residences: residencesOf(code) }), partnerships: cell?.partnerships ?? [] };
    });
    const agreements = claim === 'MISSION_LOCALE_ENFANCE_FAMILLE' ? computed.flatMap(code => cells.get(code)!.partnerships.filter(({ status }) => status === 'AGREEMENT')) : [];
    const missionsLocales = new Set(structures.flatMap(({ id, kind }) => (kind === 'MISSION_LOCALE' ? id : [])));
    return {
        computed,
        agrees: differences.length === 0,
        differences,
        missionLocaleIds: [...new Set(agreements.flatMap(({ structureIds }) => structureIds))].filter(id => missionsLocales.has(id)),
    };
}
