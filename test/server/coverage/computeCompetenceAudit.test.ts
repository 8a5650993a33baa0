import { describe, expect, test } from 'vitest';
import { type CommuneCompetence, computeCompetenceAudit } from '../../../server/coverage/computeCompetenceAudit.js';

const HOLE: CommuneCompetence = { missionsLocales: 0, nature: 'OFFICIAL' };
const UNKNOWN: CommuneCompetence = { missionsLocales: null, nature: null };
const SHARED: CommuneCompetence = { missionsLocales: 2, nature: 'OFFICIAL' };
const SERVED: CommuneCompetence = { missionsLocales: 1, nature: 'ESTIMATED' };

/** What each mixture is, written by hand from decision 0007: hole, unknown, shared, served. */
const TRUTH: Record<string, string> = {
    '': 'UNKNOWN',
    served: 'COVERED', shared: 'OVERLAPPING', unknown: 'UNKNOWN', hole: 'NONE',
    'shared served': 'OVERLAPPING', 'unknown served': 'UNKNOWN', 'unknown shared': 'UNKNOWN', 'unknown shared served': 'UNKNOWN',
    'hole served': 'PARTIAL', 'hole shared': 'PARTIAL', 'hole unknown': 'PARTIAL', 'hole shared served': 'PARTIAL',
    'hole unknown served': 'PARTIAL', 'hole unknown shared': 'PARTIAL', 'hole unknown shared served': 'PARTIAL',
};
const KINDS = { hole: HOLE, unknown: UNKNOWN, shared: SHARED, served: SERVED };

describe.each(Object.entries(TRUTH))('a territory with [%s]', (mixture, status) => {
    const kinds = mixture === '' ? [] : (mixture.split(' ') as (keyof typeof KINDS)[]);
    test.each([1, 2])(`is ${status}, in any order, with %d of each`, times => {
        const communes = kinds.flatMap(kind => Array.from({ length: times }, () => KINDS[kind]));
        expect(computeCompetenceAudit(communes).status).toBe(status);
        expect(computeCompetenceAudit([...communes].reverse()).status).toBe(status);
    });
});

test('the sixteen mixtures are all there', () => expect(Object.keys(TRUTH)).toHaveLength(16));

test('every commune is counted once as served, without or unknown; the shared are among the served', () => {
    expect(computeCompetenceAudit([HOLE, UNKNOWN, SHARED, SERVED, SERVED])).toEqual({
        status: 'PARTIAL', communes: 5, served: 3, shared: 1, without: 1, unknown: 1, official: 2, estimated: 2,
    });
});
