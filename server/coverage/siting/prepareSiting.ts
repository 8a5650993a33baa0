import type { CoverLists } from './CoverLists.js';
import { listCovers } from './listCovers.js';
import type { SitingProblem } from './SitingProblem.js';
import type { SitingResult } from './SitingResult.js';

export interface PreparedSiting {
    lists: CoverLists;
    /** Weight of all the demands in reach of each candidate. */
    totals: Float64Array;
    /** Candidates that reach somebody, by falling total, then by commune. */
    order: Int32Array;
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
    const asked = new Uint8Array(demand.length);
    for (let i = 0; i < candidates.length; i++) asked[candidates[i]!] = 1;
    const sites: number[] = [];
    let candidatesNotLocated = 0;
    for (let commune = 0; commune < demand.length; commune++) {
        if (asked[commune] === 0) continue;
        if (located(commune)) sites.push(commune);
        else candidatesNotLocated++;
    }
    const { lists, totals } = listCovers(lat, lng, Int32Array.from(ids), Float64Array.from(ids, id => demand[id]!), Int32Array.from(sites), maxKm);
    const order = sortByTotal(totals, lists.candidate);
    return {
        lists, totals, order,
        counts: {
            demand: total, reachable: lists.weight.reduce((sum, people) => sum + people, 0), candidates: order.length,
            weightsMissing, demandsNotLocated, candidatesNotLocated,
        },
    };
}

/** Candidates of a total above 0, by falling total, then by commune. A native sort of packed keys does nearly all; insertion ends it. */
function sortByTotal(totals: Float64Array, communes: Int32Array): Int32Array {
    const largest = totals.reduce((most, total) => Math.max(most, total), 0);
    const used = Int32Array.from(totals.keys()).filter(c => totals[c]! > 0);
    const keys = Float64Array.from(used, c => Math.floor((1 - totals[c]! / largest) * 2 ** 31) * 2 ** 20 + c).sort();
    const order = Int32Array.from(keys, key => key % 2 ** 20);
    for (let i = 1; i < order.length; i++) {
        const c = order[i]!;
        let place = i;
        for (; place > 0; place--) {
            const before = order[place - 1]!;
            if (totals[before]! > totals[c]! || (totals[before] === totals[c] && communes[before]! < communes[c]!)) break;
            order[place] = before;
        }
        order[place] = c;
    }
    return order;
}
