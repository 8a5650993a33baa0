import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { build } from 'vite';
import { createRandom } from './directory/createRandom.mjs';
import { QUESTIONS } from './directory/questions.mjs';
import { RawClient } from './directory/RawClient.mjs';
import { findFreePort, startCluster } from './directory/startCluster.mjs';

/**
 * `npm run bench:directory [sizes] [seconds]`: four questions to Relais, to PostGraphile 5 on the same PostgreSQL, and to a bare Apollo with
 * Fastify and graphql-jit over the same memory; one after the other, each its own process, the same client, the same inputs, never twice
 * the same input. Default: 10000,100000 structures, 4 seconds each. TEST_DATABASE_URL: a server in place of a private one.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = (process.argv[2] ?? '10000,100000').split(',').map(Number);
const seconds = Number(process.argv[3] ?? 4);
const CONNECTIONS = 8;
const COMPARED = 400;
const SERVERS = {
    Relais: { file: 'build/bench/relais.js', flavour: 'Relais' },
    PostGraphile: { file: 'test/bench/postgraphile/serve.mjs', flavour: 'Postgraphile' },
    'bare Apollo': { file: 'build/bench/bare.js', flavour: 'Relais' },
};

await build({
    root, configFile: false, logLevel: 'error',
    build: {
        ssr: true, outDir: 'build/bench', emptyOutDir: true, target: 'node20', minify: false,
        rolldownOptions: { input: Object.fromEntries(['loadSynthetic', 'serveRelais', 'serveBare'].map(name => [name.replace(/^(load|serve)(.*)/, (_, verb, rest) => (verb === 'load' ? 'load' : rest.toLowerCase())), `test/bench/directory/${name}.ts`])), output: { format: 'esm', entryFileNames: '[name].js' } },
    },
});
const beside = join(root, 'test/bench/postgraphile');
if (!existsSync(join(beside, 'node_modules/postgraphile'))) execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'], { cwd: beside, stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-names-'));
const cluster = process.env.TEST_DATABASE_URL ? { url: process.env.TEST_DATABASE_URL, stop: () => undefined } : await startCluster();
console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}, ${CONNECTIONS} connections, ${seconds} s each; load of the machine ${loadavg()[0].toFixed(1)} before`);

async function runSql(url, sql) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
}

function start(file, ...args) {
    const child = spawn(process.execPath, [join(root, file), ...args], { cwd: root, env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] });
    const ready = new Promise((resolve, reject) => {
        child.stdout.on('data', data => /READY(.*)/.test(String(data)) && resolve(/READY(.*)/.exec(String(data))[1].trim()));
        child.on('exit', code => reject(new Error(`Expected ${file} to serve, got exit code ${code}.`)));
    });
    const stop = () => new Promise(resolve => (child.once('exit', resolve), child.kill('SIGKILL')));
    return { ready, stop, pid: child.pid };
}

/** Requests that follow one another on each connection, until the time is over. @returns milliseconds of each */
async function load(clients, bodies, forMs) {
    const times = [];
    const end = performance.now() + forMs;
    await Promise.all(clients.map(async client => {
        while (performance.now() < end) {
            const body = bodies();
            const sent = performance.now();
            await client.ask(body);
            times.push(performance.now() - sent);
        }
    }));
    return times;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const line = (...cells) => console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(15))).join(''));
/** Milliseconds of processor that a process has taken: less shaken by what else the machine does than the time on the clock. */
const processorMs = pid => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
};
const residentMb = pid => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

