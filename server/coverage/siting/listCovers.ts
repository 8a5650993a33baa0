import { REACH_TOLERANCE_KM } from '../PointTree.js';
import type { CoverLists } from './CoverLists.js';

/** Mean radius of the Earth, kilometres (IUGG): the sphere of `distanceKm`. */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
/** Bands of latitude in the reach: narrow ones leave few useless comparisons, many cost their own handling. */
const BANDS_IN_REACH = 6;
/** A sorting key holds a band (11 bits), a longitude (21 bits, 19 m) and an index (20 bits): 52 bits, exact in a double. */
const MAX_BANDS = 2 ** 11;
const LNG_STEPS = 2 ** 21;
const MAX_POINTS = 2 ** 20;

interface Banded {
    /** Index given by the caller, in the order of bands, then of longitudes. */
    id: Int32Array;
    lng: Float64Array;
    xyz: Float64Array;
    /** First point of each band, and the end. */
    bandStart: Int32Array;
}

/**
 * Lists the demands within reach of each candidate, the limit included (tolerance 1 mm, as everywhere).
 *
 * Points are sorted by band of latitude, then longitude. Candidates of a band are taken from west to east, so the window that may be
 * within reach in each band near by only moves east; chords through the Earth decide. France at 30 km: about 6 million pairs.
 *
 * @param ids @param candidates indices in `lat` and `lng` (degrees) of the demands and of the candidates; all have a position
 * @param weight of each of `ids`
 * @param maxKm great-circle kilometres, above 0
 * @returns the candidates and their demands in the order of bands; a demand is its rank in that order, and `weight` follows it
 */
export function listCovers(
    lat: ArrayLike<number>, lng: ArrayLike<number>, ids: Int32Array, weight: Float64Array, candidates: Int32Array, maxKm: number,
): CoverLists {
    if (Math.max(ids.length, candidates.length) > MAX_POINTS) throw new RangeError(`Expected at most ${MAX_POINTS} communes, got ${Math.max(ids.length, candidates.length)}.`);
    const reachKm = Math.min(maxKm + REACH_TOLERANCE_KM, Math.PI * EARTH_RADIUS_KM);
    const reachDegrees = reachKm / EARTH_RADIUS_KM / RADIANS;
    const bands = Math.max(1, Math.min(MAX_BANDS - 1, Math.floor((180 * BANDS_IN_REACH) / reachDegrees)));
    const height = 180 / bands;
    const away = Math.ceil(reachDegrees / height + 1e-9);
    // A chord of the whole sphere is 2: the farthest point must not be lost to rounding.
    const limit = reachKm >= Math.PI * EARTH_RADIUS_KM ? 5 : (2 * Math.sin(reachKm / EARTH_RADIUS_KM / 2)) ** 2;

    const demands = sortInBands(lat, lng, ids, bands);
    const sites = sortInBands(lat, lng, candidates, bands);
    const start = new Int32Array(candidates.length + 1);
    let item = new Int32Array(Math.max(1024, 64 * candidates.length));
    let count = 0;
    const [first, last, halfWidth] = [new Int32Array(2 * away + 1), new Int32Array(2 * away + 1), new Float64Array(2 * away + 1)];
    for (let band = 0; band < bands; band++) {
        const [from, to] = [sites.bandStart[band]!, sites.bandStart[band + 1]!];
        if (from === to) continue;
        const lowest = Math.max(0, band - away);
        const highest = Math.min(bands - 1, band + away);
        for (let other = lowest; other <= highest; other++) {
            first[other - lowest] = last[other - lowest] = demands.bandStart[other]!;
            halfWidth[other - lowest] = widestLng(band, other, height, reachDegrees);
        }
        for (let site = from; site < to; site++) {
            const at = sites.lng[site]!;
            const x = sites.xyz[3 * site]!, y = sites.xyz[3 * site + 1]!, z = sites.xyz[3 * site + 2]!;
            for (let other = lowest; other <= highest; other++) {
                const end = demands.bandStart[other + 1]!;
                const half = halfWidth[other - lowest]!;
                let low = demands.bandStart[other]!;
                let high = end;
                // A window over the antimeridian is not one: the whole band is compared.
                if (at - half >= -180 && at + half <= 180) {
                    low = first[other - lowest]!;
                    while (low < end && demands.lng[low]! < at - half) low++;
                    high = Math.max(low, last[other - lowest]!);
                    while (high < end && demands.lng[high]! <= at + half) high++;
                    first[other - lowest] = low;
                    last[other - lowest] = high;
                }
                if (count + high - low > item.length) {
                    const larger = new Int32Array(2 * item.length + high - low);
                    larger.set(item);
                    item = larger;
                }
                for (let i = low, a = 3 * low; i < high; i++, a += 3) {
                    const dx = demands.xyz[a]! - x, dy = demands.xyz[a + 1]! - y, dz = demands.xyz[a + 2]! - z;
                    if (dx * dx + dy * dy + dz * dz <= limit) item[count++] = i;
                }
            }
            start[site + 1] = count;
        }
    }
    const rankOf = new Map<number, number>();
    ids.forEach((id, rank) => rankOf.set(id, rank));
    return { start, item: item.subarray(0, count), weight: Float64Array.from(demands.id, id => weight[rankOf.get(id)!]!), candidate: sites.id };
}

