import { expect, test } from 'vitest';
import { parseOpenDataWords } from '../../../../server/import/openData/parseOpenDataWords.js';

test('reads each command; nothing is written unless it is said', () => {
    const facts = { date: null, publisher: null, licence: null };
    expect(parseOpenDataWords(['unml', 'a.csv'])).toEqual({ verb: 'unml', file: 'a.csv', matches: new Map(), facts, write: false });
    expect(parseOpenDataWords(['unml', 'a.csv', '--match', '03=4=mission-locale-toulouse', '--match', 'B=x', '--write'])).toMatchObject({ matches: new Map([['03=4', 'mission-locale-toulouse'], ['B', 'x']]), write: true });
    expect(parseOpenDataWords(['dila', 'a.csv', '--services', 'b.json', '--date', '2024-02-29'])).toMatchObject({ servicesFile: 'b.json', facts: { ...facts, date: '2024-02-29' } });
    expect(parseOpenDataWords(['weights', 'a.csv', '--column', 'P', '--id', 'jeunes', '--label', 'Jeunes', '--source', 'Insee', '--licence', 'Licence Ouverte 2.0'])).toEqual({
        verb: 'weights', file: 'a.csv', column: 'P', id: 'jeunes', label: 'Jeunes', facts: { date: null, publisher: 'Insee', licence: 'Licence Ouverte 2.0' }, write: false,
    });
    expect(parseOpenDataWords(['list'])).toEqual({ verb: 'list' });
    expect(parseOpenDataWords(['remove', 'unml'])).toEqual({ verb: 'remove', id: 'unml', write: false });
});

test.each([
    [[], /^Expected one of:/],
    [['export'], /^Expected one of:/],
    [['constructor', 'x'], /^Expected one of:/],
    [['unml'], /^Expected one of:/],
    [['list', 'x'], /^Expected one of:/],
    [['unml', 'a.csv', 'b.csv'], /^Expected one of:/],
    [['unml', 'a.csv', '--frobnicate'], /^Unknown option '--frobnicate'/],
    [['unml', 'a.csv', '--services', 'b.json'], /^Expected no --services with unml\./],
    [['list', '--write'], /^Expected no --write with list\./],
    [['dila', 'a.csv'], /^Expected --services with dila, got none\./],
    [['weights', 'a.csv', '--id', 'a', '--label', 'A'], /^Expected --column with weights, got none\./],
    [['weights', 'a.csv', '--column', 'P', '--label', 'A', '--id', 'population'], 'Expected --id in lower-case letters, digits and single hyphens, other than unml, dila and population, got "population".'],
    [['weights', 'a.csv', '--column', 'P', '--label', 'A', '--id', 'Jeunes 15'], /got "Jeunes 15"\.$/],
    [['unml', 'a.csv', '--date', '12/03/2024'], 'Expected --date as yyyy-mm-dd, got "12/03/2024".'],
    [['unml', 'a.csv', '--date', '2024-02-30'], 'Expected --date as yyyy-mm-dd, got "2024-02-30".'],
    [['unml', 'a.csv', '--date', '2024-13-01'], 'Expected --date as yyyy-mm-dd, got "2024-13-01".'],
    [['unml', 'a.csv', '--match', 'x'], 'Expected --match <code of the file>=<id of a Mission Locale of the directory>, got "x".'],
] as const)('refuses %j and says what it expected', (words, message) => {
    expect(() => parseOpenDataWords(words)).toThrow(message);
});
