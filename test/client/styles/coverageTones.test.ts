import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Vector = [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB (doi 10.1109/TVCG.2009.113). */
const SIGHTS: Record<string, Matrix> = {
    normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
/** CIE 1976 colour difference that nobody misses between two patches side by side: a just noticeable one is 2.3. */
const CLEAR = 10;

const css = readFileSync('client/styles/coverage.css', 'utf8');
const tokens = readFileSync('client/styles/tokens.css', 'utf8');
const [light, dark] = [css.slice(0, css.indexOf('@media')), css.slice(css.indexOf('@media'), css.indexOf(':root, .tones-gap'))] as const;
const readTones = (text: string, name: string) => [0, 1, 2, 3, 4].map(i => new RegExp(`--${name}-${i}: (#[0-9a-f]{6})`).exec(text)![1]!);
const land = [...tokens.matchAll(/--land-described: (#[0-9a-f]{6})/g)].map(([, colour]) => colour!);

function see(colour: string, sight: Matrix): Vector {
    const linear = [1, 3, 5].map(i => {
        const channel = parseInt(colour.slice(i, i + 2), 16) / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    const [r, g, b] = sight.map(row => Math.min(1, Math.max(0, row[0] * linear[0]! + row[1] * linear[1]! + row[2] * linear[2]!))) as Vector;
    const curve = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
    const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
    const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const difference = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const cases = [['light', light, 0], ['dark', dark, 1]].flatMap(([mode, text, i]) => ['gap', 'offer'].flatMap(name => Object.keys(SIGHTS).map(sight => [mode, name, sight, readTones(String(text), name), land[Number(i)]!] as const)));

test('the matrices are read right: red and green differ for most, far less in deuteranopia', () => {
    const gap = (sight: string) => difference(see('#c0392b', SIGHTS[sight]!), see('#5a7a2a', SIGHTS[sight]!));
    expect(gap('normal')).toBeGreaterThan(60);
    expect(gap('deuteranopia')).toBeLessThan(gap('normal') / 2);
});

test.each(cases)('%s, %s tones: neighbours are told apart in %s, and lightness only goes one way', (_mode, _name, sight, tones, _land) => {
    const seen = tones.map(tone => see(tone, SIGHTS[sight]!));
    for (let i = 1; i < seen.length; i++) expect(difference(seen[i]!, seen[i - 1]!)).toBeGreaterThan(CLEAR);
    const steps = seen.slice(1).map((tone, i) => Math.sign(tone[0] - seen[i]![0]));
    expect(new Set(steps).size).toBe(1);
});

test('the first tone is not the bare land', () => {
    for (const [, , sight, tones, ground] of cases) expect(difference(see(tones[0]!, SIGHTS[sight]!), see(ground, SIGHTS[sight]!))).toBeGreaterThan(5);
});
