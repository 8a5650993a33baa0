import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { computeAgeClock } from '../../../server/rights/computeAgeClock.js';
import type { Person } from '../../../server/rights/Person.js';

const { dispositifs } = loadSeeds(resolve('seeds'));
const person = (more: Partial<Person> = {}): Person => ({ birthDate: '2008-03-12', age: null, onDate: '2026-11-29', disabled: null, facts: {}, leftCareOn: null, ...more });
const clock = (more?: Partial<Person>) => computeAgeClock(dispositifs, person(more));
const named = (name: string, entries = clock()) => entries.filter(({ ids }) => ids.includes(`dispositif-${name}`)).map(({ kind, date, age }) => [kind, date, age]);

test('the days of one born on 12 March 2008, each with the birthday it is or is the eve of', () => {
    expect([...new Set(clock().map(({ date }) => date))]).toEqual([
        '2024-03-12', '2025-03-12', '2026-03-11', '2026-03-12', '2029-03-11', '2033-03-12', '2034-03-11', '2038-03-11', '2039-03-11',
    ]);
    expect(named('entretien-17-ans')).toEqual([['OPENS', '2024-03-12', 16], ['DUE', '2025-03-12', 17], ['LAST_DAY', '2026-03-11', 18]]);
    expect(named('contrat-jeune-majeur')).toEqual([['OPENS', '2026-03-12', 18], ['LAST_DAY', '2029-03-11', 21]]);
    expect(named('droit-au-retour')).toEqual(named('contrat-jeune-majeur'));
    expect(named('cej')).toEqual([['OPENS', '2024-03-12', 16], ['LAST_DAY', '2034-03-11', 26], ['LAST_DAY_IF_DISABLED', '2038-03-11', 30]]);
    expect(named('rsa')).toEqual([['OPENS', '2033-03-12', 25]]);
});
test('born on 29 February, the birthdays of common years fall on 1 March and their eve on 28 February', () => {
    expect(named('contrat-jeune-majeur', clock({ birthDate: '2008-02-29' }))).toEqual([['OPENS', '2026-03-01', 18], ['LAST_DAY', '2029-02-28', 21]]);
    expect(named('obligation-de-formation', clock({ birthDate: '2008-02-29' }))).toEqual([['OPENS', '2024-02-29', 16], ['LAST_DAY', '2026-02-28', 18]]);
});
test('one who said about a handicap has one last day, not two', () => {
    expect(named('cej', clock({ disabled: true })).slice(1)).toEqual([['LAST_DAY', '2038-03-11', 30]]);
    expect(named('cej', clock({ disabled: false })).slice(1)).toEqual([['LAST_DAY', '2034-03-11', 26]]);
});
test('leaving care sets the interview six months later and the end of three years, the last day of February where there is no 29th', () => {
    const left = clock({ leftCareOn: '2026-08-31' });
    expect(named('entretien-6-mois', left)).toContainEqual(['MEETING', '2027-02-28', null]);
    expect(named('logement-social-prioritaire', left)).toContainEqual(['TERM_ENDS', '2029-08-31', null]);
    expect(named('logement-social-prioritaire', clock())).toEqual([['OPENS', '2026-03-12', 18]]);
});
test('what an answer rules out, what would close before it opens and what has ended are not on it', () => {
    expect(named('contrat-jeune-majeur', clock({ facts: { CONFIE_ASE_MINORITE: false } }))).toEqual([]);
    expect(named('logement-social-prioritaire', clock({ birthDate: '2011-01-10', leftCareOn: '2024-06-30' }))).toEqual([]);
    expect(named('pic-ipr')).toEqual([]);
});
test('it is in order, and needs a birth date', () => {
    const dates = clock({ leftCareOn: '2026-08-31' }).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(() => clock({ birthDate: null, age: 17 })).toThrow(new RangeError('Expected a birth date, got null.'));
});
