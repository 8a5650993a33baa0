import { beforeAll, expect, test } from 'vitest';
import { findSearchPage, type SearchPage } from '../../../server/search/findSearchPage.js';
import type { SearchIndex } from '../../../server/search/SearchIndex.js';
import type { SearchType } from '../../../server/search/SearchDocument.js';
import { createRandom } from '../../helpers/misspell.js';
import { openSearchIndex } from '../../helpers/openSearchIndex.js';

let index: SearchIndex;
beforeAll(async () => void (index = await openSearchIndex()));

const search = (text: string, more: Partial<Parameters<typeof findSearchPage>[1]> = {}): SearchPage => findSearchPage(index, { text, types: null, near: null, first: 10, after: null, today: '2026-11-22', ...more });
const keys = (text: string, types: SearchType[] | null = null) => search(text, { types, first: 100 }).nodes.map(({ type, id }) => `${type}/${id}`);
const reasonOf = (text: string, id: string) => search(text, { first: 100 }).edges.find(({ node }) => node.id === id)?.reason;

test.each([
    ['st jean du gard', 'Saint-Jean-du-Gard'], ['SAINT JEAN DU GARD', 'saint-jean du gard'], ["villeneuve-lès-maguelone", 'villeneuve les maguelone'], ["l'isle-jourdain", 'isle jourdain'],
    ['cœur d’hérault', "coeur d'herault"], ['gard mission locale', 'mission locale gard'],
])('%s and %s find the same, in the same order', (one, other) => expect(keys(one)).toEqual(keys(other)));

test.each([
    ['ml nîmes', 'mission locale nîmes', 'mission-locale-nimes-metropole'], ['fjt sète', 'foyer de jeunes travailleurs sète', 'residence-sete'], ['rhj sète', 'résidence habitat jeunes sète', 'residence-sete'],
    ['mecs gard', "maison d'enfants à caractère social gard", 'mecs-gard'], ['cd 34', 'conseil départemental 34', 'departement-34'],
])('the acronym %s and its meaning %s both lead to %s', (acronym, meaning, id) => {
    expect(keys(acronym).some(key => key.endsWith(`/${id}`))).toBe(true);
    expect(keys(meaning).some(key => key.endsWith(`/${id}`))).toBe(true);
});

test('every acronym of the glossary finds its word, and so does what it stands for', async () => {
    const glossary = keys('sigle', ['GLOSSARY_TERM']).map(key => key.slice('GLOSSARY_TERM/'.length));
    expect(glossary.length).toBeGreaterThan(45);
    for (const { title, id } of search('sigle', { types: ['GLOSSARY_TERM'], first: 100 }).nodes) {
        const [, nom, sigle] = /^(.*) \(([^()]+)\)$/.exec(title)!;
        for (const text of [sigle!, nom!.slice(0, 100)]) expect([text, keys(text, ['GLOSSARY_TERM']).slice(0, 3).includes(`GLOSSARY_TERM/${id}`)]).toEqual([text, true]);
    }
});

test('the exact name, then a beginning, then another form, then a mistake', () => {
    const scores = ['ganges', 'gange', 'gangess'].map(text => search(`${text} `).edges.find(({ node }) => node.id === '34111')?.score);
    expect(scores.every(score => score !== undefined)).toBe(true);
    expect([...scores].sort((a, b) => b! - a!)).toEqual(scores);
    expect(search('carcas').nodes[0]!.title).toBe('Carcassonne');
    const [exact, begun] = [search('carcassonne').edges[0]!, search('carcasson').edges[0]!];
    expect(exact.node.id).toBe(begun.node.id);
    expect(exact.score).toBeGreaterThan(begun.score);
});

test('words written together or apart are read', () => {
    expect(keys('saintjean du gard')[0]).toBe('COMMUNE/30269');
    expect(keys('milo mouv').slice(0, 3)).toContain('INITIATIVE/initiative-milomouv');
});

