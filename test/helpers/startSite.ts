import type { AppOptions } from '../../server/http/createApp.js';
import { builtClient } from './builtClient.js';
import { startApp, type Data } from './startApp.js';

/** The real site: the project’s data (or others), its pages, its scripts. */
export async function startSite(options: Partial<AppOptions> = {}, data: Data = 'occitanie') {
    const { clientDir, remove } = await builtClient();
    const app = await startApp(data, { clientDir, ...options });
    return {
        ...app,
        async close() {
            await app.close();
            remove();
        },
    };
}
