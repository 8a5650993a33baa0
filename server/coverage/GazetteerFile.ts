/**
 * Communes by name and postal code for a phone: `server/geography/computeGazetteer.ts` writes it, `client/jeunes/gazetteer/readGazetteer.ts`
 * reads it. Written to weigh little once compressed; in the rising order of départements, then of codes INSEE.
 */
export interface GazetteerFile {
    departements: {
        code: string;
        nom: string;
        /** How many communes of the list are its. */
        communes: number;
        /** Its postal codes, rising. */
        codesPostaux: string[];
        /** Least latitude and longitude of its communes, in thousandths of a degree. */
        lat: number;
        lng: number;
    }[];
    /** Number after the first two characters of the code INSEE, minus that of the commune before it in the département (minus 0 for its first). */
    numbers: number[];
    /** Separated by `;`, which no name has. */
    noms: string;
    /** Indices in `codesPostaux` of the département, base 36, `+` between those of one commune, spaces between communes; empty for none. */
    codesPostaux: string;
    /** Thousandths of a degree (110 m at most) above the least of the département, base 36, separated by spaces; `-` where the place is not known. */
    lat: string;
    lng: string;
    /** One character a commune, base 36: 1.5 × log2(people + 1) rounded down; `-` where the population is not known. Orders names alike. */
    sizes: string;
    /** Indices of the communes whose place is the mean of their neighbours. */
    approximate: number[];
}
