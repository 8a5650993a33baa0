import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run bench:simulation`: frame and update times while a mark is dragged, in Chromium; the address of a page may be given. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printSimulation } = await vite.ssrLoadModule('/test/bench/printSimulation.ts');
    await printSimulation(process.argv[2]);
} finally {
    await vite.close();
}
