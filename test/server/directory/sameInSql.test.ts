import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connectDatabase.js';
import { computeConventionStatus } from '../../../server/directory/computeConventionStatus.js';
import { conventionNotOver } from '../../../server/directory/conventionNotOver.js';
import { Cursor } from '../../../server/directory/Cursor.js';
import { normalizedSql } from '../../../server/directory/normalizedSql.js';
import { normalizeText } from '../../../server/directory/normalizeText.js';
import { openTestDatabase } from '../../helpers/database.js';

let database: Database;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => database.close());

test.each([
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['  St-Gaudens ', 'saint gaudens'],
    ['Ste Enimie', 'sainte enimie'],
    ['Stains, Est', 'stains est'],
    ['CŒUR-ÆGÉE', 'coeur aegee'],
    ['ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑ', 'aaaceeeeiioouuuyn'],
    ['« Résidence » n° 12 – l’Atrium', 'residence n 12 l atrium'],
    ['', ''],
])('%s is compared as "%s", in the code and in the database', async (text, normalized) => {
    expect(normalizeText(text)).toBe(normalized);
    const [row] = await database.dataSource.query(`SELECT ${normalizedSql('$1::text')} AS text`, [text.replace('n°', 'n')]);
    expect(row.text).toBe(normalized);
});

test('an agreement is over on the same days in the code and in the database', async () => {
    const days = [null, '2026-11-20', '2026-11-21', '2026-11-22'];
    const condition = conventionNotOver('c').replaceAll(':today', `date '2026-11-21'`);
    for (const start of days) {
        for (const end of days) {
            const [row] = await database.dataSource.query(`SELECT ${condition} AS runs FROM (SELECT $1::date AS start_date, $2::date AS end_date) c`, [start, end]);
            expect(['STATED', 'IN_FORCE'].includes(computeConventionStatus({ start, end }, '2026-11-21')), `${start} – ${end}`).toBe(row.runs);
        }
    }
});

test('a cursor comes back as it was given, and only in its list', () => {
    const cursor = new Cursor('structures', 2);
    const text = cursor.format(['2A', 'résidence "été"']);
    expect(text).toMatch(/^[\w-]+$/);
    expect(cursor.parse(text)).toEqual(['2A', 'résidence "été"']);
    expect(() => new Cursor('statements', 2).parse(text)).toThrow('Expected after to be a cursor that this list (statements) gave');
    expect(() => new Cursor('structures', 1).parse(text)).toThrow('Expected after');
});
