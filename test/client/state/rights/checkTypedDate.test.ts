import { describe, expect, test } from 'vitest';
import { checkTypedDate } from '../../../../client/state/rights/checkTypedDate.js';

const TODAY = '2026-11-29';
const check = (day: string, month = '', year = '', first: string | null = null) => checkTypedDate({ day, month, year }, { first, last: TODAY });

describe('a day is read', () => {
    test.each<[string[], string]>([
        [['12', '03', '2008'], '2008-03-12'],
        [['1', '3', '2008'], '2008-03-01'],
        [[' 29 ', '2', '2008'], '2008-02-29'],
        [['12/03/2008'], '2008-03-12'],
        [['12-3-2008'], '2008-03-12'],
        [['12 03 2008'], '2008-03-12'],
        [['12.03.2008'], '2008-03-12'],
        [['12032008'], '2008-03-12'],
        [['١٢', '٠٣', '٢٠٠٨'], '2008-03-12'],
        [['۱۲', '۰۳', '۲۰۰۸'], '2008-03-12'],
        [['2008-03-12'], '2008-03-12'],
        [['12 mars 2008'], '2008-03-12'],
        [['1er août 2008'], '2008-08-01'],
        [['né le 12/03/2008'], '2008-03-12'],
        [['29 Février 2008'], '2008-02-29'],
        [['29', '11', '2026'], TODAY],
        [['1', '1', '1900'], '1900-01-01'],
    ])('%j is %s', (typed, date) => {
        expect(check(...typed as [string])).toEqual({ date, mistake: null });
    });
});

describe('a mistake says what came, and in which field', () => {
    test.each<[string[], string, string, string]>([
        [['', '', ''], 'empty', 'day', ''],
        [['12', '', '2008'], 'empty', 'month', ''],
        [['12', '03', ' '], 'empty', 'year', ''],
        [['12/03/08'], 'year', 'year', '08'],
        [['12', '03', '08'], 'year', 'year', '08'],
        [['12', '03', '20080'], 'year', 'year', '20080'],
        [['0', '3', '2008'], 'day', 'day', '0'],
        [['32', '3', '2008'], 'day', 'day', '32'],
        [['le 12', '3', '2008'], 'day', 'day', 'le 12'],
        [['12', '13', '2008'], 'month', 'month', '13'],
        [['12', 'mars', '2008'], 'month', 'month', 'mars'],
        [['31', '2', '2008'], 'none', 'day', '31/02/2008'],
        [['29', '2', '2007'], 'none', 'day', '29/02/2007'],
        [['31', '4', '2008'], 'none', 'day', '31/04/2008'],
        [['30', '11', '2026'], 'future', 'year', '30/11/2026'],
        [['31', '12', '1899'], 'old', 'year', '1899'],
        [['<b>', '1', '2000'], 'day', 'day', '<b>'],
        [['-1', '1', '2000'], 'day', 'day', '-1'],
    ])('%j', (typed, id, field, value) => {
        expect(check(...typed as [string])).toEqual({ date: null, mistake: { id, field, value } });
    });
});

test('a last day of care before the birth is refused, the day of birth is not', () => {
    expect(check('11', '3', '2008', '2008-03-12').mistake).toEqual({ id: 'before', field: 'year', value: '11/03/2008' });
    expect(check('12', '3', '2008', '2008-03-12').date).toBe('2008-03-12');
});
