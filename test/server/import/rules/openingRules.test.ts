import { expect, test } from 'vitest';
import type { OpeningHours } from '../../../../server/domain/OpeningHours.js';
import { checkLignes } from '../../../../server/import/rules/checkLignes.js';
import { checkOpeningHours } from '../../../../server/import/rules/checkOpeningHours.js';
import { checkSources } from '../../../../server/import/rules/checkSources.js';
import type { RuleContext } from '../../../../server/import/rules/RuleContext.js';
import type { Seeds } from '../../../../server/import/Seeds.js';
import { createSmallSeeds } from '../../../helpers/smallDirectory.js';

function check(rule: (context: RuleContext) => { field: string; value: string; expected: string }[], change: (seeds: Seeds) => void): string[] {
    const seeds = createSmallSeeds();
    change(seeds);
    return rule({ seeds } as RuleContext).map(({ field, value, expected }) => `${field}: got ${value}, expected ${expected}`);
}
const hours: OpeningHours = { always: false, ranges: [{ day: 'MONDAY', from: '09:00', to: '12:00' }], publicHolidays: 'UNKNOWN', validFrom: null, validTo: null, remark: null };

test.each<[string, Partial<OpeningHours>, string[]]>([
    ['hours that are right', {}, []],
    ['two parts of a day that touch', { ranges: [{ day: 'MONDAY', from: '09:00', to: '12:00' }, { day: 'MONDAY', from: '12:00', to: '17:00' }] }, []],
    ['day and night with a range', { always: true, publicHolidays: 'OPEN' }, ['hours.ranges: got 1 ranges, expected no range, the hours being day and night']],
    ['day and night but not on holidays', { always: true, ranges: [], publicHolidays: 'CLOSED' }, ['hours.publicHolidays: got CLOSED, expected OPEN, the hours being day and night']],
    ['an empty week', { ranges: [] }, ['hours.ranges: got [], expected at least one range, or null hours when no source says']],
    ['a range of no time', { ranges: [{ day: 'MONDAY', from: '09:00', to: '09:00' }] }, ['hours.ranges: got MONDAY 09:00-09:00, expected an end other than the start; a whole day is 00:00-24:00']],
    ['ranges that overlap', { ranges: [{ day: 'MONDAY', from: '09:00', to: '12:00' }, { day: 'MONDAY', from: '11:00', to: '14:00' }] }, ['hours.ranges: got MONDAY 11:00-14:00, expected a range that no other overlaps']],
    ['a night of Sunday that overlaps Monday', { ranges: [{ day: 'SUNDAY', from: '22:00', to: '02:00' }, { day: 'MONDAY', from: '01:00', to: '08:00' }] }, ['hours.ranges: got MONDAY 01:00-08:00, expected a range that no other overlaps']],
    ['a period that ends before it starts', { validFrom: '2026-02-01', validTo: '2026-01-01' }, ['hours.validTo: got 2026-01-01, expected a date from 2026-02-01']],
])('%s', (_, change, expected) => {
    expect(check(checkOpeningHours, ({ structures }) => { structures[0]!.hours = { ...hours, ...change }; })).toEqual(expected);
    expect(check(checkOpeningHours, ({ lignes }) => { lignes[0]!.hours = { ...hours, ...change }; })).toEqual(expected);
});

test('a line that says its price or its hours without a statement about them is refused; null needs none', () => {
    expect(check(checkLignes, () => undefined)).toEqual([]);
    expect(check(checkLignes, ({ lignes }) => { Object.assign(lignes[0]!, { price: 'FREE', hours, ways: [{ kind: 'CHAT', description: 'Chat', address: null }] }); })).toEqual([
        'price: got FREE, expected a statement about it, or null', 'hours: got hours, expected a statement about it, or null', 'ways: got 1, expected a statement about them',
    ]);
});

test('two lines have neither the same number nor the same rank', () => {
    expect(check(checkLignes, ({ lignes }) => { lignes.push({ ...lignes[0]!, id: 'other' }); })).toEqual(['numero: got 119, expected a number that no other line has', 'rank: got 1, expected a rank that no other line has']);
});

test('a source is a file with its hash, or a page with its address and the day of reading: not a bit of both', () => {
    const page = { file: null, hash: null, address: 'https://example.org', readOn: '2026-11-29' };
    expect(check(checkSources, ({ sources }) => { Object.assign(sources[0]!, page); })).toEqual([]);
    expect(check(checkSources, ({ sources }) => { Object.assign(sources[0]!, { address: page.address }); })).toEqual([expect.stringContaining('expected a file with its hash, or an address with the date of reading')]);
    expect(check(checkSources, ({ sources }) => { Object.assign(sources[0]!, { ...page, readOn: null }); })).toHaveLength(1);
});
