import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DispositifConditions } from '../../../server/domain/DispositifConditions.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { evaluateDispositif } from '../../../server/rights/evaluateDispositif.js';
import type { Person } from '../../../server/rights/Person.js';

const none: DispositifConditions = { ageFrom: null, ageBefore: null, ageBeforeIfDisabled: null, requires: [], excludes: [], withinYearsOfLeaving: null, dueByAge: null, monthsAfterLeaving: null };
const nobody: Person = { birthDate: null, age: null, onDate: '2026-11-21', disabled: null, facts: {}, leftCareOn: null };
const evaluate = (conditions: Partial<DispositifConditions>, person: Partial<Person>) =>
    evaluateDispositif({ status: 'OPEN', conditions: { ...none, ...conditions } }, { ...nobody, ...person });

describe('from 18 until the eve of the 21st birthday', () => {
    const majeur = { ageFrom: 18, ageBefore: 21 };
    test.each([
        ['2026-03-14', 'NOT_YET', null],
        ['2026-03-15', 'OPEN', null],
        ['2029-03-14', 'OPEN', null],
        ['2029-03-15', 'CLOSED', '2029-03-15'],
        ['2031-01-01', 'CLOSED', '2029-03-15'],
    ])('born on 15 March 2008, on %s it is %s', (onDate, outcome, closedSince) => {
        expect(evaluate(majeur, { birthDate: '2008-03-15', onDate })).toMatchObject({ outcome, closedSince, opensOn: '2026-03-15', lastOpenDay: '2029-03-14' });
    });
    test.each([
        ['2026-02-28', 'NOT_YET'],
        ['2026-03-01', 'OPEN'],
        ['2029-02-28', 'OPEN'],
        ['2029-03-01', 'CLOSED'],
    ])('born on 29 February 2008, on %s it is %s: the birthday falls on 1 March in a common year', (onDate, outcome) => {
        expect(evaluate(majeur, { birthDate: '2008-02-29', onDate })).toMatchObject({ outcome, opensOn: '2026-03-01', lastOpenDay: '2029-02-28' });
    });
    test('born on 29 February, the 20th birthday falls on 29 February', () => {
        expect(evaluate({ ageFrom: 20 }, { birthDate: '2008-02-29' }).opensOn).toBe('2028-02-29');
    });
    test.each([[17, 'NOT_YET'], [18, 'OPEN'], [20, 'OPEN'], [21, 'CLOSED']])('by age alone, at %d it is %s, without a date', (age, outcome) => {
        expect(evaluate(majeur, { age })).toMatchObject({ outcome, opensOn: null, lastOpenDay: null, closedSince: null });
    });
    test('the birth date wins over an age', () => {
        expect(evaluate(majeur, { birthDate: '2008-03-15', age: 30 }).outcome).toBe('OPEN');
    });
    test('without an age it depends on it', () => {
        expect(evaluate(majeur, {})).toMatchObject({ outcome: 'DEPENDS', missing: ['AGE'] });
    });
});

describe('a later limit for a person recognised as disabled', () => {
    const cej = { ageFrom: 16, ageBefore: 26, ageBeforeIfDisabled: 30 };
    test.each<[number, boolean | null, string, string[]]>([
        [25, null, 'OPEN', []],
        [26, null, 'DEPENDS', ['HANDICAP']],
        [26, true, 'OPEN', []],
        [26, false, 'CLOSED', []],
        [29, true, 'OPEN', []],
        [30, true, 'CLOSED', []],
        [30, null, 'CLOSED', []],
    ])('at %d, disabled %s, it is %s', (age, disabled, outcome, missing) => {
        expect(evaluate(cej, { age, disabled })).toMatchObject({ outcome, missing });
    });
    test('both last days are told while nobody said', () => {
        expect(evaluate(cej, { birthDate: '2004-05-10' })).toMatchObject({ lastOpenDay: '2030-05-09', lastOpenDayIfDisabled: '2034-05-09' });
        expect(evaluate(cej, { birthDate: '2004-05-10', disabled: true })).toMatchObject({ lastOpenDay: '2034-05-09', lastOpenDayIfDisabled: null });
    });
    test('it is closed since the later limit when nobody said', () => {
        expect(evaluate(cej, { birthDate: '1990-05-10' })).toMatchObject({ outcome: 'CLOSED', closedSince: '2020-05-10' });
    });
});

