import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** `npm run geography`: builds the reference geography if needed and prints how good it is; `-- --rebuild` times a whole build. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(`${root}/test/bench/printGeography.ts`, { root, configFile: false, logLevel: 'error' });
await module.printGeography(`${root}/build/geography`, process.argv.includes('--rebuild'));
