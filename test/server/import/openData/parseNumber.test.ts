import { expect, test } from 'vitest';
import { parseNumber } from '../../../../server/import/openData/parseNumber.js';

test.each([
    ['1234.56', 1234.56], ['1 234,5', 1234.5], ['1\u00A0234\u202F567', 1_234_567], ['0', 0], [' 12 ', 12], ['0,25', 0.25], ['1.5E+03', 1500],
])('reads %j', (text, value) => expect(parseNumber(text)).toBe(value));

test.each(['', ' ', 's', 'nd', 'N/A', 'NaN', '…', '-'])('%j is no value: null, never 0', text => expect(parseNumber(text)).toBeNull());

test.each(['1,234.5', '-3', 'douze', '12a', '12 34', '1.2.3', 'Infinity', '0x10', '1e999'])('%j is not a number', text => expect(parseNumber(text)).toBeUndefined());
