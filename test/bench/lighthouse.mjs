import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run lighthouse [-- origin] [path …]`: scores, times and weights of the main pages on a small phone, on two networks; of a site of its own, or of one that runs. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printLighthouse } = await vite.ssrLoadModule('/test/bench/printLighthouse.ts');
    await printLighthouse(process.argv.slice(2));
} finally {
    await vite.close();
}
