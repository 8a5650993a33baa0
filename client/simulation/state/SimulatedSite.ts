/** A site that does not exist: someone wonders what it would change. */
export interface SimulatedSite {
    /** Degrees, five decimals (a metre). */
    lat: number;
    lng: number;
    /** Reach in kilometres of the page's measure, the limit included. */
    reachKm: number;
}
