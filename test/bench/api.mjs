import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run bench:api`: what the limits leave a hostile document to cost, and how long usual questions take over real HTTP. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printApi } = await vite.ssrLoadModule('/test/bench/printApi.ts');
    await printApi();
} finally {
    await vite.close();
}
