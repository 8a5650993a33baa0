import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceKm } from '../../server/coverage/distanceKm.js';
import { PointTree } from '../../server/coverage/PointTree.js';
import { buildGeography } from '../../server/geography/buildGeography.js';
import { readGeography } from '../../server/geography/readGeography.js';
import { openTestDatabase } from '../helpers/database.js';
import { FlatGrid } from './FlatGrid.js';

const METRE_KM = 1e-3;
const MAINLAND = { south: 41, west: -6, north: 52, east: 10 };
const OVERSEAS = /^97/;

function createRandom(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

interface Timed {
    first: number;
    median: number;
    km: Float64Array;
}

/** Times a computation; the first call is that of a process that has not run it yet. */
async function time(run: () => Float64Array | Promise<Float64Array>, rounds: number): Promise<Timed> {
    const times: number[] = [];
    let km: Float64Array = new Float64Array();
    for (let round = 0; round <= rounds; round++) {
        const start = performance.now();
        km = await run();
        times.push(performance.now() - start);
    }
    const [first, ...others] = times;
    others.sort((a, b) => a - b);
    return { first: first!, median: others[others.length >> 1] ?? first!, km };
}

/** Prints one table; every way must agree with the engine within one metre on the sphere of 6371.0088 km. */
export async function printCoverage(geographyDir: string): Promise<void> {
    const { communes } = readGeography(await buildGeography(geographyDir));
    const placed = communes.filter(({ position }) => position !== null);
    // The flat grid knows the mainland only: all are asked for the same communes.
    const asked = placed.filter(({ departementCode }) => !OVERSEAS.test(departementCode));
    const lat = Float64Array.from(asked, ({ position }) => position!.lat);
    const lng = Float64Array.from(asked, ({ position }) => position!.lng);
    const database = await openTestDatabase();
    const { postgresql, postgis, home } = database.versions;
    console.log(`${asked.length} communes of metropolitan France (${communes.length} in all); sphere of 6371.0088 km; PostgreSQL ${postgresql} (${home}), PostGIS ${postgis}; Node ${process.version}`);
    try {
        await database.dataSource.query('CREATE TABLE bench_commune (i integer PRIMARY KEY, place geography(Point, 4326))');
        await database.dataSource.query(
            `INSERT INTO bench_commune SELECT i - 1, ST_SetSRID(ST_MakePoint(lng, lat), 4326)::geography FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS t (lng, lat, i)`,
            [[...lng], [...lat]],
        );
        const started = performance.now();
        const tree = new PointTree(lat, lng);
        const built = performance.now() - started;
        console.log(`Tree of the communes, once: ${built.toFixed(1)} ms (part of the engine's first call below)`);
        for (const count of [1_000, 10_000]) await compare(count, tree, built, lat, lng, database);
        await compareEverywhere(placed.map(({ position }) => position!));
    } finally {
        await database.close();
    }
}

async function compare(count: number, tree: PointTree, built: number, lat: Float64Array, lng: Float64Array, { dataSource }: Awaited<ReturnType<typeof openTestDatabase>>): Promise<void> {
    const random = createRandom(count);
    const near = Array.from({ length: count }, () => Math.floor(random() * lat.length));
    const siteLat = Float64Array.from(near, i => clamp(lat[i]! + (random() - 0.5) * 0.02, MAINLAND.south, MAINLAND.north));
    const siteLng = Float64Array.from(near, i => clamp(lng[i]! + (random() - 0.5) * 0.02, MAINLAND.west, MAINLAND.east));
    await dataSource.query('DROP TABLE IF EXISTS bench_site');
    await dataSource.query('CREATE TABLE bench_site (place geography(Point, 4326))');
    await dataSource.query(`INSERT INTO bench_site SELECT ST_SetSRID(ST_MakePoint(lng, lat), 4326)::geography FROM unnest($1::float8[], $2::float8[]) AS t (lng, lat)`, [[...siteLng], [...siteLat]]);
    await dataSource.query('CREATE INDEX ON bench_site USING gist (place)');
    await dataSource.query('ANALYZE bench_site');

    const engine = await time(() => tree.nearest(siteLat, siteLng).km, 9);
    const grid = await time(() => {
        const index = new FlatGrid(siteLat, siteLng);
        return lat.map((own, i) => index.nearestKm(own, lng[i]!));
    }, 9);
    const bush = await time(() => {
        const index = new KDBush(count);
        for (let s = 0; s < count; s++) index.add(siteLng[s]!, siteLat[s]!);
        index.finish();
        return lat.map((own, i) => {
            const found = around(index, lng[i]!, own, 1)[0] as number;
            return distanceKm({ lat: own, lng: lng[i]! }, { lat: siteLat[found]!, lng: siteLng[found]! });
        });
    }, 3);
    const postgis = await time(async () => {
        const rows: { km: number }[] = await dataSource.query(
            `SELECT ST_Distance(c.place, s.place, false) / 1000 AS km
             FROM bench_commune c CROSS JOIN LATERAL (SELECT place FROM bench_site ORDER BY bench_site.place <-> c.place LIMIT 1) s ORDER BY c.i`,
        );
        return Float64Array.from(rows, ({ km }) => km);
    }, 1);
    console.log(`\n${count.toLocaleString('en')} sites`);
    console.table(
        Object.fromEntries(
            Object.entries({ 'PointTree (engine)': engine, 'flat grid, index and queries': grid, 'kdbush + geokdbush': bush, 'PostGIS lateral KNN, geography': postgis }).map(([name, { first, median, km }]) => [
                name,
                { 'first call, ms': round(first + (km === engine.km ? built : 0)), 'median, ms': round(median), 'times the engine': round(median / engine.median), 'largest difference, m': round(1000 * greatestDifference(km, engine.km), 4) },
            ]),
        ),
    );
    for (const [name, { km }] of Object.entries({ grid, bush, postgis })) {
        const difference = greatestDifference(km, engine.km);
        if (!(difference < METRE_KM)) throw new Error(`Expected ${name} to agree with the engine within 1 m, got ${1000 * difference} m.`);
    }
}

/** All communes, overseas ones included, which the grid does not take. */
async function compareEverywhere(places: readonly { lat: number; lng: number }[]): Promise<void> {
    const lat = Float64Array.from(places, place => place.lat);
    const lng = Float64Array.from(places, place => place.lng);
    const random = createRandom(3);
    const sites = Array.from({ length: 10_000 }, () => places[Math.floor(random() * places.length)]!);
    const tree = new PointTree(lat, lng);
    const { median } = await time(() => tree.nearest(sites.map(site => site.lat), sites.map(site => site.lng)).km, 9);
    console.log(`\nEngine, ${places.length} communes overseas included, 10,000 sites: ${median.toFixed(1)} ms`);
}

function greatestDifference(a: Float64Array, b: Float64Array): number {
    return a.length === b.length ? a.reduce((most, km, i) => Math.max(most, Math.abs(km - b[i]!)), 0) : Infinity;
}

function clamp(value: number, low: number, high: number): number {
    return Math.min(high, Math.max(low, value));
}

function round(value: number, digits = 1): number {
    return Number(value.toFixed(digits));
}
