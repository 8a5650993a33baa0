import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type DatabaseHome } from '../../../../server/database/connectDatabase.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import { openDataCommand } from '../../../../server/import/openData/openDataCommand.js';
import { StartError } from '../../../../server/StartError.js';
import { createTestHome } from '../../../helpers/database.js';
import { DILA_HEADING, dilaRow, localBase, UNML_HEADING, unmlRow } from '../../../helpers/openDataFiles.js';
import { createSmallGeography, createSmallSeeds } from '../../../helpers/smallDirectory.js';

let home: DatabaseHome;
let remove: () => Promise<void>;
let folder: string;

beforeAll(async () => {
    ({ home, remove } = await createTestHome());
    folder = mkdtempSync(join(tmpdir(), 'relais-open-data-'));
    const { dataSource, close } = await connectDatabase(home, message => console.error(message));
    await importSeeds(dataSource, createSmallSeeds(), createSmallGeography());
    await close();
});
afterAll(async () => {
    rmSync(folder, { recursive: true });
    await remove();
});

/** Runs the command in the folder of the files, to its end, as server/start/openData.mjs does. */
async function run(...words: string[]): Promise<{ code: number; lines: string[] }> {
    const env = { INIT_CWD: folder, DATA_DIR: home.kind === 'embedded' ? home.dataDir : folder, DATABASE_URL: home.kind === 'server' ? home.url : '' };
    const lines: string[] = [];
    try {
        await openDataCommand(resolve('.'), words, env, line => lines.push(line));
        return { code: 0, lines };
    } catch (error) {
        if (!(error instanceof StartError)) throw error;
        return { code: 1, lines: [...lines, error.message] };
    }
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('a file is looked at, written, written again without a change, listed and removed', async () => {
    write('unml.csv', `\uFEFF${[UNML_HEADING, unmlRow('09122', 'Foix', '0901', "Mission Locale de l'Ariège", 'Non', '09000'), unmlRow('09999', 'Foix', '0901', "Mission Locale de l'Ariège"), unmlRow('09160', 'Lavelanet', '0902', "Mission Locale du Pays d'Olmes", 'Oui', '09300')].join('\r\n')}\r\n`);
    const dry = await run('unml', 'unml.csv', '--date', '2024-03-12');
    expect(dry).toEqual({
        code: 0,
        lines: [
            'left out  line 3, Code INSEE: got "09999", expected the code INSEE of a commune; the nearest is Foix (09122)',
            'kept, to look at  line 4, Commune présente sur plusieurs ML: got "09160: Oui", expected a row for each Mission Locale of a shared commune, got this one only; kept as shared, the others unknown',
            'not in the directory  0902 "Mission Locale du Pays d\'Olmes": kept with its own territory; the nearest is mission-locale-ariege (score 0.20, margin 0.20; alone from 0.80 and 0.10); if it is the same: --match "0902=mission-locale-ariege"',
            '2 Missions Locales in the file: 1 found in the directory, 1 kept with their name.',
            'département 09: 2 of 325 communes, the 323 others are still estimated (less than half is listed); 1 shared',
            'unml.csv: UTF-8.',
            '3 rows read: 2 taken (0 of them changed), 1 left out.',
            '  kept, to look at: sharing does not agree: 1',
            '  left out: unknown commune: 1',
            'Dry run, nothing written; --write would make it: 2 rows added, 0 changed, 0 removed.',
        ],
    });
    expect((await run('unml', 'unml.csv', '--date', '2024-03-12', '--write')).lines.at(-1)).toBe('Written: 2 rows added, 0 changed, 0 removed. Restart the site to see it.');
    expect((await run('unml', 'unml.csv', '--date', '2024-03-12', '--write')).lines.at(-1)).toBe('Already there: nothing changes.');
    expect((await run('list')).lines).toEqual([expect.stringMatching(/^unml {2}\| {2}UNML {2}\| .* \| {2}licence not known {2}\| {2}2024-03-12 {2}\| {2}unml\.csv {2}\| {2}2 rows {2}\| {2}imported on .* sha256 [0-9a-f]{64}$/), '1 imported files.']);
    expect((await run('remove', 'unml', '--write')).lines).toEqual(['Removed unml (unml.csv): 2 rows. Restart the site to see it.']);
}, 240_000);

test('the table of the DILA with its base, and a weight, go the same way', async () => {
    write('dila.csv', [DILA_HEADING, dilaRow('09122', 'Foix', ['u-1']), dilaRow('09122', 'Foix', ['x'], 'caf')].join('\n'));
    write('base.json', localBase([{ id: 'u-1', nom: "Mission locale pour l'insertion professionnelle et sociale des jeunes (16-25 ans) - Foix", codePostal: '09000', communes: ['09122'] }]));
    const dila = await run('dila', 'dila.csv', '--services', 'base.json', '--write');
    expect(dila.lines).toContain('1 Missions Locales in the file: 1 found in the directory, 0 kept with their name.');
    expect(dila.lines).toContain('2 rows read: 1 taken (0 of them changed), 0 left out, 1 about another kind of service.');
    write('insee.csv', 'CODGEO;P21_POP1529\n09122;1234,5\n09160;\n09999;3\n');
    const weights = await run('weights', 'insee.csv', '--column', 'P21_POP1529', '--id', 'jeunes-15-29', '--label', 'Jeunes de 15 à 29 ans', '--write');
    expect(weights.lines).toContain('kept, to look at  line 3, P21_POP1529: got "09160: """, expected a number; kept as unknown, not as 0');
    expect(weights.lines.at(-1)).toBe('Written: 2 rows added, 0 changed, 0 removed. Restart the site to see it.');
}, 240_000);

test('what the operator can mend is one message, and nothing is written', async () => {
    write('other.csv', 'a;b\n1;2\n');
    write('nowhere.csv', [UNML_HEADING, unmlRow('98818', 'Nouméa', 'A', 'A')].join('\n'));
    const expected: [string[], RegExp][] = [
        [['unml', 'absent.csv', '--write'], /^Expected a file that can be read at absent\.csv, got ENOENT\.$/],
        [['unml', 'other.csv', '--write'], /^Expected the column "Code INSEE" in the heading of other\.csv, got "a", "b"/],
        [['unml', 'nowhere.csv', '--write'], /^Expected at least one row of nowhere\.csv that can be taken, got none:\nleft out {2}line 2, Code INSEE: got "98818"[^]*Nothing was written\.$/],
        [['unml', 'nowhere.csv', '--date', '2999-01-01'], /^Expected --date of today \(.*\) or before, got 2999-01-01\.$/],
        [['remove', 'nothing', '--write'], /^Expected the id of an imported file, got "nothing"/],
    ];
    for (const [words, message] of expected) expect(await run(...words)).toEqual({ code: 1, lines: [expect.stringMatching(message)] });
    expect((await run('remove', 'dila')).lines).toEqual(['Dry run, nothing removed; --write would remove dila (dila.csv, base.json): 1 rows.']);
}, 240_000);
