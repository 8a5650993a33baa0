import type { Match } from './matchMissionsLocales.js';
import type { FileMissionLocale } from './OfficialCompetence.js';

/** Which Missions Locales of the file are in the directory, and those that are not: they stand by themselves; a person may say otherwise. */
export function formatMatches(entries: readonly FileMissionLocale[], matches: readonly Match[]): string[] {
    const noms = new Map(entries.map(({ key, nom }) => [key, nom]));
    const found = matches.filter(({ structureId }) => structureId !== null);
    const lines = matches.flatMap(({ key, structureId, score, margin, best }) => {
        const nom = noms.get(key) ? `"${noms.get(key)}"` : 'without a name';
        if (structureId !== null) return score === null ? [`decided by a person, now or before  ${key} ${nom} → ${structureId}`] : [];
        const why = best ? `the nearest is ${best.id} (score ${score!.toFixed(2)}, margin ${margin!.toFixed(2)}; alone from 0.80 and 0.10); if it is the same: --match "${key}=${best.id}"` : 'there is nothing in its département to compare it with, or a person said that it is none';
        return [`not in the directory  ${key} ${nom}: kept with its own territory; ${why}`];
    });
    return [...lines, `${matches.length} Missions Locales in the file: ${found.length} found in the directory, ${matches.length - found.length} kept with their name.`];
}
