import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run axe`: every page and state by axe, at two widths, light and dark; writes what the accessibility statement shows. Words given choose among the states; the results of the others stay. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printAxe } = await vite.ssrLoadModule('/test/bench/printAxe.ts');
    await printAxe(process.argv.slice(2));
} finally {
    await vite.close();
}
