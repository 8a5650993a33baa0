import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadMethodPage } from '../../../client/pages/loadMethodPage.js';
import { methodMeasures } from '../../../client/texts/methodMeasures.js';
import { MAX_NEW_SITES } from '../../../server/coverage/siting/checkSitingProblem.js';
import { EARTH_RADIUS_KM } from '../../../server/coverage/distanceKm.js';
import { ROAD_FACTOR, ROAD_SPEED_KMH } from '../../../server/coverage/estimateRoad.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';

const page = await loadMethodPage({ execute: async () => ({ data: null }), url: new URL('http://relais.invalid/methode'), id: '', versions: { geography: 'g', territories: 't' }, publicUrl: null, embedOrigins: null, exportColumns: [], youngAddresses: () => Promise.reject(new Error('not asked')) });
const html = renderToString(page!.body as never);
const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
const text = html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replace(/[\s\u00a0\u202f]+/g, ' ');

test('every anchor is there once, and the table of contents leads to each part', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const linked = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(linked.filter(id => !ids.includes(id))).toEqual([]);
    const parts = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id!).filter(id => id !== 'sommaire' && id !== 'mots');
    expect(parts.filter(id => !linked.includes(id))).toEqual([]);
});

test('what other pages link to is there: anchors written in the code, lists of the seeds, the parts of before', () => {
    const written = readdirSync('client', { recursive: true, withFileTypes: true }).flatMap(entry =>
        entry.isFile() && /\.tsx?$/.test(entry.name) ? [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/\/methode#([a-z][a-z0-9-]*)/g)].map(([, id]) => id!) : [],
    );
    expect(written.length).toBeGreaterThan(0);
    const inventories = loadSeeds('seeds').inventories.map(({ id }) => id);
    const before = ['territoires', 'couverture', 'releves', 'places', 'distances', 'limites', 'geographie'];
    expect([...written, ...inventories, ...before].filter(id => !ids.includes(id))).toEqual([]);
});

test('each measure says its formula, unit, source, limits and what it must not be used for', () => {
    expect(methodMeasures.length).toBeGreaterThanOrEqual(12);
    for (const { id } of methodMeasures) {
        const section = html.slice(html.indexOf(`<section class="sheet-section" aria-labelledby="${id}"`)).split('</section>')[0]!;
        const facts = [...section.matchAll(/<dt>([^<]+)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, value]) => [name, value!.length > 5]);
        expect([id, facts]).toEqual([id, [['Calcul', true], ['Unité', true], ['Source', true], ['Limites', true], ['À ne pas utiliser pour', true]]]);
    }
});

test('the constants that it tells are those of the code', () => {
    const french = (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 4 }).replace(/\s/g, ' ');
    expect(text).toContain(`R = ${french(EARTH_RADIUS_KM)} km`);
    expect(text).toContain(`route = ${french(ROAD_FACTOR)} × vol d’oiseau`);
    expect(text).toContain(`minutes = route ÷ ${french(ROAD_SPEED_KMH)} km/h`);
    expect(MAX_NEW_SITES).toBe(20);
    expect(text).toContain('les communes, une à vingt');
    expect(text).toContain('doi 10.1177/23998083231168870');
});
