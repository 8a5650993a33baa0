import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../StartError.js';
import { parseJsonFile } from './parseJsonFile.js';
import type { Seeds } from './Seeds.js';

/**
 * Reads every file of the folder seeds/, each list sorted by id. Only the form of the files is checked here: a list of
 * records with an id; what the records say is checked by `checkSeeds`.
 *
 * @throws StartError with the file, the place and what was expected
 */
export function loadSeeds(folder: string): Seeds {
    return {
        sources: readRecords(folder, ['sources.json']),
        organisations: readRecords(folder, listFiles(folder, 'organisations')),
        structures: readRecords(folder, listFiles(folder, 'structures')),
        conventionsPlaces: readRecords(folder, listFiles(folder, 'conventions-places')),
        statedAbsences: readRecords(folder, listFiles(folder, 'stated-absences')),
        statedGaps: readRecords(folder, listFiles(folder, 'stated-gaps')),
        inventories: readRecords(folder, listFiles(folder, 'inventories')),
        partnerships: readRecords(folder, listFiles(folder, 'partnerships')),
        respondents: readRecords(folder, listFiles(folder, 'respondents')),
        perspectives: readRecords(folder, listFiles(folder, 'perspectives')),
        initiatives: readRecords(folder, listFiles(folder, 'initiatives')),
        dispositifs: readRecords(folder, listFiles(folder, 'dispositifs')),
        accords: readRecords(folder, listFiles(folder, 'accords')),
        indicators: readRecords(folder, listFiles(folder, 'indicators')),
        glossary: readRecords(folder, listFiles(folder, 'glossary')),
        besoins: readRecords(folder, listFiles(folder, 'besoins')),
        statedSyntheses: readRecords(folder, listFiles(folder, 'stated-syntheses')),
        lignes: readRecords(folder, listFiles(folder, 'lignes')),
    };
}

function listFiles(folder: string, kind: string): string[] {
    if (!existsSync(join(folder, kind))) return [];
    return readdirSync(join(folder, kind))
        .filter(name => name.endsWith('.json'))
        .sort()
        .map(name => `${kind}/${name}`);
}

function readRecords<T extends { id: string }>(folder: string, files: readonly string[]): T[] {
    const records: T[] = [];
    const fileOf = new Map<string, string>();
    for (const file of files) {
        const path = join(folder, file);
        if (!existsSync(path)) throw new StartError(`Expected the file ${path}, found none.`);
        const content = parseJsonFile(path, readFileSync(path, 'utf8'));
        if (!Array.isArray(content)) throw new StartError(`Expected a list of records in ${path}, got ${describe(content)}.`);
        content.forEach((record: unknown, index) => {
            if (!hasId(record)) throw new StartError(`Expected record ${index + 1} of ${path} to have an id (text), got ${describe(record)}.`);
            const other = fileOf.get(record.id);
            if (other) throw new StartError(`Expected one record with the id ${record.id}, got one in ${other} and one in ${path}.`);
            fileOf.set(record.id, path);
            records.push(record as T);
        });
    }
    return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function hasId(record: unknown): record is { id: string } {
    return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' && record.id !== '';
}

function describe(value: unknown): string {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 60);
}
