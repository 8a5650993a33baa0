export interface ProposedSite {
    /** Index of the commune. */
    commune: number;
    /** People newly served by this site, on top of those before it. Above 0. */
    gain: number;
    /** People newly served by this site and those before it. */
    covered: number;
}

export interface SitingResult {
    /** Best first: each adds most to those before it. Fewer than `k` when no other would serve anybody more. */
    sites: ProposedSite[];
    /** People newly served. */
    covered: number;
    /** People to serve whose number is known, out of reach or not. */
    demand: number;
    /** Those of them whom some candidate reaches. */
    reachable: number;
    /** No `k` of the candidates can serve more than this. */
    upperBound: number;
    /** (upperBound − covered) / upperBound: at most this share is lost. 0 when proved. */
    gap: number;
    /** EXACT: no other choice serves more. BOUND: some may, by `gap` at most. */
    proof: 'EXACT' | 'BOUND';
    /** Candidates looked at: with a place, and somebody to serve in reach. */
    candidates: number;
    /** Those not yet excluded from every better choice: 0 when proved. */
    candidatesLeft: number;
    /** Communes left out, their number of people not being known. */
    weightsMissing: number;
    /** Communes with people to serve whose place is not known: nobody can be said to reach them. Their people are in `demand`. */
    demandsNotLocated: number;
    /** Candidates left out, their place not being known. */
    candidatesNotLocated: number;
    /** Pairs (candidate, demand) read: the same problem costs the same on every machine. */
    work: number;
}
