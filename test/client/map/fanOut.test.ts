import { expect, test } from 'vitest';
import { fanOut } from '../../../client/map/fanOut.js';

test('one mark stays on its point', () => {
    expect(fanOut(1)).toEqual([{ dx: 0, dy: 0 }]);
    expect(fanOut(0)).toEqual([]);
});

test.each([2, 3, 4, 5, 7, 12])('the squares of %d marks, 24 pixels wide, do not touch, and their middle is the point', count => {
    const offsets = fanOut(count);
    expect(offsets).toHaveLength(count);
    offsets.forEach((a, i) => offsets.slice(i + 1).forEach(b => expect(Math.max(Math.abs(a.dx - b.dx), Math.abs(a.dy - b.dy))).toBeGreaterThanOrEqual(24)));
    expect(Math.abs(offsets.reduce((sum, { dx }) => sum + dx, 0))).toBeLessThan(1);
    expect(Math.abs(offsets.reduce((sum, { dy }) => sum + dy, 0))).toBeLessThan(1);
});
