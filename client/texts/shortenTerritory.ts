/** The name of a Mission Locale's territory without the words that all share: `Alès Pays Cévennes`. */
export function shortenTerritory(nom: string): string {
    const short = nom.replace(/^(Territoire (de la|de l’|de l'|du|de) )?Missions? Locales? (Départementale |départementale |des Jeunes |Jeunes )?(pour l’Insertion |d’Insertion )?(de la |de l’|de l'|du |des |de |d’|d')?/, '');
    return short ? short[0]!.toUpperCase() + short.slice(1) : nom;
}
