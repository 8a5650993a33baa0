import { renderToString } from 'preact-render-to-string';
import { h } from 'preact';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UrgentHelp } from '../../../client/components/UrgentHelp.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import type { Seeds } from '../../../server/import/Seeds.js';
import { startSite } from '../../helpers/startSite.js';

const seeds = loadSeeds(resolve('seeds'));
/** The project's data, and made-up hours for one residence. */
const made: Seeds = structuredClone(seeds);
const residence = made.structures.find(({ kind }) => kind === 'RESIDENCE_HABITAT_JEUNES')!;
residence.hours = { always: false, ranges: [{ day: 'MONDAY', from: '09:00', to: '12:30' }], publicHolidays: 'CLOSED', validFrom: null, validTo: '2026-12-31', remark: 'Sur rendez-vous l’après-midi.' };

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite({}, made)));
afterAll(() => site?.close());
const strip = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ');

test('without scripts the page gives each number with a link to call it, when it answers, its price and its sources', async () => {
    const response = await fetch(`${site.url}/numeros`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(seeds.lignes.length).toBeGreaterThanOrEqual(11);
    for (const { id, numero, means, statements } of seeds.lignes) {
        const card = new RegExp(`<article class="ligne" id="${id}">[\\s\\S]*?</article>`).exec(html)?.[0] ?? '';
        expect(card, id).toContain(`href="${means === 'SMS' ? 'sms' : 'tel'}:${numero.replaceAll(' ', '')}"`);
        expect(strip(card), id).toMatch(/(Gratuit|Service gratuit, prix d’un appel local|Prix inconnu)[,.]/);
        expect(strip(card), id).toMatch(/jour et nuit, tous les jours|Tous les jours 9 h – 23 h Jours fériés inconnus|horaires inconnus/);
        for (const { source } of statements) expect(card, id).toContain(`href="/sources/${source}"`);
    }
    expect(strip(html)).toContain('9 h – 23 h');
    expect(html).toContain('<footer');
});

test('a number whose source is the press says that it is to be confirmed', async () => {
    const { data } = await site.query('{ lignes { numero toConfirm statements { confidence source { address file hash readOn } } } }');
    expect(data.lignes.filter(({ toConfirm }: { toConfirm: boolean }) => toConfirm).map(({ numero }: { numero: string }) => numero)).toEqual(['3919']);
    for (const { statements } of data.lignes) for (const { source } of statements) expect(source).toEqual({ address: expect.stringMatching(/^https:\/\//), file: null, hash: null, readOn: '2026-11-29' });
});

test('the page of a web source leads to it and says that a copy was read', async () => {
    const text = await (await fetch(`${site.url}/sources/solidarites-numeros-aide-2025`)).text();
    expect(text).toContain('href="https://solidarites.gouv.fr/node/2219"');
    expect(strip(text)).toContain('Lue le 29 novembre 2026 dans une copie conservée, pas en direct.');
});

test('what every sheet says of 119 and 115 is what the seeds say: free, day and night', () => {
    const html = renderToString(h(UrgentHelp, {}));
    const numbers = [...html.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
    expect(numbers).toEqual(['119', '115']);
    for (const number of numbers) expect(seeds.lignes.find(({ numero }) => numero === number)).toMatchObject({ price: 'FREE', hours: { always: true } });
    expect(html.match(/gratuit, 24 h\/24/g)).toHaveLength(2);
    expect(html).toContain('href="/numeros"');
});

test('no source gives the hours of a place: each is unknown, none closed', async () => {
    expect(seeds.structures.every(({ hours }) => hours === null)).toBe(true);
    const text = strip(await (await fetch(`${site.url}/structures/${seeds.structures[0]!.id}`)).text());
    expect(text).toContain('Horaires inconnus : aucune source lue ne les donne.');
});

test('a place whose hours are known shows its week, the line for the clock of the browser, and tells search engines', async () => {
    const { data } = await site.query('query ($id: ID!) { structure(id: $id) { hours { always ranges { day from to } publicHolidays validTo remark } } }', { id: residence.id });
    expect(data.structure.hours).toEqual({ always: false, ranges: [{ day: 'MONDAY', from: '09:00', to: '12:30' }], publicHolidays: 'CLOSED', validTo: '2026-12-31', remark: 'Sur rendez-vous l’après-midi.' });
    const html = await (await fetch(`${site.url}/structures/${residence.id}`)).text();
    expect(strip(html)).toMatch(/Lundi 9 h – 12 h 30 Du mardi au dimanche fermé Jours fériés fermé Jusqu’au 31 décembre 2026. Sur rendez-vous l’après-midi\./);
    expect(html).toContain('data-opening="');
    expect(html).toContain('"openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":"Monday","opens":"09:00","closes":"12:30","validThrough":"2026-12-31"}]');
});
