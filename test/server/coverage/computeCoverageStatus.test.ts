import { expect, test } from 'vitest';
import { computeCoverageStatus } from '../../../server/coverage/computeCoverageStatus.js';

test('one located structure covers, whatever else is unknown', () => {
    expect(computeCoverageStatus({ located: 1, notLocated: 3, absenceIsKnown: false })).toBe('COVERED');
});
test('none located is uncovered only where its absence is known', () => {
    expect(computeCoverageStatus({ located: 0, notLocated: 0, absenceIsKnown: true })).toBe('UNCOVERED');
    expect(computeCoverageStatus({ located: 0, notLocated: 0, absenceIsKnown: false })).toBe('UNKNOWN');
});
test('a structure somewhere in the département leaves the territory unknown', () => {
    expect(computeCoverageStatus({ located: 0, notLocated: 1, absenceIsKnown: true })).toBe('UNKNOWN');
});
