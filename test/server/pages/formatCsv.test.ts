import { expect, test } from 'vitest';
import { formatCsv } from '../../../server/pages/formatCsv.js';

test('semicolons, CRLF, a mark of UTF-8, quotes where they are needed', () => {
    expect(formatCsv(['a', 'b'], [['é;x', 'dit "oui"'], ['', 'deux\nlignes']])).toBe('\ufeffa;b\r\n"é;x";"dit ""oui"""\r\n;"deux\nlignes"\r\n');
});
test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx'])('%j cannot start a formula', value => {
    expect(formatCsv(['a'], [[value]]).split('\r\n')[1]!.replace(/^"/, '')[0]).toBe("'");
});
