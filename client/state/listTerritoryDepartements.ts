/** Codes of the départements that hold territories: the land that the map is about. */
export function listTerritoryDepartements(territories: readonly { departement: { code: string } | null }[]): string[] {
    return [...new Set(territories.flatMap(({ departement }) => departement?.code ?? []))].sort();
}
