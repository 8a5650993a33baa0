/** A commune that a person may name. */
export interface GazetteerCommune {
    codeInsee: string;
    nom: string;
    codesPostaux: string[];
    departement: { code: string; nom: string };
    /** Within 110 m of the commune's point; null where it is not known. */
    position: { lat: number; lng: number } | null;
    /** The point is the mean of the neighbours. */
    approximate: boolean;
    /** Orders communes of the same name, the most populated first; −1 where the population is not known. */
    size: number;
}
