import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyProof } from '../../../client/simulation/panel/applyProof.js';
import { explainProposal, formatPercent } from '../../../client/simulation/panel/explainProposal.js';
import { formatPeople } from '../../../client/simulation/panel/formatPeople.js';
import { defaultFields, parseQuestion } from '../../../client/simulation/panel/parseQuestion.js';
import { proveSiting } from '../../../client/simulation/proveSiting.js';
import { ServerBusy } from '../../../client/simulation/ServerBusy.js';
import type { Proposal } from '../../../client/simulation/worker/CountryComputer.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the question of where next', () => {
    test('is read from the fields, an empty capacity being no limit', () => {
        expect(parseQuestion(defaultFields)).toEqual({ question: { k: 3, minPopulation: 2000, capacity: null, includeUnknown: false }, mistakes: {} });
        expect(parseQuestion({ k: '20', minPopulation: '', capacity: '500', includeUnknown: true }).question).toEqual({ k: 20, minPopulation: 0, capacity: 500, includeUnknown: true });
    });
    test.each([['k', '0'], ['k', '21'], ['k', '2.5'], ['k', ''], ['minPopulation', '-1'], ['minPopulation', 'mille'], ['capacity', '0'], ['capacity', '1e3']] as const)('%s of %j is refused beside its field', (name, value) => {
        const { question, mistakes } = parseQuestion({ ...defaultFields, [name]: value });
        expect(question).toBeNull();
        expect(Object.keys(mistakes)).toEqual([name]);
    });
});

const proposal: Proposal = {
    sites: [{ commune: 1, gain: 600, covered: 600 }, { commune: 2, gain: 400, covered: 1000 }], covered: 1000, demand: 4000, reachable: 3000, upperBound: 1012, gap: 12 / 1012, proof: 'BOUND',
    candidates: 10, candidatesLeft: 3, weightsMissing: 0, demandsNotLocated: 0, candidatesNotLocated: 0, work: 1, alreadyWithin: 5000, unknown: 700, allowed: 12,
};

describe('what is said of a proposal', () => {
    const question = { k: 2, minPopulation: 0, capacity: null, includeUnknown: false };
    const say = (more: Partial<Proposal>, other = question, weight = 'population') => explainProposal({ ...proposal, ...more }, { measure: 'STRAIGHT_LINE', weight }, other).map(plain);

    test('the gap is what could be added to what was found, never less than it is', () => {
        expect(say({})).toContain('Au plus 1,2 % de mieux est possible : aucun autre choix ne dépasse 1 012 habitants.');
        expect(say({ upperBound: 1000.04 })).toContain('Au plus 0,1 % de mieux est possible : aucun autre choix ne dépasse 1 000 habitants.');
        expect(say({ proof: 'EXACT', upperBound: 1000, gap: 0 })).toContain('C’est le meilleur choix possible : prouvé.');
    });
    test('people of whom nothing is known are counted apart, or said to be counted', () => {
        expect(say({})).toContain('700 habitants dont on ne sait rien ne comptent pas ici.');
        expect(say({}, { ...question, includeUnknown: true })).toContain('700 habitants dont on ne sait rien comptent ici comme s’ils n’avaient pas de lieu.');
    });
    test('an empty answer says why', () => {
        expect(say({ sites: [], covered: 0, demand: 0, unknown: 0 })[0]).toMatch(/^Personne à servir ici/);
        expect(say({ sites: [], covered: 0, demand: 0 })[0]).toMatch(/^On ne sait pas si 700 habitants/);
        const large = { ...question, minPopulation: 900_000 };
        expect(say({ sites: [], covered: 0, allowed: 0, proof: 'EXACT' }, large)).toEqual(['Aucune commune candidate : dans ce territoire, aucune n’a 900 000 habitants ou plus. Baissez ce nombre pour chercher.']);
        expect(say({ sites: [], covered: 0, allowed: 1, proof: 'EXACT' }, large)).toEqual([expect.stringMatching(/^Un lieu dans l’une des communes assez grandes \(1\) n’approcherait personne : 4 000 habitants/)]);
    });
    test('fewer sites than asked for, and communes without a number, are said', () => {
        expect(say({}, { ...question, k: 5 })).toContain('5 demandées, 2 proposées : une de plus n’approcherait personne de plus.');
        expect(say({ weightsMissing: 3 })).toContain('3 communes dont le nombre d’habitants est inconnu ne sont pas comptées.');
    });
    test('people of another weight are persons, an unknown number is not 0', () => {
        expect(plain(formatPeople(1200, 'jeunes'))).toBe('1 200 personnes');
        expect(plain(formatPeople(1, 'population'))).toBe('1 habitant');
        expect(formatPeople(null, 'population')).toBe('nombre inconnu');
        expect([formatPercent(0), formatPercent(0.0004), formatPercent(0.157)].map(plain)).toEqual(['0 %', 'moins de 0,1 %', '15,7 %']);
    });
});

