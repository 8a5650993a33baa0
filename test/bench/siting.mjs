import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** `npm run bench:siting`: where next, for each region and for France; `-- --seconds 60` for the time of a proof, `-- --only Occitanie,France`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const option = name => process.argv[process.argv.indexOf(name) + 1];
const { module } = await runnerImport(`${root}/test/bench/printSiting.ts`, { root, configFile: false, logLevel: 'error' });
await module.printSiting(root, {
    seconds: process.argv.includes('--seconds') ? Number(option('--seconds')) : 60,
    only: process.argv.includes('--only') ? option('--only').split(',') : null,
});
