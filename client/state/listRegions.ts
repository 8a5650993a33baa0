interface Described {
    territories: readonly { departement: { code: string } | null }[];
    departements: readonly { code: string; region: { nom: string } }[];
}

/** Names of the regions whose territories are described, each once. */
export function listRegions({ territories, departements }: Described): string[] {
    const codes = new Set(territories.map(({ departement }) => departement?.code));
    return [...new Set(departements.filter(({ code }) => codes.has(code)).map(({ region }) => region.nom))];
}
