/**
 * Runs an import that stops before its n-th statement and waits there to be killed.
 *
 * Arguments: the home (JSON), n. Prints `open` and the first word of each statement, then `waiting`.
 */
import 'reflect-metadata';
import { runnerImport } from 'vite';

const [home, stopBefore] = process.argv.slice(2);
const { module } = await runnerImport(new URL('./importUntilKilled.ts', import.meta.url).pathname);
await module.importUntilKilled(JSON.parse(home), Number(stopBefore));
