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
    let least = Infinity;
    for (let cut = 0; cut < 2 ** sites.length; cut++) {
        const full = sites.filter((_, i) => (cut >> i) & 1);
        if (full.length > 0 && problem.capacity == null) continue;
        const served = new Set(sites.filter((_, i) => !((cut >> i) & 1)).flatMap(site => reach[site]!));
        least = Math.min(least, full.length * (problem.capacity ?? 0) + [...served].reduce((sum, commune) => sum + problem.demand[commune]!, 0));
    }
    return least;
}

/** The most that k candidates can serve: every choice is tried. */
export function exhaustiveSiting(problem: SitingProblem): number {
    const reach = reachOf(problem);
    const count = problem.candidates.length;
    let most = 0;
    const visit = (sites: number[], from: number) => {
        most = Math.max(most, servedBy(problem, sites, reach));
        if (sites.length === problem.k) return;
        for (let site = from; site < count; site++) visit([...sites, site], site + 1);
    };
    visit([], 0);
    return most;
}
