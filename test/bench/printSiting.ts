import loadHighs from 'highs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeSiting } from '../../server/coverage/siting/computeSiting.js';
import { improveBySwaps } from '../../server/coverage/siting/improveBySwaps.js';
import { seededRandom } from '../../server/coverage/siting/seededRandom.js';
import type { SitingProblem } from '../../server/coverage/siting/SitingProblem.js';
import { SitingSearch } from '../../server/coverage/siting/SitingSearch.js';
import { PointTree } from '../../server/coverage/PointTree.js';
import { readGeography, type Geography } from '../../server/geography/readGeography.js';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import { proveSiting } from '../../server/siting/proveSiting.js';

const MAX_KM = 30;
const KS = [1, 5, 10, 20];

interface Territory {
    nom: string;
    problem: Omit<SitingProblem, 'k'>;
}

/** One line for each territory and k: times, people, bound, and how far greedy and swaps alone are from the best that is known. */
export async function printSiting(root: string, { seconds, only }: { seconds: number; only: string[] | null }): Promise<void> {
    const key = readFileSync(join(root, 'build/geography/current'), 'utf8').trim().split('\n').at(-1)!;
    const geography = readGeography(join(root, 'build/geography', key));
    const highs = await loadHighs();
    const totals = { lines: 0, proved: 0, best: 0, greedy: 0, swaps: 0, worst: 0, worstGreedy: 0, worstSwaps: 0 };
    console.log(`Reach ${MAX_KM} km, candidates: every commune, demand: population. Times in ms: first call, then the median of three, on the clock and of the processor (all threads).`);
    console.log(`Proof: time until the search and HiGHS have proved the best choice, ${seconds} s at most. Short: people fewer than the best known.\n`);
    console.log('| territory | communes | k | first | median | processor | covered | bound gap | proof | proof ends after | optimum or best known | gap left | short | greedy short | swaps short |');
    console.log('|---|---:|---:|---:|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|---:|');
    for (const { nom, problem } of listTerritories(geography, root).filter(({ nom }) => !only || only.includes(nom))) {
        for (const k of KS) {
            const run = () => {
                const [start, cpu] = [performance.now(), process.cpuUsage()];
                const result = computeSiting({ ...problem, k });
                const { user, system } = process.cpuUsage(cpu);
                return { result, ms: performance.now() - start, cpuMs: (user + system) / 1000 };
            };
            const { result, ms: first } = run();
            const runs = [run(), run(), run()];
            const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[1]!;
            const [median, cpu] = [middle(runs.map(({ ms }) => ms)), middle(runs.map(({ cpuMs }) => cpuMs))];
            const plain = new SitingSearch({ ...problem, k });
            const greedy = plain.covered;
            const swaps = plain.chosen.length < k ? greedy : improveBySwaps(plain.lists, plain.totals, plain.chosen, 0, 0, seededRandom(1)).covered;
            const search = new SitingSearch({ ...problem, k });
            search.adopt(result.sites.map(({ commune }) => search.lists.candidate.indexOf(commune)));
            const start = performance.now();
            const exact = result.proof === 'EXACT' ? result : await proveSiting(search, seconds, () => Promise.resolve(highs));
            const proofMs = result.proof === 'EXACT' ? median : performance.now() - start;
            const best = Math.max(exact.covered, result.covered, swaps);
            const short = (covered: number) => 1 - covered / best;
            totals.lines++;
            if (exact.proof === 'EXACT') totals.proved++;
            if (short(result.covered) < 1e-9) totals.best++;
            if (short(greedy) < 1e-9) totals.greedy++;
            if (short(swaps) < 1e-9) totals.swaps++;
            totals.worst = Math.max(totals.worst, short(result.covered));
            totals.worstGreedy = Math.max(totals.worstGreedy, short(greedy));
            totals.worstSwaps = Math.max(totals.worstSwaps, short(swaps));
            const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
            console.log(`| ${[
                nom, problem.demand.length, k, first.toFixed(0), median.toFixed(0), cpu.toFixed(0), result.covered.toLocaleString('en'), percent(result.gap), result.proof,
                exact.proof === 'EXACT' ? `${(proofMs / 1000).toFixed(1)} s` : '—', best.toLocaleString('en'), percent(exact.gap),
                percent(short(result.covered)), percent(short(greedy)), percent(short(swaps)),
            ].join(' | ')} |`);
        }
    }
    const share = (worst: number) => `${(100 * worst).toFixed(2)} %`;
    console.log(`\n${totals.lines} problems, ${totals.proved} proved. At the best known: fast answer ${totals.best} (at worst ${share(totals.worst)} short), greedy ${totals.greedy} (${share(totals.worstGreedy)}), swaps without restarts ${totals.swaps} (${share(totals.worstSwaps)}).`);
}

function listTerritories(geography: Geography, root: string): Territory[] {
    const regionOf = new Map(geography.departements.map(({ code, regionCode }) => [code, regionCode]));
    const toProblem = (communes: Geography['communes']) => ({
        lat: Float64Array.from(communes, ({ position }) => position?.lat ?? NaN),
        lng: Float64Array.from(communes, ({ position }) => position?.lng ?? NaN),
        demand: Float64Array.from(communes, ({ population }) => population ?? NaN),
        candidates: Int32Array.from(communes.keys()),
        maxKm: MAX_KM,
    });
    const inRegion = (code: string) => geography.communes.filter(({ departementCode }) => regionOf.get(departementCode) === code);
    const occitanie = inRegion('76');
    const residences = new Set(loadSeeds(join(root, 'seeds')).structures.filter(({ kind }) => kind === 'RESIDENCE_HABITAT_JEUNES').flatMap(({ codeInsee }) => codeInsee ?? []));
    const sites = geography.communes.flatMap(({ codeInsee, position }) => (position && residences.has(codeInsee) ? position : []));
    const rest = toProblem(occitanie);
    const { km } = new PointTree(rest.lat, rest.lng).nearest(sites.map(({ lat }) => lat), sites.map(({ lng }) => lng));
    return [
        ...geography.regions.map(({ code, nom }) => ({ nom, problem: toProblem(inRegion(code)) })),
        { nom: 'Occitanie beside its residences', problem: { ...rest, demand: rest.demand.map((people, i) => (km[i]! <= MAX_KM + 1e-6 ? 0 : people)) } },
        { nom: 'France', problem: toProblem(geography.communes) },
    ];
}
