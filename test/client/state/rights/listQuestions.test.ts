import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Answers, NO_ANSWERS, SITUATIONS } from '../../../../client/state/rights/Answers.js';
import { createPerson } from '../../../../client/state/rights/createPerson.js';
import { groupRights } from '../../../../client/state/rights/groupRights.js';
import { listQuestions } from '../../../../client/state/rights/listQuestions.js';
import type { Right } from '../../../../client/state/rights/Right.js';
import { loadSeeds } from '../../../../server/import/loadSeeds.js';

const rights: Right[] = loadSeeds(resolve('seeds')).dispositifs;
const TODAY = '2026-11-29';
const ask = (birthDate: string, answers: Partial<Answers> = {}, among = rights) => listQuestions(among, birthDate, TODAY, { ...NO_ANSWERS, ...answers });
const groups = (birthDate: string, answers: Partial<Answers> = {}) => {
    const found = groupRights(rights, createPerson(birthDate, TODAY, { ...NO_ANSWERS, ...answers }));
    return Object.fromEntries(Object.entries(found).map(([outcome, list]) => [outcome, list.map(({ right }) => right.id.replace('dispositif-', ''))]));
};

describe('a question is asked only where an answer changes something', () => {
    test('at 18, nothing said: care, situation, money, handicap, contact, order to leave', () => {
        expect(ask('2008-03-12')).toEqual(['care', 'situation', 'money', 'disabled', 'outOfTouch', 'ordered']);
    });
    test('in care at 17, having been in care before 18 follows; at 18 it is asked', () => {
        expect(ask('2009-03-12', { care: 'NOW' })).not.toContain('inCareAsMinor');
        expect(ask('2008-03-12', { care: 'NOW' })).toContain('inCareAsMinor');
    });
    test('the last day of care is asked of one who left, and of nobody else', () => {
        expect(ask('2008-03-12', { care: 'ENDED' })).toEqual(expect.arrayContaining(['leftCareOn', 'inCareAsMinor']));
        expect(ask('2008-03-12', { care: 'ENDED', leftCareOn: '2026-01-10' })).not.toContain('inCareAsMinor');
        for (const care of ['NOW', 'NEVER', null] as const) expect(ask('2008-03-12', { care })).not.toContain('leftCareOn');
    });
    test('one who never was in care is not asked about an order to leave: what it would change is closed', () => {
        expect(ask('2008-03-12', { care: 'NEVER' })).not.toContain('ordered');
    });
    test('at 22, 27 and 32 the questions of a closed right go with it', () => {
        expect(ask('2004-03-12')).not.toContain('ordered');
        expect(ask('1999-03-12')).toContain('disabled');
        expect(ask('1994-03-12')).toEqual(['care', 'situation', 'money']);
    });
    test('nothing is asked where no right depends on it', () => {
        const pacea = rights.filter(({ id }) => id === 'dispositif-pacea');
        expect(ask('2008-03-12', {}, pacea)).toEqual([]);
        expect(ask('2008-03-12', {}, [])).toEqual([]);
    });
    test('an answer never takes its own question away: it can be changed', () => {
        for (const answers of [{ care: 'NEVER' }, { money: 'ENOUGH' }, { disabled: false }, ...SITUATIONS.map(situation => ({ situation }))] as Partial<Answers>[]) {
            expect(ask('2008-03-12', answers), JSON.stringify(answers)).toEqual(expect.arrayContaining(Object.keys(answers)));
        }
    });
});

