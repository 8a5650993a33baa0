import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSeedFiles } from '../../../server/import/checkSeedFiles.js';

const SCHEMAS = resolve('schema/seeds');
let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relais-seeds-'));
    cpSync(resolve('seeds'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(path: string, edit: (records: Record<string, unknown>[]) => void): void {
    const records = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>[];
    edit(records);
    writeFileSync(join(folder, path), `${JSON.stringify(records, null, 4)}\n`);
}

test('the committed files follow their schemas and the canonical form', () => {
    expect(checkSeedFiles(folder, SCHEMAS)).toEqual([]);
});
test('an unknown kind of structure is named with the accepted values', () => {
    change('structures/48.json', records => { records[0]!.kind = 'MISSION'; });
    expect(checkSeedFiles(folder, SCHEMAS)).toMatchObject([{ rule: 'checkSchema', record: 'mission-locale-lozere', field: 'kind', value: '"MISSION"', expected: expect.stringContaining('MISSION_LOCALE, ANTENNE') as string }]);
});
test('a field that is missing or unknown is named', () => {
    change('structures/48.json', records => { delete records[0]!.contacts; records[0]!.couleur = 'bleu'; });
    expect(checkSeedFiles(folder, SCHEMAS).map(({ field }) => field).sort()).toEqual(['contacts', 'couleur']);
});
test('an impossible date is refused', () => {
    change('conventions-places/34.json', records => { records[0]!.end = '2023-02-30'; });
    expect(checkSeedFiles(folder, SCHEMAS).some(({ field, value }) => field === 'end' && value === '"2023-02-30"')).toBe(true);
});
test.each<[string, Record<string, unknown>, string[]]>([
    ['of which all that can be unknown is', {}, []],
    ['with a number below 1', { number: 0 }, ['amendments.0.number']],
    ['on an impossible day', { signedOn: '2023-02-30' }, ['amendments.0.signedOn']],
    ['that takes effect on no day', { effectiveOn: 'avril 2023' }, ['amendments.0.effectiveOn']],
    ['that changes nothing', { description: '' }, ['amendments.0.description']],
    ['without its day of signature', { signedOn: undefined }, ['amendments.0']],
])('an amendment %s', (_, edit, refused) => {
    change('conventions-places/34.json', records => { records[0]!.amendments = [{ number: null, signedOn: null, effectiveOn: null, description: 'Une place de plus.', ...edit }]; });
    expect([...new Set(checkSeedFiles(folder, SCHEMAS).map(({ field }) => field))]).toEqual(refused);
});
