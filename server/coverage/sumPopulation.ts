/** People of some communes; null when one of them has no known population, or when there is no commune at all. */
export function sumPopulation(communes: Iterable<{ population: number | null }>): number | null {
    let total: number | null = null;
    for (const { population } of communes) {
        if (population === null) return null;
        total = (total ?? 0) + population;
    }
    return total;
}