async function measure(size) {
    const url = new URL(cluster.url);
    url.pathname = `/relais_bench_${size}_${process.pid}`;
    await runSql(cluster.url, `CREATE DATABASE ${url.pathname.slice(1)}`);
    try {
        const namesFile = join(folder, `${size}.json`);
        execFileSync(process.execPath, [join(root, 'build/bench/load.js'), url.href, String(size), namesFile], { cwd: root, stdio: 'inherit' });
        await runSql(url.href, readFileSync(join(beside, 'schema.sql'), 'utf8'));
        const { geographyDir, names } = JSON.parse(readFileSync(namesFile, 'utf8'));
        const results = {};
        for (const [server, { file, flavour }] of Object.entries(SERVERS)) {
            const port = await findFreePort();
            const running = start(file, ...(file.includes('postgraphile') ? [url.href, port] : [url.href, geographyDir, port]).map(String));
            try {
                const note = await running.ready;
                const asked = flavour.toLowerCase();
                // All questions warm up before the first is measured, else the first would pay for the compiler of all.
                for (const { createInput, ...forms } of Object.values(QUESTIONS)) {
                    const client = new RawClient(port);
                    const warm = createRandom(1);
                    await load([client], () => Buffer.from(JSON.stringify(forms[asked](createInput(warm, names)))), 400 * seconds);
                    client.close();
                }
                for (const [question, { createInput, ...forms }] of Object.entries(QUESTIONS)) {
                    const toBody = input => Buffer.from(JSON.stringify(forms[asked](input)));
                    // New ones for each question: a server closes those that wait for long.
                    const clients = Array.from({ length: CONNECTIONS }, () => new RawClient(port));
                    const compare = createRandom(7);
                    const answers = [];
                    const inputs = Array.from({ length: COMPARED }, () => createInput(compare, names));
                    const compareOn = async (client, first) => {
                        for (let index = first; index < COMPARED; index += CONNECTIONS) {
                            const answer = JSON.parse(await client.ask(toBody(inputs[index])));
                            if (answer.errors) throw new Error(`Expected an answer without errors, got ${JSON.stringify(answer.errors).slice(0, 500)}`);
                            answers[index] = { input: inputs[index], rows: forms[`read${flavour}`](answer) };
                        }
                    };
                    await Promise.all(clients.map(compareOn));
                    // One stream of inputs for warming up and measuring: none comes twice.
                    const random = createRandom(20261122);
                    const bodies = () => toBody(createInput(random, names));
                    await load(clients, bodies, Math.min(2_000, 500 * seconds));
                    const before = processorMs(running.pid);
                    const times = (await load(clients, bodies, seconds * 1_000)).sort((a, b) => a - b);
                    const processor = (processorMs(running.pid) - before) / times.length;
                    (results[question] ??= {})[server] = { perSecond: times.length / seconds, p50: at(times, 0.5), p99: at(times, 0.99), processor, answers };
                    for (const client of clients) client.close();
                }
                console.log(`${size} structures, ${server}: ${residentMb(running.pid)} MB resident${note && `, ${note}`}`);
            } finally {
                await running.stop();
            }
        }
        return results;
    } finally {
        await runSql(cluster.url, `DROP DATABASE ${url.pathname.slice(1)} WITH (FORCE)`);
    }
}

function print(size, results) {
    line(`\n${size} structures`, 'req/s', 'p50 ms', 'p99 ms', 'server CPU ms', 'of PostGr.', 'of bare', 'p99 of PostGr.', 'equal answers');
    for (const [question, servers] of Object.entries(results)) {
        console.log(question);
        const own = servers.Relais;
        for (const [server, { perSecond, p50, p99, processor, answers }] of Object.entries(servers)) {
            // Names are compared as they are spelt: of a misspelt one each server makes its own reading, counted below.
            const spelt = answers.flatMap(({ input, rows }, index) => (input.misspelt ? [] : [JSON.stringify(rows) === JSON.stringify(own.answers[index].rows)]));
            const equal = spelt.filter(Boolean).length / spelt.length;
            const beside = [`${(perSecond / servers.PostGraphile.perSecond).toFixed(2)} ×`, `${(perSecond / servers['bare Apollo'].perSecond).toFixed(2)} ×`, `${(p99 / servers.PostGraphile.p99).toFixed(2)} ×`];
            line(`  ${server}`, perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2), processor.toFixed(2), ...beside, `${(100 * equal).toFixed(2)} %`);
        }
        const misspelt = own.answers.filter(({ input }) => input.misspelt);
        if (misspelt.length > 0) {
            for (const [server, { answers }] of Object.entries(servers)) {
                const asked = answers.filter(({ input }) => input.misspelt);
                const found = asked.filter(({ input, rows }) => rows.some(([, nom]) => nom === input.misspelt)).length;
                console.log(`  misspelt names found by ${server}: ${found} of ${asked.length} (${((100 * found) / asked.length).toFixed(1)} %)`);
            }
        }
    }
}

try {
    for (const size of sizes) print(size, await measure(size));
    console.log(`\nload of the machine ${loadavg()[0].toFixed(1)} after`);
} finally {
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
}
