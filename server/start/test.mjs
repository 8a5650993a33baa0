/** `npm test`: from a clone to a verdict. Installs what is missing, builds what the tests need, runs them all, or those named. */
import { spawn } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';
import { buildWhenChanged } from './buildWhenChanged.mjs';
import { checkNode } from './checkNode.mjs';
import { installPackages } from './installPackages.mjs';
import { endChildren } from './runChild.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const report = line => console.log('relais  ' + line);

function stop() {
    endChildren().then(() => process.exit(130));
}

/** A file that could not even be read has no tests: it counts as one failure. */
function readCounts(file) {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every(test => test.status !== 'failed'));
    return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
}

async function test() {
    const unfit = checkNode(process.versions.node);
    if (unfit) throw Object.assign(new Error(unfit), { name: 'StartError' });
    await installPackages(root, true, report);
    await buildWhenChanged(root, report);
    const home = process.env.TEST_DATABASE_URL ? 'on a PostgreSQL server' : 'on the embedded database';
    report('Running the tests ' + home);
    const folder = mkdtempSync(join(tmpdir(), 'relais-results-'));
    const results = join(folder, 'results.json');
    const args = ['run', '--reporter=default', '--reporter=json', '--outputFile.json=' + results].concat(process.argv.slice(2));
    const vitest = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs')].concat(args), { cwd: root, stdio: 'inherit' });
    process.removeListener('SIGINT', stop);
    process.on('SIGINT', () => undefined); // Vitest got it too, and ends by itself.
    process.on('SIGTERM', () => vitest.kill('SIGTERM'));
    const code = await new Promise(resolve => vitest.on('close', resolve));
    try {
        const { passed, failed, skipped } = readCounts(results);
        if (skipped > 0) report(skipped + ' skipped');
        report('Tests ' + home + ': ' + passed + ' passed, ' + failed + ' failed');
        process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : 1;
    } catch {
        report('Expected results from Vitest, but it ended with ' + code + ' before it wrote them');
        process.exitCode = 1;
    }
    rmSync(folder, { recursive: true, force: true });
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
test().catch(error => {
    console.error(error.name === 'StartError' ? 'relais  ' + error.message : error);
    process.exit(1);
});
