import type { DataSource } from 'typeorm';
import { StartError } from '../../StartError.js';
import { findKnownMissionsLocales } from './findKnownMissionsLocales.js';
import { formatCover } from './formatCover.js';
import { formatMatches } from './formatMatches.js';
import { locateMissionsLocales } from './locateMissionsLocales.js';
import { type KnownMissionLocale, type Match, matchMissionsLocales } from './matchMissionsLocales.js';
import type { CompetenceFile } from './OfficialCompetence.js';
import type { OpenDataSource } from './OpenDataSource.js';
import { type OpenDataChange, writeOpenData } from './writeOpenData.js';

export interface CompetenceImport {
    file: CompetenceFile;
    source: OpenDataSource;
    /** Decisions of a person: key of the file → id of the directory, or `none`. */
    decisions: ReadonlyMap<string, string>;
    communes: readonly { codesPostaux: readonly string[]; departementCode: string }[];
    /** ISO date. */
    today: string;
    write: boolean;
}

/**
 * Matches the Missions Locales of a file with the directory and makes the database hold its rows.
 *
 * @returns lines about the matches and the départements, and what was (or would be) written
 * @throws StartError when a decision names what is not there
 */
export async function importCompetenceFile(dataSource: DataSource, { file, source, decisions, communes, today, write }: CompetenceImport): Promise<{ lines: string[]; change: OpenDataChange }> {
    const { competences, missionsLocales } = file;
    const known = await findKnownMissionsLocales(dataSource);
    const found = matchMissionsLocales(missionsLocales, known, locateMissionsLocales(competences, communes), source.format === 'DILA');
    const matches = decide(found, decisions, await findEarlier(dataSource, source.id), known, source.file);
    const nomOf = new Map(missionsLocales.map(({ key, nom }) => [key, nom]));
    const structureOf = new Map(matches.map(({ key, structureId }) => [key, structureId]));
    const rows = competences.map(({ codeInsee, missionLocaleKey, shared }) => ({
        codeInsee,
        missionLocaleKey,
        missionLocaleNom: nomOf.get(missionLocaleKey) ?? null,
        structureId: structureOf.get(missionLocaleKey) ?? null,
        shared,
    }));
    const change = await writeOpenData(dataSource, source, { kind: 'competence', rows }, today, write);
    const empty = known.length === 0 ? ['The directory has no Mission Locale yet: start the site once (npm start), then import the file again.'] : [];
    return { lines: [...formatMatches(missionsLocales, matches), ...empty, ...formatCover(competences, communes)], change };
}

/** What the last import found, or a person decided then, by key of the file. */
async function findEarlier(dataSource: DataSource, sourceId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await dataSource.query<{ key: string; id: string }[]>(
        'SELECT DISTINCT mission_locale_key AS key, structure_id AS id FROM official_competence WHERE source_id = $1 AND structure_id IS NOT NULL', [sourceId],
    );
    return new Map(rows.map(({ key, id }) => [key, id]));
}

function decide(matches: readonly Match[], decisions: ReadonlyMap<string, string>, earlier: ReadonlyMap<string, string>, known: readonly KnownMissionLocale[], file: string): Match[] {
    const isKnown = (id: string) => known.some(one => one.id === id);
    for (const [key, id] of decisions) {
        if (!matches.some(match => match.key === key)) throw new StartError(`Expected --match with a code of ${file}, got "${key}".`);
        if (id !== 'none' && !isKnown(id)) throw new StartError(`Expected --match with the id of a Mission Locale of the directory, or none, got "${id}".`);
    }
    return matches.map(match => {
        const [decided, before] = [decisions.get(match.key), earlier.get(match.key)];
        const by = { key: match.key, score: null, margin: null, best: null };
        if (decided !== undefined) return { ...by, structureId: decided === 'none' ? null : decided };
        // A decision must outlive the next file: what was found for a code before is kept when its name alone does not tell.
        return match.structureId === null && before !== undefined && isKnown(before) ? { ...by, structureId: before } : match;
    });
}
