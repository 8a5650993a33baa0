import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { readConfig } from '../../config.js';
import { connectDatabase } from '../../database/connectDatabase.js';
import { buildGeography } from '../../geography/buildGeography.js';
import { type Geography, readGeography } from '../../geography/readGeography.js';
import { computeTodayInFrance } from '../../http/computeTodayInFrance.js';
import { StartError } from '../../StartError.js';
import { decodeText } from './decodeText.js';
import { formatCounts } from './formatCounts.js';
import { formatNotes } from './formatNotes.js';
import { importCompetenceFile } from './importCompetenceFile.js';
import { listOpenData } from './listOpenData.js';
import type { CompetenceFile } from './OfficialCompetence.js';
import type { OpenDataSource } from './OpenDataSource.js';
import { parseDilaCompetence } from './parseDilaCompetence.js';
import { parseLocalBase } from './parseLocalBase.js';
import { type OpenDataRequest, parseOpenDataWords } from './parseOpenDataWords.js';
import { parseUnmlCoverage } from './parseUnmlCoverage.js';
import { parseWeights, type WeightsFile } from './parseWeights.js';
import { readCommuneCodes } from './readCommuneCodes.js';
import { removeOpenData } from './removeOpenData.js';
import { type OpenDataChange, writeOpenData } from './writeOpenData.js';

type Print = (line: string) => void;
type FileRequest = Extract<OpenDataRequest, { file: string }>;

/**
 * `npm run open-data -- unml | dila | weights | list | remove`: files of open data, with a report for each row; nothing is written without `--write`.
 *
 * @param env the environment: DATA_DIR, DATABASE_URL
 * @throws StartError with what the operator can mend
 */
export async function openDataCommand(root: string, words: readonly string[], env: Record<string, string | undefined>, print: Print): Promise<void> {
    const request = parseOpenDataWords(words);
    const today = computeTodayInFrance(new Date());
    const { dataDir, databaseUrl } = readConfig(env);
    const home = databaseUrl === null ? { kind: 'embedded' as const, dataDir, cacheDir: join(root, 'build/database') } : { kind: 'server' as const, url: databaseUrl };
    // npm runs scripts from the root of the project, whatever folder the words were typed in. A file is read whole before the database is opened.
    const read = 'file' in request ? await readRequest(root, request, env.INIT_CWD ?? '.', today) : null;
    const database = await connectDatabase(home, message => print(`The embedded database stopped by itself: ${message}`));
    try {
        const { dataSource } = database;
        if (read !== null) await importFile(dataSource, read, today, print);
        else if (request.verb === 'remove') await remove(dataSource, request, print);
        else await printList(dataSource, print);
    } finally {
        await database.close();
    }
}

interface ReadFile {
    name: string;
    text: string;
    encoding: string;
}

interface ReadRequest {
    request: FileRequest;
    main: ReadFile;
    source: OpenDataSource;
    parsed: CompetenceFile | WeightsFile;
    communes: Geography['communes'];
}

async function readRequest(root: string, request: FileRequest, folder: string, today: string): Promise<ReadRequest> {
    const { date } = request.facts;
    if (date !== null && date > today) throw new StartError(`Expected --date of today (${today}) or before, got ${date}.`);
    const hash = createHash('sha256');
    const read = (path: string): ReadFile => {
        let bytes: Buffer;
        try {
            bytes = readFileSync(resolve(folder, path));
        } catch (error) {
            throw new StartError(`Expected a file that can be read at ${path}, got ${(error as NodeJS.ErrnoException).code ?? 'an error'}.`);
        }
        hash.update(bytes);
        return { name: basename(path), ...decodeText(bytes) };
    };
    const main = read(request.file);
    const services = request.verb === 'dila' ? read(request.servicesFile) : null;
    const geography = readGeography(await buildGeography(join(root, 'build/geography')));
    const codes = readCommuneCodes(geography);
    const parsed =
        request.verb === 'weights' ? parseWeights(main.text, main.name, request.column, codes)
        : request.verb === 'unml' ? parseUnmlCoverage(main.text, main.name, codes)
        : parseDilaCompetence(main.text, main.name, parseLocalBase(services!.text, services!.name), codes);
    const taken = 'values' in parsed ? parsed.values.size : parsed.competences.length;
    if (taken === 0) throw new StartError(`Expected at least one row of ${main.name} that can be taken, got none:\n${formatNotes(parsed.notes.slice(0, 10)).join('\n')}\nNothing was written.`);
    const source = describe(request, services === null ? main.name : `${main.name}, ${services.name}`, hash.digest('hex'));
    return { request, main, source, parsed, communes: geography.communes };
}

