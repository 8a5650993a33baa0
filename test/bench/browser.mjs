import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run bench:browser`: choice → list, click → sheet and key → suggestions in Chromium, over 10,000 structures (or as many as given). */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, ws: false }, logLevel: 'error' });
try {
    const { printBrowser } = await vite.ssrLoadModule('/test/bench/printBrowser.ts');
    await printBrowser(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 40));
} finally {
    await vite.close();
}