describe('what answers say of a person', () => {
    test('in care today, 18, without means, in short jobs: contract and return are open, until the eve of 21', () => {
        const { OPEN } = groups('2008-03-12', { care: 'NOW', inCareAsMinor: true, money: 'NONE', situation: 'SHORT_JOBS', ordered: false, disabled: false, outOfTouch: false });
        expect(OPEN).toEqual(expect.arrayContaining(['contrat-jeune-majeur', 'droit-au-retour', 'cej', 'pacea', 'habitat-jeunes', 'logement-social-prioritaire', 'pecule']));
        expect(OPEN).not.toContain('cej-jeunes-en-rupture');
    });
    test('an order to leave closes the contract, and so does having enough', () => {
        expect(groups('2008-03-12', { ordered: true }).CLOSED).toEqual(expect.arrayContaining(['contrat-jeune-majeur', 'droit-au-retour']));
        expect(groups('2008-03-12', { money: 'ENOUGH' }).CLOSED).toContain('contrat-jeune-majeur');
    });
    test('a student has no engagement contract, and may have the grant; a schoolboy neither', () => {
        expect(groups('2008-03-12', { situation: 'STUDIES' }).CLOSED).toContain('cej');
        expect(groups('2008-03-12', { situation: 'STUDIES', care: 'NOW', inCareAsMinor: true }).OPEN).toContain('bourse-etudiante');
        expect(groups('2008-03-12', { situation: 'SCHOOL' }).CLOSED).toEqual(expect.arrayContaining(['cej', 'bourse-etudiante']));
    });
    test('left care exactly three years ago: the priority is open on its last day, closed the day after', () => {
        const at = (leftCareOn: string) => groups('2005-03-12', { care: 'ENDED', leftCareOn, inCareAsMinor: true });
        expect(at('2023-11-29').OPEN).toContain('logement-social-prioritaire');
        expect(at('2023-11-28').CLOSED).toContain('logement-social-prioritaire');
    });
    test('left before 18: in care as a minor follows', () => {
        expect(createPerson('2008-03-12', TODAY, { ...NO_ANSWERS, care: 'ENDED', leftCareOn: '2026-03-11' }).facts.CONFIE_ASE_MINORITE).toBe(true);
        expect(createPerson('2008-03-12', TODAY, { ...NO_ANSWERS, care: 'ENDED', leftCareOn: '2026-03-12' }).facts.CONFIE_ASE_MINORITE).toBeUndefined();
    });
    test('a last day of care typed before saying that one is in care again counts for nothing', () => {
        expect(createPerson('2008-03-12', TODAY, { ...NO_ANSWERS, care: 'NOW', leftCareOn: '2026-01-01' }).leftCareOn).toBeNull();
    });
});

describe('the day before, on, and after each birthday that counts', () => {
    /** Born so that `TODAY` is that many days after the birthday. */
    const born = (age: number, daysAfter: number) => new Date(Date.UTC(2026 - age, 10, 29 - daysAfter)).toISOString().slice(0, 10);
    test.each<[number, string, string, string]>([
        [16, 'pacea', 'NOT_YET', 'OPEN'],
        [16, 'cej', 'NOT_YET', 'DEPENDS'],
        [18, 'entretien-17-ans', 'DEPENDS', 'CLOSED'],
        [18, 'contrat-jeune-majeur', 'NOT_YET', 'DEPENDS'],
        [18, 'obligation-de-formation', 'DEPENDS', 'CLOSED'],
        [21, 'contrat-jeune-majeur', 'DEPENDS', 'CLOSED'],
        [21, 'droit-au-retour', 'DEPENDS', 'CLOSED'],
        [25, 'rsa', 'NOT_YET', 'DEPENDS'],
        [26, 'pacea', 'OPEN', 'CLOSED'],
        [31, 'habitat-jeunes', 'DEPENDS', 'CLOSED'],
    ])('%i: %s goes from %s to %s', (age, name, before, after) => {
        expect(groups(born(age, -1))[before], 'the eve').toContain(name);
        expect(groups(born(age, 0))[after], 'the day').toContain(name);
        expect(groups(born(age, 1))[after], 'the day after').toContain(name);
    });
    test('30 with a recognised handicap', () => {
        const cej = (daysAfter: number) => groups(born(30, daysAfter), { disabled: true, situation: 'SEEKING' });
        expect(cej(-1).OPEN).toContain('cej');
        expect(cej(0).CLOSED).toContain('cej');
    });
    test('born today: everything that has an age is still to come', () => {
        const { OPEN, CLOSED, NOT_YET } = groups(TODAY);
        expect([...OPEN!, ...CLOSED!]).toEqual([]);
        expect(NOT_YET!.length).toBeGreaterThan(10);
    });
});
