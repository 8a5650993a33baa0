import { expect, test } from 'vitest';
import { checkAmendments } from '../../../../server/import/rules/checkAmendments.js';
import type { RuleContext } from '../../../../server/import/rules/RuleContext.js';
import type { ConventionPlacesSeed } from '../../../../server/import/Seeds.js';
import { createSmallSeeds, statement } from '../../../helpers/smallDirectory.js';

type Amendment = ConventionPlacesSeed['amendments'][number];
const unknown: Amendment = { number: null, signedOn: null, effectiveOn: null, description: 'Une place de plus.' };

/** What the rule says of the small agreement, which starts on 2022-01-01, with these amendments and a statement about them. */
function check(amendments: Amendment[], change: Partial<ConventionPlacesSeed> = {}): string[] {
    const seeds = createSmallSeeds();
    Object.assign(seeds.conventionsPlaces[0]!, { amendments, statements: [statement, { ...statement, about: ['amendments'] }], ...change });
    return checkAmendments({ seeds } as RuleContext).map(({ rule, kind, record, field, value, expected }) => {
        expect([rule, kind, record]).toEqual(['checkAmendments', 'conventions-places', 'convention-ariege']);
        return `${field}: got ${value}, expected ${expected}`;
    });
}

test('none needs nothing; one needs a statement about it', () => {
    expect(check([], { statements: [statement] })).toEqual([]);
    expect(check([unknown])).toEqual([]);
    expect(check([unknown], { statements: [statement] })).toEqual(['amendments: got 1, expected a statement about them']);
});

test('no date is before the start of the agreement, when both are known; the day of the start is right, and an effect before the signature', () => {
    expect(check([{ ...unknown, signedOn: '2021-12-31', effectiveOn: '2021-12-30' }])).toEqual([
        'amendments[0].signedOn: got 2021-12-31, expected a date from 2022-01-01, the start of the agreement',
        'amendments[0].effectiveOn: got 2021-12-30, expected a date from 2022-01-01, the start of the agreement',
    ]);
    expect(check([{ ...unknown, signedOn: '2021-12-31' }], { start: null })).toEqual([]);
    expect(check([{ ...unknown, signedOn: '2022-06-01', effectiveOn: '2022-01-01' }])).toEqual([]);
});

test('a number is not repeated, even apart; unknown ones are', () => {
    const signed = (number: number | null, signedOn: string) => ({ ...unknown, number, signedOn });
    expect(check([signed(1, '2022-02-01'), signed(2, '2022-03-01'), signed(1, '2022-04-01')])).toEqual(['amendments[2].number: got 1, expected a number that no other amendment of the agreement has']);
    expect(check([signed(null, '2022-02-01'), signed(null, '2022-03-01'), signed(1, '2022-04-01')])).toEqual([]);
});

test.each<[string, Partial<Amendment>, Partial<Amendment>, [string, string]]>([
    ['by signature', { signedOn: '2022-02-01', number: 2 }, { signedOn: '2022-03-01', number: 1 }, ['number 2 of 2022-02-01', 'number 1 of 2022-03-01']],
    ['by effect where the signature is unknown', { effectiveOn: '2022-02-01' }, { signedOn: '2022-03-01' }, ['number unknown of 2022-02-01', 'number unknown of 2022-03-01']],
    ['an unknown date last', { signedOn: '2022-02-01', number: 2 }, { number: 1 }, ['number 2 of 2022-02-01', 'number 1 of unknown date']],
    ['on one day by number', { signedOn: '2022-02-01', number: 1 }, { signedOn: '2022-02-01', number: 2 }, ['number 1 of 2022-02-01', 'number 2 of 2022-02-01']],
    ['an unknown number last', { number: 1 }, {}, ['number 1 of unknown date', 'number unknown of unknown date']],
])('order: %s', (_, first, second, [firstName, secondName]) => {
    const [a, b] = [first, second].map(one => ({ ...unknown, ...one }));
    expect(check([a!, b!])).toEqual([]);
    expect(check([b!, a!])).toEqual([`amendments[1]: got ${firstName}, expected it before ${secondName}: amendments are in order of date, then of number, unknown last`]);
});
