import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { build } from 'vite';
import { findFreePort, startCluster } from './directory/startCluster.mjs';

/**
 * `npm run bench:exports [structures] [formats] [heap in MB]`: each file of a synthetic directory (default 100,000 structures), and the bulk feed, read from a server of its own: peak memory of
 * the server above its idle memory, bytes, seconds. The list of one kind, a ninth, stands beside the whole, and the whole with a heap that leaves
 * no room for it: what V8 lets lie when it has room is no need. Then a slow reader
 * and one who leaves. TEST_DATABASE_URL: a server in place of a private one.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const size = Number(process.argv[2] ?? 100_000);
const FORMATS = (process.argv[3] ?? 'csv,xlsx,geojson,data-inclusion.json').split(',');
const PART = '?types=antenne';
/** Megabytes of heap, little above what the directory in memory itself takes: V8 may then not let garbage lie. */
const LIMIT = Number(process.argv[4] ?? 320);

await build({
    root, configFile: false, logLevel: 'error',
    build: {
        ssr: true, outDir: 'build/bench', emptyOutDir: false, target: 'node20', minify: false,
        rolldownOptions: { input: { load: 'test/bench/directory/loadSynthetic.ts', relais: 'test/bench/directory/serveRelais.ts' }, output: { format: 'esm', entryFileNames: '[name].js' } },
    },
});
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-exports-'));
const cluster = process.env.TEST_DATABASE_URL ? { url: process.env.TEST_DATABASE_URL, stop: () => undefined } : await startCluster();
const url = new URL(cluster.url);
url.pathname = `/relais_exports_${process.pid}`;

async function runSql(sql) {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
}
const residentMb = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const processorMs = pid => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
};
const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
const line = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(46) : String(cell).padStart(16))).join(''));

/** @param pauseMs waited after each piece that arrives @param leaveAfter bytes, then the connection is closed */
function download(address, pauseMs = 0, leaveAfter = Infinity) {
    return new Promise((resolve, reject) => {
        let bytes = 0;
        get(address, { agent: false }, response => {
            if (response.statusCode !== 200) reject(new Error(`Expected 200 from ${address}, got ${response.statusCode}.`));
            let tail = '';
            response.on('data', chunk => {
                bytes += chunk.length;
                tail = chunk.toString('latin1').slice(-2_000);
                if (bytes > leaveAfter) return response.destroy();
                if (pauseMs > 0) {
                    response.pause();
                    setTimeout(() => response.resume(), pauseMs);
                }
            });
            response.on('error', error => (bytes > leaveAfter ? resolve({ bytes, tail }) : reject(error)));
            response.on('close', () => (response.complete || bytes > leaveAfter ? resolve({ bytes, tail }) : reject(new Error(`Expected ${address} whole, got it cut after ${bytes} bytes.`))));
        }).on('error', reject);
    });
}

async function measure(name, pid, idle, run) {
    let peak = residentMb(pid);
    const timer = setInterval(() => (peak = Math.max(peak, residentMb(pid))), 10);
    const [started, spent] = [performance.now(), processorMs(pid)];
    const bytes = await run();
    clearInterval(timer);
    line(name, (peak - idle).toFixed(0), (bytes / 1e6).toFixed(1), ((performance.now() - started) / 1_000).toFixed(1), ((processorMs(pid) - spent) / 1_000).toFixed(1));
}

let child;
try {
    await runSql(`CREATE DATABASE ${url.pathname.slice(1)}`);
    const namesFile = join(folder, 'names.json');
    execFileSync(process.execPath, [join(root, 'build/bench/load.js'), url.href, String(size), namesFile], { cwd: root, stdio: 'inherit' });
    const { geographyDir } = JSON.parse(readFileSync(namesFile, 'utf8'));
    const start = async (flags = []) => {
        const port = await findFreePort();
        child = spawn(process.execPath, [...flags, join(root, 'build/bench/relais.js'), url.href, geographyDir, String(port)], { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] });
        await new Promise((resolve, reject) => {
            child.stdout.on('data', data => String(data).includes('READY') && resolve());
            child.on('exit', code => reject(new Error(`Expected a server, got exit code ${code}.`)));
        });
        const base = `http://127.0.0.1:${port}`;
        // What a first request loads and compiles is no part of a file.
        await download(`${base}/structures.csv?types=antenne&departement=09`);
        await wait(1_500);
        return { base, pid: child.pid, idle: residentMb(child.pid) };
    };
    const stop = () => new Promise(resolve => (child.removeAllListeners('exit'), child.once('exit', resolve), child.kill('SIGKILL')));
    console.log(`${size} structures, ${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}; load of the machine ${loadavg()[0].toFixed(1)} before`);
    line('each file from a new server', 'MB above idle', 'MB of file', 'seconds', 's of processor');
    for (const format of FORMATS) {
        for (const [query, flags, note] of [[PART, [], ', a ninth'], ['', [], ''], ['', [`--max-old-space-size=${LIMIT}`], `, heap of ${LIMIT} MB`]]) {
            const { base, pid, idle } = await start(flags);
            await measure(`${format}${note} (idle ${idle.toFixed(0)} MB)`, pid, idle, async () => (await download(`${base}/structures.${format}${query}`)).bytes);
            await stop();
        }
    }
    const { base, pid, idle } = await start();
    let pages = 0;
    await measure(`feed, pages of 1000 (idle ${idle.toFixed(0)} MB)`, pid, idle, async () => {
        let [sum, next] = [0, '/flux/structures.ndjson?nombre=1000'];
        for (; next !== null; pages++) {
            const { bytes, tail } = await download(base + next);
            sum += bytes;
            next = JSON.parse(tail.trimEnd().split('\n').at(-1)).suivante;
        }
        return sum;
    });
    await measure('csv, a reader who waits 3 ms after each piece', pid, idle, async () => (await download(`${base}/structures.csv`, 3)).bytes);
    await measure('csv, ten readers at once', pid, idle, async () => (await Promise.all(Array.from({ length: 10 }, () => download(`${base}/structures.csv`)))).reduce((sum, { bytes }) => sum + bytes, 0));
    await download(`${base}/structures.csv`, 0, 1e6);
    await wait(1_000);
    const left = processorMs(pid);
    await wait(2_000);
    console.log(`a reader left after 1 MB: ${processorMs(pid) - left} ms of processor in the two seconds that begin a second later; ${pages} pages of the feed`);
    await stop();
    console.log(`load of the machine ${loadavg()[0].toFixed(1)} after`);
} finally {
    child?.kill('SIGKILL');
    await runSql(`DROP DATABASE IF EXISTS ${url.pathname.slice(1)} WITH (FORCE)`);
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
}
