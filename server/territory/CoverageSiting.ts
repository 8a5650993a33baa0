import type { SitingProblem } from '../coverage/siting/SitingProblem.js';
import type { SitingResult } from '../coverage/siting/SitingResult.js';
import { checkSitingRequest } from './checkSitingRequest.js';
import type { CoverageIndex } from './CoverageIndex.js';
import { explainSiting } from './explainSiting.js';
import type { SitingReader, SitingRequest, SitingView } from './SitingReader.js';
import type { Snapshot } from './Snapshot.js';

/** Answers that are kept: a page asks again what the one before it asked. */
const MAX_ANSWERS = 100;

/** Turns a question about new sites into arrays, and the indices of the result into communes. Made anew with the index when the data changes. */
export class CoverageSiting implements SitingReader {
    private readonly answers = new Map<string, Promise<SitingView>>();

    /** @param solve runs off the event loop; rejects with `SitingBusy` when it takes no more */
    constructor(
        private readonly index: CoverageIndex,
        private readonly snapshot: Snapshot,
        private readonly solve: (problem: SitingProblem, exact: boolean) => Promise<SitingResult>,
    ) {}

    siting(request: SitingRequest): Promise<SitingView> {
        const { kinds, maxKm, within, k, minPopulation, weight, capacity, includeUnknown, exact } = request;
        const key = JSON.stringify([[...kinds].sort(), maxKm, within, k, minPopulation, weight, capacity, includeUnknown, exact]);
        const known = this.answers.get(key);
        if (known) return known;
        const answer = this.compute(request);
        if (this.answers.size >= MAX_ANSWERS) this.answers.delete(this.answers.keys().next().value!);
        this.answers.set(key, answer);
        answer.catch(() => this.answers.delete(key));
        return answer;
    }

    private async compute(request: SitingRequest): Promise<SitingView> {
        checkSitingRequest(request, this.index.weights());
        const { snapshot, index } = this;
        const own = index.communesWithin(request.within);
        const { statuses } = index.communeAccess({ ...request, measure: 'STRAIGHT_LINE' });
        const weights = index.weightOf(request.weight);
        const isLocated = (i: number) => !Number.isNaN(index.columns.lat[i]!);
        const sums = { demand: 0, alreadyWithin: 0, unknown: 0, communesLeftOut: 0 };
        const demand = Float64Array.from(own, i => {
            if (Number.isNaN(weights[i]!) || !isLocated(i)) {
                sums.communesLeftOut++;
                return 0;
            }
            if (statuses[i] === 'WITHIN') {
                sums.alreadyWithin += weights[i]!;
                return 0;
            }
            if (statuses[i] === 'UNKNOWN') {
                sums.unknown += weights[i]!;
                if (!request.includeUnknown) return 0;
            }
            sums.demand += weights[i]!;
            return weights[i]!;
        });
        const candidates = [...own.keys()].filter(n => isLocated(own[n]!) && isLargeEnough(snapshot.communes[own[n]!]!.population, request.minPopulation));
        const problem: SitingProblem = {
            lat: Float64Array.from(own, i => index.columns.lat[i]!),
            lng: Float64Array.from(own, i => index.columns.lng[i]!),
            demand,
            candidates: Int32Array.from(candidates),
            maxKm: request.maxKm,
            k: request.k,
            capacity: request.capacity,
        };
        const { sites, covered, upperBound, gap, proof } = await this.solve(problem, request.exact);
        const view = {
            request,
            weight: index.weights().find(({ id }) => id === request.weight)!,
            candidates: candidates.length,
            ...sums,
            sites: sites.map((site, s) => ({
                rank: s + 1,
                codeInsee: snapshot.communes[own[site.commune]!]!.codeInsee,
                people: site.gain,
                cumulative: site.covered,
                share: sums.demand > 0 ? site.covered / sums.demand : 0,
            })),
            covered,
            upperBound,
            gap,
            proof,
        };
        return { ...view, note: explainSiting(view) };
    }
}

/** A commune whose population is unknown may not be large enough. */
function isLargeEnough(population: number | null, minPopulation: number): boolean {
    return minPopulation === 0 || (population !== null && population >= minPopulation);
}
