/** Where would the next `k` sites serve most? All arrays by commune, or by index of commune. */
export interface SitingProblem {
    /** Degrees; NaN: the place of the commune is not known. */
    lat: ArrayLike<number>;
    lng: ArrayLike<number>;
    /** People to serve in each commune; 0: served already, or not asked for; NaN: not known (left out, and counted). */
    demand: ArrayLike<number>;
    /** Communes where a site may open. One said twice counts once. */
    candidates: ArrayLike<number>;
    /** Reach of a site, straight line on the sphere, the limit included. */
    maxKm: number;
    /** New sites wanted, 1 to 20. */
    k: number;
    /** People that one new site can serve; null or left out: no limit. The people of a commune may be split between sites. */
    capacity?: number | null;
    /** Pairs (candidate, demand) that the search may read: the effort, in place of a clock. Default: `DEFAULT_EFFORT`. */
    effort?: number;
}
