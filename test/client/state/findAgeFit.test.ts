import { expect, test } from 'vitest';
import { findAgeFit } from '../../../client/state/findAgeFit.js';

test.each([
    [17, 18, 20, 'LATER'], [18, 18, 20, 'YES'], [20, 18, 20, 'YES'], [21, 18, 20, 'PAST'],
    [17, null, 17, 'YES'], [18, null, 17, 'PAST'], [40, 18, null, 'YES'], [17, 18, null, 'LATER'], [17, null, null, 'UNKNOWN'],
] as const)('%d years from %s to %s is %s', (age, min, max, fit) => expect(findAgeFit(age, min, max)).toBe(fit));
