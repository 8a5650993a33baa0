import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/**
 * `npm run bench:coverage`: the nearest site of every commune by the engine, a flat grid, kdbush with geokdbush, and PostGIS, in one run.
 * PostGIS is the embedded one, or with TEST_DATABASE_URL a server.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printCoverage } = await vite.ssrLoadModule('/test/bench/printCoverage.ts');
    await printCoverage(`${root}/build/geography`);
} finally {
    await vite.close();
}
