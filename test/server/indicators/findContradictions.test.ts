import { expect, test } from 'vitest';
import { findContradictions, type Figure } from '../../../server/indicators/findContradictions.js';

const figure = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
    id, value, series: 'taux', unit: '%', precision: 'ABOUT', territoryLevel: 'FRANCE', territoryCode: 'FR', period: null, ...more,
});
const ids = (of: Figure, ...others: Figure[]) => findContradictions(of, [of, ...others]).map(({ id }) => id);

test('two rates for one quantity are side by side, each seen from the other', () => {
    const [a, b] = [figure('a', 20), figure('b', 2)];
    expect(ids(a, b)).toEqual(['b']);
    expect(ids(b, a)).toEqual(['a']);
});
test('the same value twice is no contradiction', () => {
    expect(ids(figure('a', 600, { precision: 'EXACT' }), figure('b', 600))).toEqual([]);
});
test('another series, territory or period is another quantity', () => {
    const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` });
    const a = figure('a', 435, { period: year(2020) });
    expect(ids(a, figure('b', 436, { period: year(2022) }), figure('c', 436), figure('d', 26, { period: year(2020), territoryLevel: 'REGION', territoryCode: '76' }), figure('e', 1, { period: year(2020), series: 'x' }))).toEqual([]);
});
test('at least a number does not contradict a larger one', () => {
    expect(ids(figure('a', 60, { precision: 'AT_LEAST' }), figure('b', 75))).toEqual([]);
    expect(ids(figure('b', 75), figure('a', 60, { precision: 'AT_LEAST' }))).toEqual([]);
    expect(ids(figure('a', 60, { precision: 'AT_LEAST' }), figure('b', 50))).toEqual(['b']);
});
test('the same number in another unit is listed', () => {
    expect(ids(figure('a', 20), figure('b', 20, { unit: '‰' }))).toEqual(['b']);
});