describe('a proof of the server', () => {
    const codes = ['01001', '12145', '34111'];
    const same = { covered: 1000, upperBound: 1000, gap: 0, proof: 'EXACT' as const, sites: [] };

    test('of the same choice leaves the sites and closes the gap', () => {
        const { proposal: proven, outcome } = applyProof(proposal, same, codes);
        expect(proven).toEqual({ ...proposal, proof: 'EXACT', upperBound: 1000, gap: 0 });
        expect([proven.sites === proposal.sites, outcome]).toEqual([true, 'proved']);
    });
    test('of a better choice brings its communes', () => {
        const { proposal: proven, outcome } = applyProof(proposal, { ...same, covered: 1010, upperBound: 1010, sites: [{ people: 1010, cumulative: 1010, commune: { codeInsee: '34111' } }] }, codes);
        expect(proven.sites).toEqual([{ commune: 2, gain: 1010, covered: 1010 }]);
        expect([proven.covered, proven.upperBound, proven.gap, outcome]).toEqual([1010, 1010, 0, 'provedOther']);
    });
    test('that ends with its time keeps the lower of both bounds', () => {
        expect(applyProof(proposal, { ...same, proof: 'BOUND', upperBound: 1005, gap: 5 / 1005 }, codes).proposal).toMatchObject({ upperBound: 1005, proof: 'BOUND', covered: 1000 });
        expect(applyProof(proposal, { ...same, proof: 'BOUND', upperBound: 2000, gap: 0.5 }, codes)).toMatchObject({ proposal: { upperBound: 1012 }, outcome: 'provedBound' });
    });

    const request = { kinds: ['ADEPAPE'] as const, maxKm: 30, measure: 'STRAIGHT_LINE' as const, within: null, weight: 'population' };
    const question = { k: 2, minPopulation: 0, capacity: null, includeUnknown: false };
    const answer = (status: number, body: object) => vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
    afterEach(() => vi.unstubAllGlobals());
    test('is asked with the question of the proposal', async () => {
        let sent: any;
        vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
            sent = JSON.parse(body);
            return new Response(JSON.stringify({ data: { siting: same } }));
        });
        expect(await proveSiting(request, question, new AbortController().signal)).toEqual(same);
        expect(sent.variables).toEqual({ kinds: ['ADEPAPE'], maxKm: 30, within: null, weight: 'population', ...question });
        expect(sent.query).toContain('exact:true');
    });
    test.each([[200, { errors: [{ message: 'Busy.', extensions: { code: 'SITING_BUSY' } }] }], [429, {}]])('a server that is busy (%d) is told apart from one that fails', async (status, body) => {
        answer(status, body);
        await expect(proveSiting(request, question, new AbortController().signal)).rejects.toBeInstanceOf(ServerBusy);
        answer(200, { errors: [{ message: 'Broken.' }] });
        await expect(proveSiting(request, question, new AbortController().signal)).rejects.toThrow('Expected SitingProof to succeed, got: Broken.');
    });
});
