import { join } from 'node:path';
import { copyTemplate } from './embedded/copyTemplate.js';
import { lockDataDir } from './embedded/lockDataDir.js';
import { prepareDataDir } from './embedded/prepareDataDir.js';
import { type Pglite, startPglite } from './embedded/startPglite.js';

/** PGlite in `dataDir`, with what can be made again in `cacheDir`. */
export interface EmbeddedHome {
    kind: 'embedded';
    dataDir: string;
    cacheDir: string;
}

/** An embedded database that opens in a thread of its own, its directory locked. */
export interface StartedEmbedded {
    starting: Promise<Pglite>;
    unlock(): Promise<void>;
}

/**
 * Locks the directory and begins to open the embedded database. It loads no library, so that the rest of the server can
 * load while the thread works; `connectEmbedded` waits for it.
 *
 * @param makeTemplate makes the empty database that a new directory begins with; returns its folder
 * @throws StartError if the operator can mend it: directory taken or not writable
 */
export async function startEmbedded(
    { dataDir, cacheDir }: EmbeddedHome,
    onCrash: (message: string) => void,
    makeTemplate: Parameters<typeof copyTemplate>[0],
): Promise<StartedEmbedded> {
    prepareDataDir(dataDir);
    const unlock = await lockDataDir(dataDir);
    try {
        await copyTemplate(makeTemplate, dataDir);
        const starting = startPglite(join(dataDir, 'postgres'), cacheDir, onCrash);
        starting.catch(() => undefined);
        return { starting, unlock };
    } catch (error) {
        await unlock();
        throw error;
    }
}
