interface Figures {
    people: number | null;
    meanKmPeople: number | null;
}

/** The share of the people who are behind a mean distance, above 0 to 1; null without one. Sums of imported weights may differ by rounding. */
export function computeMeanShare({ people, meanKmPeople }: Figures): number | null {
    return people !== null && people > 0 && meanKmPeople !== null ? (meanKmPeople / people > 1 - 1e-9 ? 1 : meanKmPeople / people) : null;
}