/** Degrees of longitude within which a point of one band may reach a point of the other, a little more than needed. */
function widestLng(band: number, other: number, height: number, reachDegrees: number): number {
    const between = Math.max(0, Math.abs(band - other) - 1) * height;
    if (between >= reachDegrees) return -1;
    const flattest = (index: number) => Math.min(Math.cos((index * height - 90) * RADIANS), Math.cos(((index + 1) * height - 90) * RADIANS));
    const square = (Math.sin((reachDegrees * RADIANS) / 2) ** 2 - Math.sin((between * RADIANS) / 2) ** 2) / (flattest(band) * flattest(other));
    return square >= 1 || reachDegrees >= 180 || !(square >= 0) ? 360 : (2 * Math.asin(Math.sqrt(square))) / RADIANS + 1e-3;
}

function sortInBands(lat: ArrayLike<number>, lng: ArrayLike<number>, ids: Int32Array, bands: number): Banded {
    const keys = new Float64Array(ids.length);
    for (let i = 0; i < ids.length; i++) {
        const band = Math.max(0, Math.min(bands - 1, Math.floor(((lat[ids[i]!]! + 90) / 180) * bands)));
        const step = Math.max(0, Math.min(LNG_STEPS - 1, Math.floor(((lng[ids[i]!]! + 180) / 360) * LNG_STEPS)));
        keys[i] = (band * LNG_STEPS + step) * MAX_POINTS + i;
    }
    keys.sort();
    const sorted: Banded = {
        id: new Int32Array(ids.length), lng: new Float64Array(ids.length), xyz: new Float64Array(3 * ids.length), bandStart: new Int32Array(bands + 1),
    };
    for (let i = 0; i < ids.length; i++) {
        const id = ids[keys[i]! % MAX_POINTS]!;
        const [phi, lambda] = [lat[id]! * RADIANS, lng[id]! * RADIANS];
        sorted.id[i] = id;
        // The longitude as sorted: the windows allow for its rounding.
        sorted.lng[i] = ((Math.floor(keys[i]! / MAX_POINTS) % LNG_STEPS) / LNG_STEPS) * 360 - 180;
        sorted.xyz[3 * i] = Math.cos(phi) * Math.cos(lambda);
        sorted.xyz[3 * i + 1] = Math.cos(phi) * Math.sin(lambda);
        sorted.xyz[3 * i + 2] = Math.sin(phi);
        sorted.bandStart[Math.floor(keys[i]! / MAX_POINTS / LNG_STEPS) + 1]!++;
    }
    for (let band = 0; band < bands; band++) sorted.bandStart[band + 1]! += sorted.bandStart[band]!;
    return sorted;
}
