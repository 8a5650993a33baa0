import { expect, test } from 'vitest';
import { computeCoverageStatus } from '../../../server/coverage/computeCoverageStatus.js';

test('one located structure covers, whatever else is unknown', () => {
    expect(computeCoverageStatus({ located: 1, notLocated: 3, inventoried: false })).toBe('COVERED');
});
test('none located is uncovered only where a source looked', () => {
    expect(computeCoverageStatus({ located: 0, notLocated: 0, inventoried: true })).toBe('UNCOVERED');
    expect(computeCoverageStatus({ located: 0, notLocated: 0, inventoried: false })).toBe('UNKNOWN');
});
test('a structure somewhere in the département leaves the territory unknown', () => {
    expect(computeCoverageStatus({ located: 0, notLocated: 1, inventoried: true })).toBe('UNKNOWN');
});
