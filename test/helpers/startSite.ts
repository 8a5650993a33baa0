import type { AppOptions } from '../../server/http/createApp.js';
import { builtClient } from './builtClient.js';
import { startApp } from './startApp.js';

/** The real site: the project's data, its pages, its scripts. */
export async function startSite(options: Partial<AppOptions> = {}) {
    const { clientDir, remove } = await builtClient();
    const app = await startApp('occitanie', { clientDir, ...options });
    return {
        ...app,
        async close() {
            await app.close();
            remove();
        },
    };
}
