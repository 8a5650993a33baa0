import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run bench:search`: what a key stroke costs over 10,000 and 100,000 structures, and what the index costs to make and to keep. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printSearch } = await vite.ssrLoadModule('/test/bench/printSearch.ts');
    await printSearch();
} finally {
    await vite.close();
}
