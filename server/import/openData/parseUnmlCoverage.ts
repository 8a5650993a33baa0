import { slugify } from './slugify.js';
import type { CommuneCodes } from './CommuneCodes.js';
import { CompetenceCollector } from './CompetenceCollector.js';
import type { CompetenceFile, FileMissionLocale } from './OfficialCompetence.js';
import { parseTable } from './parseTable.js';
import type { RowNote } from './RowNote.js';

const [CODE, NOM, KEY, NOM_ML, SHARED, POSTAL] = ['Code INSEE', 'Nom Commune', 'Code ML', 'Nom Officiel ML', 'Commune présente sur plusieurs ML', 'Code Postal ML'] as const;

/**
 * Parses the coverage file of the UNML: a row for each commune and Mission Locale.
 *
 * @param file its name, for messages
 * @throws StartError for a file that is not such a table
 */
export function parseUnmlCoverage(text: string, file: string, codes: CommuneCodes): CompetenceFile {
    const { rows, notes: tableNotes } = parseTable(text, file, [CODE, NOM, KEY, NOM_ML, SHARED, POSTAL]);
    const notes: RowNote[] = [...tableNotes];
    const collector = new CompetenceCollector(codes, SHARED);
    const missionsLocales = new Map<string, FileMissionLocale>();
    for (const row of rows) {
        const [commune, nom, nomMl] = [row.get(CODE), row.get(NOM), row.get(NOM_ML)];
        const key = row.get(KEY) || (nomMl === '' ? '' : slugify(nomMl));
        if (key === '') {
            notes.push({ effect: 'LEFT_OUT', reason: 'no Mission Locale', line: row.line, field: KEY, value: `${commune} ${nom}`, expected: 'the code or the name of a Mission Locale', nearest: null });
            continue;
        }
        const known = missionsLocales.get(key);
        if (!known) missionsLocales.set(key, { key, nom: nomMl || null, codePostal: row.get(POSTAL) || null });
        else if (nomMl !== '' && known.nom === null) known.nom = nomMl;
        else if (nomMl !== '' && nomMl !== known.nom) {
            notes.push({ effect: 'CHANGED', reason: 'two names for one key', line: row.line, field: NOM_ML, value: nomMl, expected: `the name that came first for ${key}`, nearest: known.nom });
        }
        const said = row.get(SHARED).toLowerCase();
        const shared = said === 'oui' ? true : said === 'non' ? false : null;
        if (shared === null && said !== '') {
            notes.push({ effect: 'CHANGED', reason: 'sharing does not agree', line: row.line, field: SHARED, value: row.get(SHARED), expected: 'Oui or Non: left to the rows', nearest: null });
        }
        collector.add({ commune, nom, key, shared, line: row.line, field: CODE });
    }
    const competences = collector.finish();
    const used = new Set(competences.map(({ missionLocaleKey }) => missionLocaleKey));
    return {
        read: rows.length + tableNotes.length,
        ignored: 0,
        competences,
        missionsLocales: [...missionsLocales.values()].filter(({ key }) => used.has(key)),
        notes: [...notes, ...collector.notes].sort((a, b) => a.line - b.line),
    };
}
