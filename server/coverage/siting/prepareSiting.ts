import type { CoverLists } from './CoverLists.js';
import { keepCandidates } from './keepCandidates.js';
import { listCovers } from './listCovers.js';
import type { SitingProblem } from './SitingProblem.js';
import type { SitingResult } from './SitingResult.js';
import { sumDemands } from './sumDemands.js';

export interface PreparedSiting {
    /** Candidates that reach somebody, by falling total, then by commune; demands that some candidate reaches. */
    lists: CoverLists;
    /** Weight of all the demands in reach of each candidate, falling. */
    totals: Float64Array;
    counts: Pick<SitingResult, 'demand' | 'reachable' | 'candidates' | 'weightsMissing' | 'demandsNotLocated' | 'candidatesNotLocated'>;
}

/** Leaves out what cannot enter the computation, counts it, and lists who reaches whom. */
export function prepareSiting({ lat, lng, demand, candidates, maxKm }: Pick<SitingProblem, 'lat' | 'lng' | 'demand' | 'candidates' | 'maxKm'>): PreparedSiting {
    const located = (commune: number) => !Number.isNaN(lat[commune]! + lng[commune]!);
    const ids: number[] = [];
    let [total, weightsMissing, demandsNotLocated] = [0, 0, 0];
    for (let commune = 0; commune < demand.length; commune++) {
        const people = demand[commune]!;
        if (Number.isNaN(people)) weightsMissing++;
        if (!(people > 0)) continue;
        total += people;
        if (located(commune)) ids.push(commune);
        else demandsNotLocated++;
    }
    const asked = Array.from(new Set(Array.from(candidates)));
    const sites = Int32Array.from(asked.filter(located));
    const all = listCovers(lat, lng, Int32Array.from(ids), Float64Array.from(ids, id => demand[id]!), sites, maxKm);
    const allTotals = sumDemands(all);
    const order = Array.from(allTotals.keys())
        .filter(c => allTotals[c]! > 0)
        .sort((a, b) => allTotals[b]! - allTotals[a]! || all.candidate[a]! - all.candidate[b]!);
    const lists = keepCandidates(all, order);
    return {
        lists,
        totals: Float64Array.from(order, c => allTotals[c]!),
        counts: {
            demand: total, reachable: lists.weight.reduce((sum, people) => sum + people, 0), candidates: order.length,
            weightsMissing, demandsNotLocated, candidatesNotLocated: asked.length - sites.length,
        },
    };
}