test('each reason says what is true', () => {
    expect(reasonOf('Ganjes', '34111')).toBe('faute corrigée : Ganjes → Ganges · nom');
    expect(reasonOf('ganges', '34111')).toBe('nom exact');
    expect(reasonOf('34190', '34111')).toBe('code postal ou numéro du département');
    expect(reasonOf('ganges', 'mission-locale-garrigue-et-cevennes')).toBe('commune');
    expect(reasonOf('fjt nimes', 'residence-charles-gide')).toBe('sigle FJT = foyer de jeunes travailleurs · commune');
    expect(reasonOf('places 17 ans gard', 'convention-30-departement')).toBe('nom · 17 ans : de 16 à 21 ans');
    expect(reasonOf('piscine ganges', '34111')).toBe('nom · sans « piscine »');
    expect(reasonOf('residence le vigan', 'residence-charles-gide')).toMatch(/^nom · proche de « Le Vigan »\s: \d+\skm à vol d’oiseau$/);
});

test('a place that is misspelt is corrected for what is near it, and what is near comes in order of distance', () => {
    const { edges, correctedText } = search('ml près de ganjes', { types: ['STRUCTURE'], first: 20 });
    expect(correctedText).toBe('ml près de Ganges');
    const nearby = edges.filter(({ reason }) => reason.includes('proche de « Ganges »'));
    expect(nearby.length).toBeGreaterThan(5);
    expect(nearby.map(({ distanceKm }) => distanceKm)).toEqual(nearby.map(({ distanceKm }) => distanceKm).sort((a, b) => a! - b!));
});

test('only the letters that are typed are marked in a word that is only begun', () => {
    expect(search('résidence montp').edges[0]!.titleParts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Résidence', 'Montp']);
});

test('the pieces of a marked text are the text', () => {
    for (const text of ['mission locale ales', 'herault', 'cœur', 'st gaudens anras']) {
        for (const { node, titleParts, subtitleParts } of search(text).edges) {
            expect(titleParts.map(part => part.text).join('')).toBe(node.title);
            expect(subtitleParts.map(part => part.text).join('')).toBe(node.subtitle);
        }
    }
});

test('a page goes on where the one before ended even when the record there is gone', () => {
    const [first, all] = [search('résidence', { types: ['STRUCTURE'], first: 5 }), search('résidence', { types: ['STRUCTURE'], first: 100 })];
    const [score] = [JSON.parse(Buffer.from(first.edges[4]!.cursor, 'base64url').toString())[1]];
    const gone = Buffer.from(JSON.stringify(['search', score, 'STRUCTURE', `${first.nodes[4]!.id}-gone`])).toString('base64url');
    expect(search('résidence', { types: ['STRUCTURE'], first: 5, after: gone }).nodes).toEqual(all.nodes.slice(5, 10));
});

test('100 characters of anything are answered, and in a bounded time', () => {
    const random = createRandom(3);
    const alphabets = ['ab ', 'aeiounrst', 'abcdefghijklmnopqrstuvwxyz     \'-', '0123456789 ', ' \u0000\u0301\uFFFF\uD83D<>&"\'\\%_*()[]{}', 'é', 'saint jean '];
    for (const alphabet of alphabets) {
        for (let round = 0; round < 20; round++) {
            const text = `a${Array.from({ length: 99 }, () => alphabet[Math.floor(random() * alphabet.length)]!).join('')}`;
            const before = process.cpuUsage();
            const { edges, totalCount } = search(text, { first: 100 });
            expect(edges.length).toBe(Math.min(100, totalCount));
            expect([text, process.cpuUsage(before).user < 500_000]).toEqual([text, true]); // microseconds of processor, whatever else the machine does
        }
    }
});

test('an acronym and the name of a place are never taken for mistakes: what has one of them is found, and what is missing is said', () => {
    for (const text of ['mecs alès', 'mecs ales', 'adepape ganges']) {
        const { edges } = search(text, { first: 100 });
        expect(edges.length, text).toBeGreaterThan(0);
        expect(JSON.stringify(edges.map(({ reason }) => reason)), text).not.toContain('faute corrigée');
    }
    expect(keys('mecs alès').slice(0, 6)).toContain('COMMUNE/30007');
    expect(keys('mecs alès').some(key => key === 'GLOSSARY_TERM/terme-mecs' || key.includes('mecs'))).toBe(true);
});

test.each(['éducateur alès', 'educateur ales ', 'adepape gard', 'adepape tarn', 'référent ase mende', 'coordonnateur mende', 'conventions terminées'])('%s: words that are spelt well are never corrected, and what has some of them as they are typed comes first', text => {
    const { edges, correctedText } = search(text, { first: 100 });
    expect(correctedText).toBeNull();
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ reason }) => reason.includes('faute corrigée'))).toEqual([]);
});

