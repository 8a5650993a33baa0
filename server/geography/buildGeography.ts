import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeColumns } from './computeColumns.js';
import { computeContours } from './computeContours.js';
import { computeLand } from './computeLand.js';
import { computeReference } from './computeReference.js';
import { encodeTopology } from './encodeTopology.js';
import { geographyKey } from './geographyKey.js';
import { groupBy } from '../domain/groupBy.js';
import { locateCommunes } from './locateCommunes.js';
import { readDecoupage } from './readDecoupage.js';
import { readFranceCities } from './readFranceCities.js';
import { readGeonamesPlaces } from './readGeonamesPlaces.js';
import { readWorld } from './readWorld.js';

/** Folders of unfinished builds: `.building-<process id>-…`. */
const BUILDING = '.building-';

/**
 * Builds the reference geography from the installed packages into `<outDir>/<key>/`, unless it is there already.
 *
 * The folder appears at once and whole: a build that is killed leaves only a `.building-…` folder, which the next build
 * sweeps. Two builds at the same time do not disturb each other: the first to finish wins.
 *
 * @returns the folder to give to `readGeography`
 */
export async function buildGeography(outDir: string): Promise<string> {
    const { key, versions } = geographyKey();
    const target = join(outDir, key);
    if (existsSync(join(target, 'reference.json'))) return target;

    mkdirSync(outDir, { recursive: true });
    sweepUnfinished(outDir);
    const building = mkdtempSync(join(outDir, `${BUILDING}${process.pid}-`));
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
        const reference = computeReference(decoupage, points, contours.landAdded, key, versions);
        write('columns.json', computeColumns(reference));
        write('reference.json', reference);
        if (!existsSync(join(target, 'reference.json'))) {
            // Only a folder that someone has damaged by hand lacks its reference.
            rmSync(target, { recursive: true, force: true });
            renameSync(building, target);
        }
    } catch (error) {
        if (!existsSync(join(target, 'reference.json'))) throw error; // else another build was first
    } finally {
        rmSync(building, { recursive: true, force: true });
    }
    return target;
}

/** Removes what builds left behind whose process has ended. */
function sweepUnfinished(outDir: string): void {
    for (const name of readdirSync(outDir).filter(entry => entry.startsWith(BUILDING))) {
        const pid = Number(name.slice(BUILDING.length).split('-')[0]);
        if (!isRunning(pid)) rmSync(join(outDir, name), { recursive: true, force: true });
    }
}

function isRunning(pid: number): boolean {
    if (!(pid > 0)) return false;
    try {
        return process.kill(pid, 0);
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
}

