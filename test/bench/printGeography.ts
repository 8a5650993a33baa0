import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { distanceKm } from '../../server/coverage/distanceKm.js';
import type { Position } from '../../server/domain/Position.js';
import { buildGeography } from '../../server/geography/buildGeography.js';
import { groupBy } from '../../server/domain/groupBy.js';
import { readFranceCities } from '../../server/geography/readFranceCities.js';
import { readGeography, type GeographyCommune } from '../../server/geography/readGeography.js';
import { readGeonamesPlaces } from '../../server/geography/readGeonamesPlaces.js';

type Contour = Feature<Polygon | MultiPolygon>;

const share = (part: number, whole: number) => `${part.toLocaleString('en')} of ${whole.toLocaleString('en')} (${((100 * part) / whole).toFixed(2)} %)`;

/** Prints counts, sources of points, checks of the contours, sizes, and the time of a build. */
export async function printGeography(outDir: string, rebuild: boolean): Promise<void> {
    const dir = await timed(outDir, rebuild);
    const { communes, quality, key, epci, departements, formerCommunes } = readGeography(dir);
    const line = (label: string, value: unknown) => console.log(`${label.padEnd(44)} ${String(value)}`);

    line('Key', key);
    line('Communes, EPCI, départements', `${communes.length}, ${epci.length}, ${departements.length}`);
    line('Former communes', formerCommunes.length);
    line('Communes of overseas collectivities left out', quality.overseasCollectivitiesLeftOut);
    line('Population', `${quality.populationTotal.toLocaleString('en')}, missing for ${quality.populationMissing} communes`);
    line('Communes without EPCI', quality.withoutEpci);
    console.log('\nPoints');
    for (const [source, count] of Object.entries(quality.points)) line(`  ${source}`, share(count, communes.length));
    line('  exact', share(quality.exact, communes.length));
    line('  approximate', share(quality.approximate, communes.length));
    line('  without position', quality.withoutPosition);
    line('  rejected, far outside their département', quality.rejected.join(' ') || 0);
    line('  two sources more than 5 km apart', quality.disagreements.length);
    line('  land added, off the coast or the border', quality.landAdded);

    const contours = readContours(dir);
    const inside = (code: string, layer: Map<string, Contour>, { lat, lng }: Position) => {
        const contour = layer.get(code);
        return contour !== undefined && booleanPointInPolygon([lng, lat], contour);
    };
    const printShares = (points: { commune: GeographyCommune; position: Position }[]) => {
        const count = (test: (point: (typeof points)[number]) => boolean) => share(points.filter(test).length, points.length);
        line('  in the contour of its commune', count(({ commune, position }) => inside(commune.codeInsee, contours.communes, position)));
        line('  of its EPCI', count(({ commune, position }) => commune.epciCode === null || inside(commune.epciCode, contours.epci, position)));
        line('  of its département', count(({ commune, position }) => inside(commune.departementCode, contours.departements, position)));
    };
    console.log('\nThe point of each commune (the contours are made of it)');
    printShares(communes.flatMap(commune => (commune.position ? [{ commune, position: commune.position }] : [])));

    console.log('\nThe point that the second source gives, where two know the commune (not used in the contours)');
    const second = secondPoints(communes);
    const kms = second.map(({ km }) => km).sort((a, b) => a - b);
    const quantile = (q: number) => `${kms[Math.floor(q * (kms.length - 1))]!.toFixed(2)} km`;
    line('  distance to the first: median, 95 %, 99 %', [0.5, 0.95, 0.99].map(quantile).join(', '));
    printShares(second);

    console.log('\nSizes (bytes, gzip)');
    const size = (file: string) => {
        const content = readFileSync(join(dir, file));
        return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
    };
    for (const file of ['departements.json', 'epci.json', 'land.json', 'reference.json']) {
        const { raw, gzip } = size(file);
        line(`  ${file}`, `${raw.toLocaleString('en')}, ${gzip.toLocaleString('en')}`);
    }
    const sizes = readdirSync(join(dir, 'communes')).map(file => size(join('communes', file)).gzip).sort((a, b) => a - b);
    line('  communes/<département>.json, median and largest', `gzip ${sizes[sizes.length >> 1]!.toLocaleString('en')}, ${sizes.at(-1)!.toLocaleString('en')}`);
}

/** Builds, in a temporary folder when the time of a whole build is wanted, and says how long it took. */
async function timed(outDir: string, rebuild: boolean): Promise<string> {
    const scratch = rebuild ? mkdtempSync(join(tmpdir(), 'relais-geography-')) : null;
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const built = await buildGeography(scratch ?? outDir);
    const { user, system } = process.cpuUsage(cpu);
    console.log(`Ready in ${((performance.now() - start) / 1000).toFixed(1)} s (processor ${((user + system) / 1e6).toFixed(1)} s).`);
    if (!scratch) return built;
    rmSync(scratch, { recursive: true });
    return buildGeography(outDir).then(dir => join(outDir, basename(dir)));
}

function readContours(dir: string) {
    const read = (file: string, name: string): [string, Contour][] => {
        const topology = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Topology;
        return (feature(topology, topology.objects[name]!) as FeatureCollection<Polygon | MultiPolygon>).features.map(contour => [String(contour.id), contour]);
    };
    return {
        communes: new Map(readdirSync(join(dir, 'communes')).flatMap(file => read(join('communes', file), 'communes'))),
        epci: new Map(read('epci.json', 'epci')),
        departements: new Map(read('departements.json', 'departements')),
    };
}

/** Points of france-cities-js for the communes that GeoNames places: nothing was made of them, so they can judge the contours. */
function secondPoints(communes: readonly GeographyCommune[]): { commune: GeographyCommune; position: Position; km: number }[] {
    const places = new Set(readGeonamesPlaces().map(({ codeInsee }) => codeInsee));
    const cities = groupBy(readFranceCities(), ({ codeInsee }) => codeInsee);
    return communes.flatMap(commune => {
        const rows = cities.get(commune.codeInsee) ?? [];
        if (!commune.position || !places.has(commune.codeInsee) || rows.length !== 1) return [];
        const km = distanceKm(rows[0]!.position, commune.position);
        return km === 0 ? [] : [{ commune, position: rows[0]!.position, km }];
    });
}
