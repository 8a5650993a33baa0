import type { FileMissionLocale, OfficialCompetence } from './OfficialCompetence.js';

/**
 * Says in which départements each Mission Locale of a file may be: those of its postal code; without one that is known, the one where most of its communes lie.
 */
export function locateMissionsLocales(
    competences: readonly OfficialCompetence[],
    communes: readonly { codesPostaux: readonly string[]; departementCode: string }[],
): (entry: FileMissionLocale) => ReadonlySet<string> {
    const byPostal = new Map<string, Set<string>>();
    for (const { codesPostaux, departementCode } of communes) {
        for (const code of codesPostaux) byPostal.set(code, (byPostal.get(code) ?? new Set()).add(departementCode));
    }
    const counts = new Map<string, Map<string, number>>();
    for (const { missionLocaleKey, departementCode } of competences) {
        const own = counts.get(missionLocaleKey) ?? new Map<string, number>();
        counts.set(missionLocaleKey, own.set(departementCode, (own.get(departementCode) ?? 0) + 1));
    }
    return ({ key, codePostal }) => {
        const addressed = byPostal.get(codePostal ?? '');
        if (addressed) return addressed;
        const [most] = [...(counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
        return new Set(most ? [most[0]] : []);
    };
}
