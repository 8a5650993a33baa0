import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashRows } from '../../../../server/pages/coverageExport/hashRows.js';

test('the fingerprint is that of the cells as the CSV has them, written as JSON', () => {
    const expected = createHash('sha256').update('[["nom","part"],["Sète","0,25"],["Alès",""]]', 'utf8').digest('hex');
    expect(hashRows(['nom', 'part'], [['Sète', 0.25], ['Alès', null]])).toBe(expected);
});

test('unknown is not 0, and the order of rows counts', () => {
    const hashes = [[['a', null], ['b', 1]], [['a', 0], ['b', 1]], [['b', 1], ['a', null]]].map(rows => hashRows(['nom', 'places'], rows as never));
    expect(new Set(hashes).size).toBe(3);
});
