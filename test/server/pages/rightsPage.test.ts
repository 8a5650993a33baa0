import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTranslator } from '../../../client/messages/createTranslator.js';
import { typeset } from '../../../client/texts/typeset.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
let html = '';
beforeAll(async () => {
    site = await startSite();
    html = await read('/droits');
});
afterAll(() => site?.close());

const read = async (path: string) => (await fetch(site.url + path)).text();
const escape = (text: string) => typeset(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const seeds = loadSeeds(resolve('seeds'));
const open = seeds.dispositifs.filter(({ status }) => status === 'OPEN');
const cardOf = (id: string) => html.slice(html.indexOf(`<article class="right" id="${id}"`)).split('</article>')[0]!;

test('every right that can be entered stands there with its law, its first step, its sources and their dates; one that has ended does not', () => {
    expect(open.length).toBeGreaterThan(14);
    for (const { id, nom, description, law, gives, firstStep, duration, statements } of open) {
        const card = cardOf(id);
        const said = card.replace(/<[^>]+>/g, ''); // words of the glossary are links
        for (const text of [nom, description, ...law, ...gives, ...(firstStep ? [firstStep] : []), ...(duration ? [duration] : [])]) expect(said, id).toContain(escape(text));
        for (const { source } of statements) expect(card, id).toContain(`href="/sources/${source}"`);
        expect(card).toContain(`href="/dispositifs/${id}"`);
    }
    for (const { id } of seeds.dispositifs.filter(({ status }) => status === 'ENDED')) expect(html).not.toContain(`id="${id}"`);
});

test('the key rights name their article of law', () => {
    for (const [id, article] of [
        ['contrat-jeune-majeur', 'L. 222-5'], ['droit-au-retour', 'L. 222-5'], ['entretien-17-ans', 'L. 222-5-1'], ['entretien-6-mois', 'L. 222-5-2-1'], ['projet-acces-autonomie', 'L. 222-5-1'],
        ['cej', 'L. 5131-6'], ['pacea', 'L. 5131-4'], ['faj', 'L. 263-3'], ['logement-social-prioritaire', '2022-140'], ['pecule', '2016-297'],
    ]) expect(cardOf(`dispositif-${id}`), id).toContain(article);
});

test('without a script the ages are readable: who, from when, until when, and a sentence says what needs one', () => {
    const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('Vos dates à vous se calculent dans le navigateur, avec JavaScript');
    const rows = [...html.matchAll(/<tr><th scope="row">(\d+) ans<\/th>(.*?)<\/tr>/g)].map(([, age, row]) => [Number(age), row!] as const);
    expect(rows.map(([age]) => age)).toEqual([16, 17, 18, 21, 25, 26, 30, 31]);
    for (const [age, row] of rows) {
        const expected = open.filter(({ conditions: { ageFrom, ageBefore, ageBeforeIfDisabled, dueByAge } }) => [ageFrom, ageBefore, ageBeforeIfDisabled, dueByAge].includes(age)).map(({ id }) => id).sort();
        expect([...new Set([...row.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!))].sort(), `${age}`).toEqual(expected);
    }
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+="/);
});

test('the page is the same for everyone: what an address adds changes nothing', async () => {
    for (const query of ['?naissance=2008-03-12', '?age=17', '?x=<script>']) expect(await read(`/droits${query}`)).toBe(html);
});

test('every condition of the data has its words, required or ruled out', () => {
    const { translate } = createTranslator('fr');
    const lost = seeds.dispositifs.flatMap(({ conditions: { requires, excludes } }) => [...requires, ...excludes.map(code => `not-${code}`)]).map(code => `droits-condition-${code.toLowerCase().replaceAll('_', '-')}`).filter(id => translate(id).text === id);
    expect(lost).toEqual([]);
});

test('the list for professionals and the page for young people lead to each other', async () => {
    expect(html).toContain('href="/dispositifs"');
    expect(await read('/dispositifs')).toContain('href="/droits"');
});

test('another language keeps the names of rights French, and says what is not translated', async () => {
    const arabic = await read('/droits?langue=ar');
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toMatch(/<span lang="fr" dir="ltr">Droit au retour<\/span>/);
    expect(arabic).toContain('href="/jeunes?langue=ar"');
});

test('a public page that was read has its address on its sheet, and no file', async () => {
    const sheet = await read('/sources/casf-l222-5-2024');
    expect(sheet).toContain('href="https://www.infomie.net/article6976.html?lang=fr"');
    expect(sheet).toContain('copie conservée');
    expect(sheet).not.toContain('Empreinte');
});

test('nothing promises: no message says that a right is given', () => {
    const messages = readFileSync('client/messages/fr/droits.ftl', 'utf8');
    expect(messages).not.toMatch(/vous aurez|vous recevrez|vous avez droit à|garanti/i);
});
