import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeContours } from './computeContours.js';
import { computeLand } from './computeLand.js';
import { computeReference } from './computeReference.js';
import { encodeTopology } from './encodeTopology.js';
import { geographyKey } from './geographyKey.js';
import { groupBy } from './groupBy.js';
import { locateCommunes } from './locateCommunes.js';
import { readDecoupage } from './readDecoupage.js';
import { readFranceCities } from './readFranceCities.js';
import { readGeonamesPlaces } from './readGeonamesPlaces.js';
import { readWorld } from './readWorld.js';

/**
 * Builds the reference geography from the installed packages into `<outDir>/<key>/`, unless it is there already.
 *
 * The folder appears at once and whole: a build that is killed leaves only a `.building-…` folder, swept by the next.
 *
 * @returns the folder to give to `readGeography`
 */
export async function buildGeography(outDir: string): Promise<string> {
    const { key, versions } = geographyKey();
    const target = join(outDir, key);
    if (existsSync(join(target, 'reference.json'))) return target;

    mkdirSync(outDir, { recursive: true });
    const building = mkdtempSync(join(outDir, '.building-'));
    try {
        const decoupage = readDecoupage();
        const points = locateCommunes(decoupage, readGeonamesPlaces(), readFranceCities());
        const world = readWorld();
        const located = decoupage.communes.flatMap(commune => {
            const point = points.located.get(commune.code);
            return point ? [{ ...commune, ...point }] : [];
        });
        const contours = computeContours(located, decoupage.epci, decoupage.departements, world);
        const write = (name: string, content: unknown) => writeFileSync(join(building, name), JSON.stringify(content));

        mkdirSync(join(building, 'communes'));
        const departementOf = new Map(decoupage.communes.map(({ code, departement }) => [code, departement]));
        for (const [departement, features] of groupBy(contours.communes, ({ id }) => departementOf.get(String(id))!)) {
            write(join('communes', `${departement}.json`), encodeTopology('communes', features));
        }
        write('epci.json', encodeTopology('epci', contours.epci));
        write('departements.json', encodeTopology('departements', contours.departements));
        write('land.json', computeLand(world));
        write('reference.json', computeReference(decoupage, points, contours.landAdded, key, versions));
        if (existsSync(target)) rmSync(target, { recursive: true });
        renameSync(building, target);
    } finally {
        rmSync(building, { recursive: true, force: true });
    }
    return target;
}

