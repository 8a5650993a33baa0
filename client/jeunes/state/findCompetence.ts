import type { YoungDirectory, YoungStructure } from '../directory/YoungDirectory.js';

export interface CommuneCompetence {
    /** `structure` is null when only a file knows the Mission Locale. */
    missionsLocales: { id: string; nom: string; structure: YoungStructure | null }[];
    official: boolean;
}

/** Who serves a commune; null: nobody knows. */
export function findCompetence({ competences, structures, outsiders }: YoungDirectory, codeInsee: string): CommuneCompetence | null {
    const prefix = codeInsee.slice(0, 2);
    for (const { departement, numbers, sets, of } of competences) {
        if (departement.slice(0, 2) !== prefix) continue;
        const wanted = Number(codeInsee.slice(2));
        let number = 0;
        const at = numbers.findIndex(step => (number += step) === wanted);
        if (at < 0) continue;
        const { missionsLocales, official } = sets[parseInt(of.split(' ')[at]!, 36)]!;
        return {
            official,
            missionsLocales: missionsLocales.map(id => {
                const structure = structures.find(other => other.id === id) ?? null;
                return { id, nom: structure?.nom ?? outsiders[id] ?? id, structure };
            }),
        };
    }
    return null;
}