async function importFile(dataSource: DataSource, { request, main, source, parsed, communes }: ReadRequest, today: string, print: Print): Promise<void> {
    const { lines, change, ignored } =
        'values' in parsed
            ? { ...(await importWeights(dataSource, source, parsed, communes.length, today, request.write)), ignored: 0 }
            : { ...(await importCompetenceFile(dataSource, { file: parsed, source, decisions: 'matches' in request ? request.matches : new Map(), communes, today, write: request.write })), ignored: parsed.ignored };
    const report = [...formatNotes(parsed.notes), ...lines, `${main.name}: ${main.encoding}.`, ...formatCounts(parsed.read, ignored, parsed.notes), formatChange(change, request.write)];
    for (const line of report) print(line);
}

async function importWeights(dataSource: DataSource, source: OpenDataSource, { values }: WeightsFile, communes: number, today: string, write: boolean) {
    const change = await writeOpenData(dataSource, source, { kind: 'weights', rows: [...values].map(([codeInsee, value]) => ({ codeInsee, value })) }, today, write);
    const known = [...values.values()].filter(value => value !== null).length;
    return { lines: [`${known} communes with a value, ${communes - known} without: unknown, never 0.`], change };
}

/** The DILA publishes under this licence; of the other files the operator says it. */
const DILA_LICENCE = 'Licence Ouverte 2.0';

function describe(request: FileRequest, file: string, hash: string): OpenDataSource {
    const { date, licence, publisher } = request.facts;
    const facts = { date, file, hash, columnName: null };
    switch (request.verb) {
        case 'unml':
            return { ...facts, id: 'unml', format: 'UNML', title: 'Couverture territoriale des Missions Locales', publisher: 'UNML', licence };
        case 'dila':
            return { ...facts, id: 'dila', format: 'DILA', title: 'Compétences géographiques des services publics locaux', publisher: 'DILA', licence: DILA_LICENCE };
        case 'weights':
            return { ...facts, id: request.id, format: 'INSEE', title: request.label, publisher, licence, columnName: request.column };
    }
}

function formatChange({ inserted, updated, removed, unchanged }: OpenDataChange, write: boolean): string {
    if (unchanged) return 'Already there: nothing changes.';
    const rows = `${inserted} rows added, ${updated} changed, ${removed} removed`;
    return write ? `Written: ${rows}. Restart the site to see it.` : `Dry run, nothing written; --write would make it: ${rows}.`;
}

async function remove(dataSource: DataSource, { id, write }: Extract<OpenDataRequest, { verb: 'remove' }>, print: Print): Promise<void> {
    const own = (await listOpenData(dataSource)).find(source => source.id === id);
    if (!own) throw new StartError(`Expected the id of an imported file, got "${id}"; npm run open-data -- list shows them.`);
    if (write) await removeOpenData(dataSource, id);
    print(write ? `Removed ${id} (${own.file}): ${own.rows} rows. Restart the site to see it.` : `Dry run, nothing removed; --write would remove ${id} (${own.file}): ${own.rows} rows.`);
}

async function printList(dataSource: DataSource, print: Print): Promise<void> {
    const sources = await listOpenData(dataSource);
    for (const { id, format, title, publisher, licence, date, file, columnName, rows, importedOn, hash } of sources) {
        print([id, format, title, publisher ?? '–', licence ?? 'licence not known', date ?? 'no date', columnName === null ? file : `${file} (${columnName})`, `${rows} rows`, `imported on ${importedOn}`, `sha256 ${hash}`].join('  |  '));
    }
    print(`${sources.length} imported files.`);
}
