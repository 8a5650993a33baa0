/**
 * `npm run bench:start`: from a clean clone of the last commit with an empty npm cache to the first answered query;
 * then restarts, memory and stops. Prints a table for the README.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RESTARTS = 3;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-'));
const clone = join(folder, 'relais');
const port = await findFreePort();
let child = null;
process.on('SIGINT', () => child?.kill('SIGTERM'));

try {
    const began = performance.now();
    execFileSync('git', ['clone', '--quiet', '--no-local', root, clone]);
    const first = await startAndQuery(began);
    await stop();
    const restarts = [];
    for (let i = 0; i < RESTARTS; i++) {
        const start = await startAndQuery(performance.now());
        restarts.push({ ...start, ...readMemory(), stopMs: await stop() });
    }
    const median = field => restarts.map(restart => restart[field]).sort((a, b) => a - b)[RESTARTS >> 1];
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    console.log(`\nNode ${process.versions.node}, ${cpus().length} cores, commit ${commit}\n`);
    console.log('| measure | figure | target |\n|---|---|---|');
    console.log(`| clean clone, empty npm cache → first answered query | ${seconds(first.ms)} | ≤ 60 s |`);
    for (const [line, ms] of first.steps) console.log(`| … ${line} | at ${seconds(ms)} | |`);
    console.log(`| restart → first answered query (median of ${RESTARTS}) | ${seconds(median('ms'))} | ≤ 3 s |`);
    console.log(`| memory of the running process (RSS, then its peak) | ${median('rss')} MB, ${median('peak')} MB | |`);
    console.log(`| SIGTERM to npm → all ended (median of ${RESTARTS}) | ${seconds(median('stopMs'))} | ≤ 2 s |`);
} finally {
    child?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
}

/** Runs the real `npm start` and asks again and again until a query is answered. */
async function startAndQuery(began) {
    const env = { ...process.env, PORT: String(port), npm_config_cache: join(folder, 'npm-cache'), DATA_DIR: join(folder, 'data') };
    delete env.DATABASE_URL;
    child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let ended = false;
    child.once('exit', () => (ended = true));
    const steps = [];
    child.stdout.on('data', chunk => {
        for (const [, line] of String(chunk).matchAll(/^relais {2}(.*)$/gm)) steps.push([line.replace(folder, '…'), performance.now() - began]);
    });
    while (!(await isAnswered())) {
        if (ended) throw new Error(`Expected npm start to serve, but it ended after: ${steps.map(([line]) => line).join(' / ')}`);
        await new Promise(resolve => setTimeout(resolve, 20));
    }
    return { ms: performance.now() - began, steps };
}

async function isAnswered() {
    try {
        const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: '{ departements(region: "76") { code structures { id } } }' }),
        });
        return response.ok && (await response.json()).data.departements.length === 13;
    } catch {
        return false;
    }
}

async function stop() {
    const began = performance.now();
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
    child = null;
    return performance.now() - began;
}

/** Of the process that listens, which npm started; Linux only. */
function readMemory() {
    if (!existsSync('/proc/self/status')) return { rss: NaN, peak: NaN };
    const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = name => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)[1]) / 1024);
    return { rss: read('VmRSS'), peak: read('VmHWM') };
}

async function findFreePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port: free } = server.address();
    server.close();
    return free;
}

function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