test('where nothing has all the words, what has some of them is never a place that only shares one', () => {
    expect(keys('éducateur alès')).toContain('COMMUNE/30007');
    expect(keys('éducateur alès')).not.toContain('COMMUNE/30165'); // Méjannes-lès-Alès
    expect(keys('cap emploi').filter(key => key.startsWith('COMMUNE/'))).toEqual([]);
    expect(keys('piscine saint jean du gard')[0]).toBe('COMMUNE/30269');
});

test('a word by itself brings no place whose name is only like it', () => {
    expect(search('mecs', { first: 100 }).nodes.map(({ title }) => title)).not.toContain('Mecé');
    expect(keys('foyer', ['COMMUNE'])).toEqual([]);
    expect(keys('alt', ['COMMUNE'])).toEqual([]); // an acronym is not the beginning of Altkirch
    expect(keys('altk', ['COMMUNE'])[0]).toBe('COMMUNE/68004');
    expect(keys('sainte jean du gard')[0]).toBe('COMMUNE/30269'); // another form, where nothing is as it is typed
});

test.each([
    ['service ase hérault', '34'], ['ase rodez', '12'], ["aide sociale à l'enfance rodez", '12'], ['conseil départemental hérault', '34'], ['conseil departemental herrault', '34'], ['cd rodez', '12'],
])('%s gives the Département %s first, then its page', (text, code) => {
    expect(keys(text).slice(0, 2)).toEqual([`ORGANISATION/departement-${code}`, `DEPARTEMENT/${code}`]);
    expect(new Set(keys(text)).size).toBe(keys(text).length);
});

test('a département without an organisation in the directory answers by its page, and no other département does', () => {
    expect(keys('conseil départemental lozère')).toEqual(['DEPARTEMENT/48']);
    expect(reasonOf('ase mende', '48')).toBe('sa page dit qui répond pour le Département · département de « Mende »');
    expect(keys('ase landes')[0]).toBe('DEPARTEMENT/40'); // also a commune of Charente-Maritime
});

test('who asks from a place without naming one gets the Département there', () => {
    expect(search('ase', { near: { lat: 44.35, lng: 2.575 } }).nodes[0]!.id).toBe('departement-12');
    expect(search('ase').nodes[0]!.id).toBe('terme-ase');
});

test.each(['place 17 ans ganges', 'places réservées 17 ans ganges', 'ganges place 17 ans', 'une place à 17 ans à Ganges', 'convention ganges', 'place 17 ans ganjes'])('%s: the page of the commune, then the agreements of its département', text => {
    const [first, ...others] = keys(text);
    expect(first).toBe('COMMUNE/34111');
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(key => !key.startsWith('CONVENTION_PLACES/convention-34-'))).toEqual([]);
});

test('the agreement whose whole name is typed stands before the page of the commune that it names, which stands before the others', () => {
    expect(keys('places conventionnées à sète').slice(0, 2)).toEqual(['CONVENTION_PLACES/convention-34-sete', 'COMMUNE/34301']);
    expect(keys('place 17 ans rodez').slice(0, 2)).toEqual(['COMMUNE/12202', 'CONVENTION_PLACES/convention-12-departement']);
    expect(search('place 17 ans ganjes').correctedText).toBe('place 17 ans Ganges');
    expect(keys('place')[0]).toBe('COMMUNE/53179'); // Placé, by itself
});
