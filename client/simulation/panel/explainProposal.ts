import { formatNumber } from '../../texts/formatNumber.js';
import { simulationTexts } from '../../texts/simulationTexts.js';
import type { SimulationRequest } from '../SimulationRequest.js';
import type { Proposal, SitingQuestion } from '../worker/CountryComputer.js';
import { formatPeople } from './formatPeople.js';

const words = simulationTexts.next;
/** Rounded up where it bounds what is possible: a gap that is said must never be less than the real one. */
const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

/** What a proposal is worth, in sentences: what it adds, how far at most from the best, who does not count, and what it is not. */
export function explainProposal(proposal: Proposal, { measure, weight }: Pick<SimulationRequest, 'measure' | 'weight'>, { k, minPopulation, includeUnknown }: SitingQuestion): string[] {
    const { sites, covered, demand, upperBound, proof, unknown, weightsMissing, allowed } = proposal;
    const unknownPeople = formatPeople(unknown, weight);
    if (allowed === 0) return [words.noCandidate(formatNumber(minPopulation))];
    if (sites.length === 0 && demand > 0) return [words.nobodyReached(formatNumber(allowed), formatPeople(demand, weight))];
    if (sites.length === 0) return [unknown > 0 && !includeUnknown ? words.nobodyUnknown(unknownPeople) : words.nobody];
    return [
        words.total(formatPeople(covered, weight), formatPeople(demand, weight), formatPercent(covered / demand)),
        ...(sites.length < k ? [words.fewer(k, sites.length)] : []),
        // What can still be gained is a share of what was found, so that "better" means what it says.
        proof === 'EXACT' ? words.exact : words.bound(formatPercent(Math.ceil((upperBound / covered - 1) * 1000 - 1e-6) / 1000), formatPeople(Math.floor(upperBound), weight)),
        ...(unknown > 0 ? [includeUnknown ? words.unknownIn(unknownPeople) : words.unknownOut(unknownPeople)] : []),
        ...(weightsMissing > 0 ? [words.missing(weightsMissing)] : []),
        `${words.candidates(formatNumber(allowed))} ${measure === 'ROAD_ESTIMATE' ? words.road : words.straight}`,
        words.notABuilding,
    ];
}

export function formatPercent(share: number): string {
    return share > 0 && share < 0.001 ? `moins de ${PERCENT.format(0.001)}` : PERCENT.format(share);
}