describe('facts', () => {
    const conditions = { requires: ['CONFIE_ASE_MINORITE' as const], excludes: ['ETUDIANT' as const] };
    test('what was not answered is asked, in order', () => {
        expect(evaluate(conditions, {})).toMatchObject({ outcome: 'DEPENDS', missing: ['CONFIE_ASE_MINORITE', 'ETUDIANT'] });
        expect(evaluate(conditions, { facts: { CONFIE_ASE_MINORITE: true } })).toMatchObject({ outcome: 'DEPENDS', missing: ['ETUDIANT'] });
    });
    test('it is open when all is answered as it asks', () => {
        expect(evaluate(conditions, { facts: { CONFIE_ASE_MINORITE: true, ETUDIANT: false } })).toMatchObject({ outcome: 'OPEN', missing: [] });
    });
    test('one answer that rules it out closes it, whatever was not answered', () => {
        expect(evaluate(conditions, { facts: { ETUDIANT: true } })).toMatchObject({ outcome: 'CLOSED', unmet: ['ETUDIANT'], missing: [] });
        expect(evaluate(conditions, { facts: { CONFIE_ASE_MINORITE: false } })).toMatchObject({ outcome: 'CLOSED', unmet: ['CONFIE_ASE_MINORITE'] });
    });
    test('too young comes before what was not answered, closed for good before too young', () => {
        expect(evaluate({ ...conditions, ageFrom: 18 }, { age: 17 }).outcome).toBe('NOT_YET');
        expect(evaluate({ ...conditions, ageFrom: 18 }, { age: 17, facts: { ETUDIANT: true } }).outcome).toBe('CLOSED');
    });
    test('nothing asked is open to all', () => {
        expect(evaluate({}, {})).toMatchObject({ outcome: 'OPEN', opensOn: null, lastOpenDay: null });
    });
});

describe('three years after the last day of care', () => {
    const logement = { ageFrom: 18, withinYearsOfLeaving: 3 };
    test.each([['2027-06-30', 'OPEN', null], ['2027-07-01', 'CLOSED', '2027-07-01']])('left on 30 June 2024, on %s it is %s', (onDate, outcome, closedSince) => {
        expect(evaluate(logement, { age: 21, onDate, leftCareOn: '2024-06-30' })).toMatchObject({ outcome, closedSince, lastOpenDay: '2027-06-30' });
    });
    test('left on 29 February, the term ends on the last day of February', () => {
        expect(evaluate(logement, { age: 21, leftCareOn: '2024-02-29' }).lastOpenDay).toBe('2027-02-28');
    });
    test('the day of leaving is asked, unless the person is still in care', () => {
        expect(evaluate(logement, { age: 19 })).toMatchObject({ outcome: 'DEPENDS', missing: ['LEFT_CARE_ON'] });
        expect(evaluate(logement, { age: 19, facts: { PRIS_EN_CHARGE_ASE: true } }).outcome).toBe('OPEN');
    });
    test('the earlier of two limits is the last day', () => {
        expect(evaluate({ ...logement, ageBefore: 21 }, { birthDate: '2006-01-10', leftCareOn: '2024-06-30' }).lastOpenDay).toBe('2027-01-09');
    });
    test('a term that ends before it would open is closed, and was never open', () => {
        expect(evaluate(logement, { birthDate: '2010-01-10', leftCareOn: '2024-06-30' })).toMatchObject({ outcome: 'CLOSED', closedSince: null });
    });
});

test('a scheme that has ended is closed to all', () => {
    expect(evaluateDispositif({ status: 'ENDED', conditions: none }, nobody)).toMatchObject({ outcome: 'CLOSED', schemeEnded: true, closedSince: null });
});
test.each<[string, Partial<Person>]>([
    ['Expected a date like 2006-03-31, got "2007-02-29".', { birthDate: '2007-02-29' }],
    ['Expected a date like 2006-03-31, got "21/11/2026".', { onDate: '21/11/2026' }],
    ['Expected a date like 2006-03-31, got "2024-6-1".', { leftCareOn: '2024-6-1' }],
    ['Expected a birth date on or before 2026-11-21, got 2030-01-01.', { birthDate: '2030-01-01' }],
    ['Expected age in whole years from 0 to 120, got 17.5.', { age: 17.5 }],
    ['Expected age in whole years from 0 to 120, got -1.', { age: -1 }],
    ['Expected age in whole years from 0 to 120, got NaN.', { age: NaN }],
])('refuses what is no person: %s', (message, person) => {
    expect(() => evaluate({}, person)).toThrow(new RangeError(message));
});
test('each scheme of the seeds can be evaluated at each age, and none is open at 12', () => {
    for (const dispositif of loadSeeds(resolve('seeds')).dispositifs) {
        const outcomes = [12, 16, 18, 21, 26, 31, 60].map(age => evaluateDispositif(dispositif, { ...nobody, age }).outcome);
        expect(outcomes.every(outcome => ['OPEN', 'NOT_YET', 'CLOSED', 'DEPENDS'].includes(outcome))).toBe(true);
        if (dispositif.conditions.ageFrom !== null) expect(['NOT_YET', 'CLOSED'], dispositif.id).toContain(outcomes[0]);
    }
});
