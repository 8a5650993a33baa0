import { loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { StructureKind } from '../../server/domain/vocabulary.js';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import { findSearchPage } from '../../server/search/findSearchPage.js';
import { Places } from '../../server/search/Places.js';
import { createStructureDocument } from '../../server/search/readSearchDocuments.js';
import type { SearchDocument } from '../../server/search/SearchDocument.js';
import { SearchIndex } from '../../server/search/SearchIndex.js';
import { measureMisspeltNames } from '../helpers/measureMisspeltNames.js';
import { measureWrittenQuestions } from '../helpers/measureWrittenQuestions.js';
import { createRandom, misspell } from '../helpers/misspell.js';
import { openGeography } from '../helpers/occitanie.js';
import { seedDocuments } from '../helpers/seedDocuments.js';

type Geography = Awaited<ReturnType<typeof openGeography>>['geography'];

const KINDS: [StructureKind, (nom: string) => string][] = [
    ['MISSION_LOCALE', nom => `Mission Locale de ${nom}`],
    ['ANTENNE', nom => `Antenne de ${nom}`],
    ['RESIDENCE_HABITAT_JEUNES', nom => `Résidence Habitat Jeunes de ${nom}`],
    ['RESIDENCE_HABITAT_JEUNES', nom => `Foyer de jeunes travailleurs ${nom}`],
    ['ADEPAPE', nom => `ADEPAPE, entraide de ${nom}`],
    ['MAISON_DES_SOLIDARITES', nom => `Maison des solidarités de ${nom}`],
    ['MECS', nom => `Maison d'enfants ${nom}`],
    ['SERVICE_ASE', nom => `Service de l'aide sociale à l'enfance, ${nom}`],
];
const FAMILIES = ['Martin', 'Bernard', 'Dolto', 'Charles Gide', 'Jean Moulin', 'Louise Michel', 'Les Tilleuls', 'La Passerelle', 'Le Relais', 'Les Oliviers'];

/** Structures that do not exist, named after real communes and kinds; the same at every run. */
function createStructures(count: number, geography: Geography, places: Places): SearchDocument[] {
    const random = createRandom(count);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    return Array.from({ length: count }, (_, number) => {
        const commune = pick(geography.communes);
        const [kind, name] = pick(KINDS);
        const nom = random() < 0.3 ? `${name(commune.nom)}, ${pick(FAMILIES)}` : name(commune.nom);
        return createStructureDocument({
            id: `structure-${number}`, nom, kind, lieuDit: null, departementCode: commune.departementCode, commune: commune.nom, codesPostaux: commune.codesPostaux,
            parent: kind === 'ANTENNE' ? `Mission Locale de ${pick(geography.communes).nom}` : null, manager: null, position: commune.position,
        }, places);
    });
}

const QUESTIONS: Record<string, (name: string, commune: string, random: () => number) => string> = {
    'exact name': name => name,
    'name being typed': (name, _, random) => name.slice(0, 1 + Math.floor(random() * name.length)),
    'one mistake': (name, _, random) => misspell(name, random),
    'one mistake, being typed': (name, _, random) => misspell(name, random).slice(0, 3 + Math.floor(random() * name.length)),
    'kind and place': (_, commune, random) => `${['fjt', 'ml', 'résidence', 'mission locale', 'adepape', 'foyer jeunes'][Math.floor(random() * 6)]} ${commune}`,
    'kind near a place': (_, commune) => `fjt près de ${commune}`,
    'commune': (_, commune) => commune,
    'one or two letters': (name, _, random) => name.slice(0, 1 + Math.floor(random() * 2)),
    '100 letters of anything': (_, __, random) => Array.from({ length: 100 }, () => 'abcdefghijklmnopqrstuvwxyz    éàç\'-0123456789'[Math.floor(random() * 46)]).join(''),
    'many usual words': () => 'mission locale residence habitat jeunes maison enfants service aide sociale enfance saint jean',
};
const ROUNDS = 300;
const MISSPELT = 1_000;

/** The written questions are about the records of the project: asked of the index that holds nothing else. */
function printQuality(index: SearchIndex): void {
    for (const { who, questions, hitAt1, hitAt3, notFirst } of measureWrittenQuestions(index)) {
        console.log(`written questions, ${who}: ${questions}, hit@1 ${hitAt1.toFixed(3)}, hit@3 ${hitAt3.toFixed(3)}${who === 'all' ? `; not first: ${notFirst.map(({ text, rank }) => `${text} (${rank || 'absent'})`).join(', ')}` : ''}`);
    }
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

export async function printSearch(sizes: readonly number[] = [0, 10_000, 100_000]): Promise<void> {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const memory = () => {
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        return (heapUsed + arrayBuffers) / 1e6;
    };
    const { geography } = await openGeography();
    console.log(`Load of the machine: ${loadavg().map(load => load.toFixed(1)).join(', ')}; Node ${process.version}`);
    let before = memory();
    let start = performance.now();
    const places = new Places(geography.communes, geography.departements);
    void places.shelf;
    console.log(`communes and départements (${geography.communes.length}): ${(performance.now() - start).toFixed(0)} ms, ${(memory() - before).toFixed(0)} MB`);
    const real = await seedDocuments(loadSeeds('seeds'), geography, places);
    for (const size of sizes) {
        const documents = [...real.documents, ...createStructures(size, geography, places)];
        before = memory();
        start = performance.now();
        const processorBefore = process.cpuUsage();
        const index = SearchIndex.create(places, documents, real.glossary);
        const built = performance.now() - start;
        const processor = process.cpuUsage(processorBefore);
        start = performance.now();
        await index.warmUp();
        const warmed = performance.now() - start;
        console.log(`\n${documents.length} records (${size} of them made up): made in ${built.toFixed(0)} ms (${((processor.user + processor.system) / 1000).toFixed(0)} of processor), ready for mistakes ${warmed.toFixed(0)} ms later, ${(memory() - before).toFixed(0)} MB`);
        if (size === 0) printQuality(index);
        console.log('keystroke to page of 10, ms'.padEnd(34) + ['p50', 'p99', 'most', 'cpu mean', 'found'].map(cell => cell.padStart(9)).join(''));
        const random = createRandom(size + 1);
        const structures = documents.filter(({ type }) => type === 'STRUCTURE');
        for (const [label, ask] of Object.entries(QUESTIONS)) {
            const times: number[] = [];
            let found = 0;
            let cpu = 0;
            for (let round = -50; round < ROUNDS; round++) {
                const name = structures[Math.floor(random() * structures.length)]!.title;
                const text = ask(name, geography.communes[Math.floor(random() * geography.communes.length)]!.nom, random).slice(0, 100).trim() || 'a';
                const before = process.cpuUsage();
                const begun = performance.now();
                const page = findSearchPage(index, { text, types: null, near: null, first: 10, after: null, today: '2026-11-22' });
                if (round < 0) continue;
                times.push(performance.now() - begun);
                const { user, system } = process.cpuUsage(before);
                cpu += user + system;
                if (page.edges.some(({ node }) => node.title === name)) found++;
            }
            times.sort((a, b) => a - b);
            const cells = [quantile(times, 0.5), quantile(times, 0.99), times.at(-1)!, cpu / 1000 / ROUNDS].map(time => time.toFixed(2));
            console.log(label.padEnd(34) + [...cells, /^(exact name|one mistake)$/.test(label) ? `${((100 * found) / ROUNDS).toFixed(0)} %` : ''].map(cell => cell.padStart(9)).join(''));
        }
        const { found } = measureMisspeltNames(index, Array.from({ length: MISSPELT }, () => structures[Math.floor(random() * structures.length)]!.title), random);
        console.log(`${found >= 0.96 ? 'met   ' : 'MISSED'} misspelt names found in the first ten ≥ 96 %: ${(100 * found).toFixed(1)} % of ${MISSPELT} names of structures`);
    }
    console.log(`\nLoad of the machine at the end: ${loadavg()[0]!.toFixed(1)}`);
}
