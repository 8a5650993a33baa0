import { expect, test } from 'vitest';
import { placeLabels } from '../../../client/map/placeLabels.js';
import type { Box, LabelRequest } from '../../../client/map/placeLabels.js';

const bounds: Box = { x: 0, y: 0, width: 800, height: 600 };
const size = (width: number, height: number, cost = 0) => ({ width, height, cost });
const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({ id, anchor: { x, y }, variants: [size(100, 36)], maxShift: 280, ...more });
const meet = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A generator of the same numbers at every run (Park–Miller). */
function createRandom(seed: number): (below: number) => number {
    return below => {
        seed = (seed * 48_271) % 2_147_483_647;
        return (seed / 2_147_483_647) * below;
    };
}

test('a label alone stands on what it names, without a leader', () => {
    expect(placeLabels([request('a', 400, 300)], { bounds, obstacles: [] })).toEqual([{ id: 'a', variant: 0, x: 350, y: 282, width: 100, height: 36, leader: null }]);
});

test('a label whose place is taken moves away and is led back to what it names', () => {
    const obstacles = [{ x: 300, y: 250, width: 200, height: 100 }];
    const [label] = placeLabels([request('a', 400, 300)], { bounds, obstacles });
    expect(meet(label!, obstacles[0]!)).toBe(false);
    expect(label!.leader).toMatchObject({ x2: 400, y2: 300 });
});

test('a label that moved but still stands on what it names has no leader', () => {
    const obstacles = [{ x: 390, y: 290, width: 20, height: 20 }];
    const [label] = placeLabels([request('a', 400, 300, { contains: () => true })], { bounds, obstacles });
    expect(meet(label!, obstacles[0]!)).toBe(false);
    expect(label!.leader).toBeNull();
});

test('a label that may not leave what it names is left out rather than placed elsewhere', () => {
    const obstacles = [{ x: 300, y: 200, width: 200, height: 200 }];
    const inside = (x: number, y: number) => Math.abs(x - 400) < 100 && Math.abs(y - 300) < 100;
    expect(placeLabels([request('a', 400, 300, { leader: false, contains: inside })], { bounds, obstacles })).toEqual([]);
});

test('where the full writing finds no room the shorter one is used', () => {
    const narrow = { x: 0, y: 0, width: 60, height: 60 };
    const [label] = placeLabels([request('a', 30, 30, { variants: [size(100, 36), size(20, 18, 60)] })], { bounds: narrow, obstacles: [] });
    expect(label).toMatchObject({ variant: 1, width: 20 });
});

test('an anchor at the very edge keeps its label within the edge', () => {
    const [label] = placeLabels([request('a', 798, 2)], { bounds, obstacles: [] });
    expect(label!.x + label!.width).toBeLessThanOrEqual(800);
    expect(label!.y).toBeGreaterThanOrEqual(0);
});

test('the same input gives the same map', () => {
    const requests = Array.from({ length: 9 }, (_, i) => request(String(i), 400 + i * 11, 300 + (i % 3) * 17));
    expect(placeLabels(requests, { bounds, obstacles: [] })).toEqual(placeLabels(requests, { bounds, obstacles: [] }));
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('in crowd number %d no label meets another, a mark or the edge, and no leader crosses a label', seed => {
    const random = createRandom(seed * 7_919);
    const obstacles = Array.from({ length: 60 }, () => ({ x: 200 + random(400), y: 100 + random(400), width: 18, height: 18 }));
    const requests = Array.from({ length: 12 }, (_, i) => request(String(i), 250 + random(300), 150 + random(300), { variants: [size(80 + random(80), 36), size(70, 18, 45)] }));
    const labels = placeLabels(requests, { bounds, obstacles });
    expect(labels.length).toBeGreaterThanOrEqual(10);
    labels.forEach((label, i) => {
        expect(obstacles.filter(box => meet(label, box))).toEqual([]);
        expect(labels.slice(i + 1).filter(other => meet(label, other))).toEqual([]);
        expect(label.x >= 0 && label.y >= 0 && label.x + label.width <= 800 && label.y + label.height <= 600).toBe(true);
        if (!label.leader) return;
        const { x1, y1, x2, y2 } = label.leader;
        const points = Array.from({ length: 101 }, (_, t) => ({ x: x1 + ((x2 - x1) * t) / 100, y: y1 + ((y2 - y1) * t) / 100, width: 0, height: 0 }));
        expect(labels.filter(other => other !== label && points.some(point => meet(point, other)))).toEqual([]);
    });
});

test('a label never stands on what it avoids: it moves away, or its number stays', () => {
    const avoids = (x: number) => x > 430;
    const [name] = placeLabels([request('a', 400, 300, { contains: (x, y) => Math.abs(x - 400) < 30 && Math.abs(y - 300) < 30, avoids })], { bounds, obstacles: [] });
    expect(name!.x + name!.width).toBeLessThanOrEqual(440); // its ends may lap over, its letters may not
    const everywhereElse = (x: number, y: number) => Math.hypot(x - 400, y - 300) > 25;
    const [number] = placeLabels([request('a', 400, 300, { variants: [size(100, 36), size(22, 18, 60)], contains: (x, y) => !everywhereElse(x, y), avoids: everywhereElse })], { bounds, obstacles: [] });
    expect(number).toMatchObject({ variant: 1, leader: null });
});

test('a wide control counts wherever its corner is', () => {
    const legend = { x: 0, y: 310, width: 500, height: 200 };
    const [label] = placeLabels([request('a', 480, 320, { maxShift: 45, leader: false })], { bounds, obstacles: [legend] });
    expect(meet(label!, legend)).toBe(false);
});
