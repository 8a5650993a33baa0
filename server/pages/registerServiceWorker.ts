import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { OFFLINE_PAGE } from '../../client/offline/keptNames.js';
import type { WorkerSettings } from '../../client/serviceWorker/WorkerSettings.js';
import { hashAssets } from './hashAssets.js';
import { listShellFiles } from './listShellFiles.js';
import type { Manifest } from './renderDocument.js';

/** Where "Quitter vite" leads, without a network too. */
const EXIT_PAGE = '/calendrier';

/** `/service-worker.js`: what this build needs without a network, then the script. Switched off, the same script erases what it kept and leaves. */
export function registerServiceWorker(app: FastifyInstance, clientDir: string, assets: Manifest, offline: boolean): void {
    const settings: WorkerSettings | null = offline ? { version: hashAssets(assets), files: listShellFiles(assets), pages: [OFFLINE_PAGE, EXIT_PAGE, '/carnet', '/numeros'] } : null;
    const script = `self.relais=${JSON.stringify(settings)};\n${readFileSync(join(clientDir, 'service-worker.js'), 'utf8')}`;
    app.get('/service-worker.js', { config: { rateLimit: false } }, async (_request, reply) => reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script));
}
