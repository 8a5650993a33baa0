interface Ranked {
    id: string;
    nom: string;
    status: string;
    population: number | null;
}

/** The uncovered territories, most people first, unknown population last: their rank is their number on the map. */
export function rankUncovered<T extends Ranked>(territories: readonly T[]): T[] {
    return territories
        .filter(({ status }) => status === 'UNCOVERED')
        .sort((a, b) => (b.population ?? -1) - (a.population ?? -1) || a.nom.localeCompare(b.nom, 'fr'));
}
