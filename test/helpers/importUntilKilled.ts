import 'reflect-metadata';
import { EntityManager } from 'typeorm';
import { connectDatabase, type DatabaseHome } from '../../server/database/connectDatabase.js';
import { importSeeds } from '../../server/import/importSeeds.js';
import { createSmallGeography, createSmallSeeds } from './smallDirectory.js';

/** Changes every structure and empties the other lists, stops before its n-th statement, and waits there to be killed. */
export async function importUntilKilled(home: DatabaseHome, stopBefore: number): Promise<void> {
    const { dataSource } = await connectDatabase(home, message => console.error(message));
    const query = EntityManager.prototype.query;
    let count = 0;
    EntityManager.prototype.query = async function (this: EntityManager, ...args: Parameters<typeof query>) {
        if (++count === stopBefore) {
            console.log('waiting');
            await new Promise(() => setInterval(() => undefined, 1_000));
        }
        return query.apply(this, args);
    } as typeof query;
    const seeds = createSmallSeeds();
    for (const structure of seeds.structures) structure.nom = 'Half an import';
    const kept = ['sources', 'organisations', 'structures'];
    const rest = Object.fromEntries(Object.keys(seeds).flatMap(kind => (kept.includes(kind) ? [] : [[kind, []]])));
    await importSeeds(dataSource, { ...seeds, ...rest }, createSmallGeography());
    console.log('finished');
}
