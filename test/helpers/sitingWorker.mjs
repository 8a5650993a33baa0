/** The thread of server/siting from its sources: tests and benchmarks do not wait for a build. */
import { runnerImport } from 'vite';

await runnerImport(new URL('../../server/siting/sitingWorker.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
