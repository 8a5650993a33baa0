import { distance } from '@turf/distance';
import type { SitingProblem } from '../../../../server/coverage/siting/SitingProblem.js';

/** Who reaches whom by Turf (the same mean radius): `reach[c]` are the demands of candidate c. */
function reachOf({ lat, lng, demand, candidates, maxKm }: SitingProblem): number[][] {
    return Array.from(candidates, site =>
        Array.from(demand, (_, commune) => commune).filter(
            commune => demand[commune]! > 0 && distance([lng[site]!, lat[site]!], [lng[commune]!, lat[commune]!]) <= maxKm + 1e-6,
        ),
    );
}

/**
 * What a set of sites serves, by the theorem of the least cut: the least, over the subsets T of the sites, of capacity × |T| + the
 * people in reach of the other sites. Nothing of this is in the code under test.
 */
export function servedBy(problem: SitingProblem, sites: readonly number[], reach = reachOf(problem)): number {
    // bySites[m]: people in reach of exactly the sites of m.
    const sitesOf = new Map<number, number>();
    sites.forEach((site, i) => reach[site]!.forEach(commune => sitesOf.set(commune, (sitesOf.get(commune) ?? 0) | (1 << i))));
    const bySites = new Float64Array(2 ** sites.length);
    sitesOf.forEach((mask, commune) => (bySites[mask]! += problem.demand[commune]!));
    let least = Infinity;
    for (let full = 0; full < bySites.length; full++) {
        if (full > 0 && problem.capacity == null) break;
        let cut = sites.filter((_, i) => (full >> i) & 1).length * (problem.capacity ?? 0);
        for (let mask = 1; mask < bySites.length; mask++) if (mask & ~full) cut += bySites[mask]!;
        least = Math.min(least, cut);
    }
    return least;
}

/** The most that k candidates can serve: every choice is tried. */
export function exhaustiveSiting(problem: SitingProblem): number {
    const reach = reachOf(problem);
    const count = problem.candidates.length;
    let most = 0;
    const visit = (sites: number[], from: number) => {
        // More sites never serve fewer: only whole choices are compared.
        if (sites.length === Math.min(problem.k, count)) {
            most = Math.max(most, servedBy(problem, sites, reach));
            return;
        }
        for (let site = from; site < count; site++) visit([...sites, site], site + 1);
    };
    visit([], 0);
    return most;
}
