import type { StructureKind } from '../domain/vocabulary.js';
import type { WeightView } from './CoverageReader.js';
import type { Within } from './TerritoryReader.js';

/** EXACT: proved to be the best. BOUND: at most `upperBound`, whatever the choice. */
export const SITING_PROOFS = ['EXACT', 'BOUND'] as const;
export type SitingProof = (typeof SITING_PROOFS)[number];

/** A question about new sites; what is echoed in its answer. */
export interface SitingRequest {
    /** The nearest structure of any of these kinds counts; the new sites are of one of them. */
    kinds: readonly StructureKind[];
    /** Reach of a site, straight-line kilometres, inclusive. */
    maxKm: number;
    /** People and candidate communes lie in it; null: the whole country. */
    within: Within | null;
    /** New sites, 1 to 20. */
    k: number;
    /** Only communes with at least that many inhabitants may have a site. */
    minPopulation: number;
    /** Id of a weight. */
    weight: string;
    /** People that a site can serve; null: no limit. */
    capacity: number | null;
    /** Whether people whose access is unknown count as people to be reached. */
    includeUnknown: boolean;
    /** Whether to look for a proof that the choice is the best; may take seconds. */
    exact: boolean;
}

export interface SitingSiteView {
    /** 1: the first to open. */
    rank: number;
    codeInsee: string;
    /** People reached by this site and by none of those before it, nor by a known structure. */
    people: number;
    /** People reached by the sites up to this one. */
    cumulative: number;
    /** cumulative / demand. */
    share: number;
}

export interface SitingView {
    request: SitingRequest;
    weight: WeightView;
    /** Communes where a site was allowed. */
    candidates: number;
    /** People to be reached: without a known structure within reach. */
    demand: number;
    /** People who have one already. */
    alreadyWithin: number;
    /** People of whom it is not known; in `demand` when the request includes them, else left out. */
    unknown: number;
    /** Communes left out because their weight, or their place, is missing. */
    communesLeftOut: number;
    /** At most k: none is proposed that would reach nobody. */
    sites: SitingSiteView[];
    covered: number;
    upperBound: number;
    /** (upperBound − covered) / upperBound; 0 when proved, or without anyone to reach. */
    gap: number;
    proof: SitingProof;
    /** What was done and what it is worth, in French. */
    note: string;
}

/** Thrown when another proof is under way and the queue is full: ask again later. */
export class SitingBusy extends Error {
    override readonly name = 'SitingBusy';
}

/** Answers where new sites would help most, off the event loop. A caller's mistake is thrown as `InvalidTerritoryRequest`. */
export interface SitingReader {
    siting(request: SitingRequest): Promise<SitingView>;
}
