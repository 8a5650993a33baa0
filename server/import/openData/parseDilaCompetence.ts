import type { CommuneCodes } from './CommuneCodes.js';
import { CompetenceCollector } from './CompetenceCollector.js';
import type { CompetenceFile } from './OfficialCompetence.js';
import type { LocalService } from './parseLocalBase.js';
import { parseTable } from './parseTable.js';
import type { RowNote } from './RowNote.js';

const [CODE, NOM, SERVICES, TYPE] = ['code_insee_commune', 'nom_commune', 'id_service_local', 'code_type_service_local'] as const;

/**
 * Parses the competence table of the DILA, its Missions Locales only, with the names of the base locale; then the communes that
 * an entry of the base lists itself, when it lists several.
 *
 * @param file its name, for messages
 * @throws StartError for a file that is not such a table
 */
export function parseDilaCompetence(text: string, file: string, services: ReadonlyMap<string, LocalService>, codes: CommuneCodes): CompetenceFile {
    const { rows, notes: tableNotes } = parseTable(text, file, [CODE, NOM, SERVICES, TYPE]);
    const own = rows.filter(row => row.get(TYPE).toLowerCase() === 'mission_locale');
    const notes: RowNote[] = [...tableNotes];
    const collector = new CompetenceCollector(codes, null);
    const seen = new Set<string>();
    for (const row of own) {
        const ids = readIds(row.get(SERVICES));
        const leave = (reason: RowNote['reason'], expected: string, nearest: string | null) =>
            notes.push({ effect: 'LEFT_OUT', reason, line: row.line, field: SERVICES, value: row.get(SERVICES).slice(0, 80), expected, nearest });
        if (ids === null) leave('broken list of services', 'a JSON list of identifiers', '["…", "…"]');
        else if (ids.length === 0) leave('no Mission Locale', 'at least one identifier', null);
        for (const id of ids ?? []) {
            if (!seen.has(id) && !services.get(id)?.nom) {
                notes.push({ effect: 'KEPT', reason: 'service without a name', line: row.line, field: SERVICES, value: id, expected: 'a service of the base locale, with a name', nearest: null });
            }
            seen.add(id);
            collector.add({ commune: row.get(CODE), nom: row.get(NOM), key: id, shared: null, line: row.line, field: CODE });
        }
    }
    const listed = new Set(collector.finish().map(({ codeInsee, missionLocaleKey }) => `${codeInsee} ${missionLocaleKey}`));
    for (const { id, communes, rank } of services.values()) {
        if (communes.length < 2) continue;
        for (const commune of communes) {
            const resolved = codes.resolve(commune, '');
            if (resolved.codeInsee !== null && listed.has(`${resolved.codeInsee} ${id}`)) continue;
            seen.add(id);
            collector.add({ commune, nom: '', key: id, shared: null, line: 0, field: `base locale, service ${rank}, pivot` });
        }
    }
    const competences = collector.finish();
    const used = new Set(competences.map(({ missionLocaleKey }) => missionLocaleKey));
    return {
        read: rows.length + tableNotes.length,
        ignored: rows.length - own.length,
        competences,
        missionsLocales: [...used].map(key => ({ key, nom: services.get(key)?.nom ?? null, codePostal: services.get(key)?.codePostal ?? null })),
        notes: [...notes, ...collector.notes].sort((a, b) => a.line - b.line),
    };
}

/** Identifiers of a JSON list in a cell, each once; null for anything else. */
function readIds(cell: string): string[] | null {
    try {
        const ids: unknown = JSON.parse(cell);
        return Array.isArray(ids) && ids.every(id => typeof id === 'string' && id.trim() !== '') ? [...new Set(ids.map((id: string) => id.trim()))] : null;
    } catch {
        return null;
    }
}
