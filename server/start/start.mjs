/**
 * `npm start`: from a clone to a site that answers. Installs what is missing, builds what changed, serves.
 * Node's own modules only, until the packages are there.
 */
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';
import { buildWhenChanged } from './buildWhenChanged.mjs';
import { checkNode } from './checkNode.mjs';
import { installPackages } from './installPackages.mjs';
import { endChildren } from './runChild.mjs';

/** Milliseconds that answers under way are given after SIGTERM or SIGINT; all must end within 2 s. */
const GRACE = 1000;
const LAST_RESORT = 1800;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const report = line => console.log('relais  ' + line);
process.stdout.on('error', () => undefined); // The terminal is gone: the site goes on.
let running = null;
let stopping = false;

function fail(error) {
    if (stopping) return;
    console.error(error && error.name === 'StartError' ? 'relais  ' + error.message : error);
    process.exit(1);
}

async function stop() {
    if (stopping) return;
    stopping = true;
    report('Stopping');
    setTimeout(() => process.exit(0), LAST_RESORT);
    await endChildren();
    if (running) await running.stop(GRACE);
    process.exit(0);
}

async function start() {
    const unfit = checkNode(process.versions.node);
    if (unfit) {
        console.error('relais  ' + unfit);
        process.exit(1);
    }
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    await installPackages(root, false, report);
    const geographyDir = await buildWhenChanged(root, report);
    if (stopping) return;
    const server = await import(pathToFileURL(join(root, 'build/server/main.js')).href);
    running = await server.main(geographyDir, report, message => {
        fail({ name: 'StartError', message: 'The embedded database stopped by itself: ' + message });
    });
    report('Ready: ' + running.address);
}

start().catch(fail);
