import { expect, test } from 'vitest';
import { compareGap } from '../../../server/coverage/compareGap.js';

test.each([
    ['UNCOVERED', true, true, 'AGREES'],
    ['UNCOVERED', false, true, 'ONLY_COMPUTED'],
    ['COVERED', true, true, 'ONLY_STATED'],
    ['UNKNOWN', true, true, 'ONLY_STATED'],
    ['COVERED', false, true, 'AGREES'],
    ['UNCOVERED', false, false, 'NOT_STATED'],
] as const)('%s, stated %s, some stated %s: %s', (status, stated, anyStated, expected) => {
    expect(compareGap(status, stated, anyStated)).toBe(expected);
});
