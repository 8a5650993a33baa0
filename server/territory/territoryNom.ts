/** Name of the territory of a Mission Locale: "Mission Locale du Bassin de Thau" → "Bassin de Thau". */
export function territoryNom(missionLocaleNom: string): string {
    return missionLocaleNom.replace(/^Mission Locale (?:de la |de l['’]|du |des |de |d['’])?/u, '') || missionLocaleNom;
}
