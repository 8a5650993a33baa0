/**
 * columns.json: every commune of the reference in one order (rising codes INSEE), a column each, for computations in the browser.
 * `server/geography/computeColumns.ts` writes it, `client/simulation/columns/readColumns.ts` reads it. Numbers of 35,000 communes are written to weigh little once compressed.
 */
export interface ColumnsFile {
    /** Number after the first two characters of the code, minus that of the commune before it in the département (minus 0 for its first). */
    codes: number[];
    /** Separated by `;`, which no name has. */
    noms: string;
    /** Integers of 1e-5 degree above the least of the commune's group, base 36, separated by spaces; `-` where the place is not known. */
    lat: string;
    lng: string;
    /** Total population, base 36; `-` where it is not known. */
    population: string;
    /** Rank of the group of each commune (a part of a département in one EPCI, or in none) among those of its département. */
    group: number[];
    /** Index of the land of each commune in `landmasses`. */
    landmass: number[];
    /** In the order of `departement` and of rank: index in `departements`, in `epcis` (−1: in none), least lat and lng, in 1e-5 degree. */
    groups: [departement: number, epci: number, lat: number, lng: number][];
    /** In the rising order of codes, with the number of their communes: these follow each other. */
    departements: { code: string; nom: string; region: string; communes: number }[];
    epcis: { code: string; nom: string }[];
    regions: { code: string; nom: string }[];
    landmasses: string[];
}
