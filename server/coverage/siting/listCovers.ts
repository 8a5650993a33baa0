import { EARTH_RADIUS_KM } from '../distanceKm.js';
import { REACH_TOLERANCE_KM } from '../PointTree.js';
import type { CoverLists } from './CoverLists.js';

const RADIANS = Math.PI / 180;
/** Bands of latitude in the reach: narrow ones leave few useless comparisons, many cost their own handling. */
const BANDS_IN_REACH = 6;
/** A sorting key holds a band (11 bits), a longitude (21 bits, 19 m) and an index (20 bits): 52 bits, exact in a double. */
const MAX_BANDS = 2 ** 11;
const LNG_STEPS = 2 ** 21;
const MAX_POINTS = 2 ** 20;
/** Degrees: several times the rounding of longitudes in a key. */
const LNG_MARGIN = 1e-3;

interface Banded {
    /** Index given by the caller, in the order of bands, then of longitudes. */
    id: Int32Array;
    lng: Float64Array;
    xyz: Float64Array;
    /** Place of each in the list given. */
    rank: Int32Array;
    /** First point of each band, and the end. */
    bandStart: Int32Array;
}

/**
 * Lists the demands within reach of each candidate, the limit included (tolerance 1 mm, as everywhere).
 *
 * Points are sorted by band of latitude, then longitude. Candidates of a band are taken from west to east, so the window that may be
 * within reach in each band near by only moves east; so does the window of those that certainly are. Between the two, chords through
 * the Earth decide. France at 30 km: 7.3 million pairs.
 *
 * @param ids @param candidates indices in `lat` and `lng` (degrees) of the demands and of the candidates; all have a position
 * @param weight of each of `ids`
 * @param maxKm great-circle kilometres, above 0
 * @returns the candidates and their demands in the order of bands: a demand is its rank in that order, and `weight` follows it, 0 for a
 *   demand that no candidate reaches; `totals` of the demands of each candidate
 */
export function listCovers(
    lat: ArrayLike<number>, lng: ArrayLike<number>, ids: Int32Array, weight: Float64Array, candidates: Int32Array, maxKm: number,
): { lists: CoverLists; totals: Float64Array } {
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
    const weights = Float64Array.from(demands.rank, rank => weight[rank]!);
    const reached = new Uint8Array(ids.length);
    const totals = new Float64Array(candidates.length);
    let item = new Int32Array(Math.max(1024, 64 * candidates.length));
    let count = 0;
    const near = Array.from({ length: 2 * away + 1 }, () => ({ first: 0, sureFirst: 0, sureLast: 0, last: 0, half: 0, sureHalf: 0 }));
    for (let band = 0; band < bands; band++) {
        const [from, to] = [sites.bandStart[band]!, sites.bandStart[band + 1]!];
        if (from === to) continue;
        const lowest = Math.max(0, band - away);
        const highest = Math.min(bands - 1, band + away);
        for (let other = lowest; other <= highest; other++) {
            const at = demands.bandStart[other]!;
            near[other - lowest] = { first: at, sureFirst: at, sureLast: at, last: at, ...lngWindows(band, other, height, reachDegrees) };
        }
        for (let site = from; site < to; site++) {
            const at = sites.lng[site]!;
            const x = sites.xyz[3 * site]!, y = sites.xyz[3 * site + 1]!, z = sites.xyz[3 * site + 2]!;
            let total = 0;
            for (let other = lowest; other <= highest; other++) {
                const end = demands.bandStart[other + 1]!;
                const windows = near[other - lowest]!;
                const { half, sureHalf } = windows;
                let low = demands.bandStart[other]!;
                let high = end;
                let [sureLow, sureHigh] = [end, end];
                // A window over the antimeridian is not one: the whole band is compared.
                if (at - half >= -180 && at + half <= 180) {
                    low = windows.first;
                    while (low < end && demands.lng[low]! < at - half) low++;
                    high = Math.max(low, windows.last);
                    while (high < end && demands.lng[high]! <= at + half) high++;
                    sureLow = Math.max(low, windows.sureFirst);
                    while (sureLow < high && demands.lng[sureLow]! < at - sureHalf) sureLow++;
                    sureHigh = Math.max(sureLow, windows.sureLast);
                    while (sureHigh < high && demands.lng[sureHigh]! <= at + sureHalf) sureHigh++;
                    windows.first = low;
                    windows.last = high;
                    windows.sureFirst = sureLow;
                    windows.sureLast = sureHigh;
                }
                if (count + high - low > item.length) {
                    // As many as there will be, if the sites to come are like those before.
                    const larger = new Int32Array(Math.ceil(Math.max(1.25 * item.length, (1.1 * count * candidates.length) / (site + 1))) + high - low);
                    larger.set(item);
                    item = larger;
                }
                for (let i = low; i < high; i++) {
                    if (i === sureLow) {
                        for (; i < sureHigh; i++) {
                            item[count++] = i;
                            total += weights[i]!;
                            reached[i] = 1;
                        }
                        if (i === high) break;
                    }
                    const dx = demands.xyz[3 * i]! - x, dy = demands.xyz[3 * i + 1]! - y, dz = demands.xyz[3 * i + 2]! - z;
                    if (dx * dx + dy * dy + dz * dz > limit) continue;
                    item[count++] = i;
                    total += weights[i]!;
                    reached[i] = 1;
                }
            }
            start[site + 1] = count;
            totals[site] = total;
        }
    }
    for (let demand = 0; demand < reached.length; demand++) if (reached[demand] === 0) weights[demand] = 0;
    return { lists: { start, item: item.subarray(0, count), weight: weights, candidate: sites.id }, totals };
}

/**
 * Degrees of longitude within which a point of one band may reach a point of the other, a little more than needed, and within which
 * it does wherever both are, a little less. −1: none.
 */
function lngWindows(band: number, other: number, height: number, reachDegrees: number): { half: number; sureHalf: number } {
    const south = (index: number) => (index * height - 90) * RADIANS;
    const apart = Math.abs(band - other);
    // sin²(reach/2) = sin²(Δlat/2) + cos lat₁ cos lat₂ sin²(Δlng/2)
    const solve = (between: number, cosines: number) => (Math.sin((reachDegrees * RADIANS) / 2) ** 2 - Math.sin((between * RADIANS) / 2) ** 2) / cosines;
    const flattest = (index: number) => Math.min(Math.cos(south(index)), Math.cos(south(index + 1)));
    const widest = (index: number) => (south(index) < 0 && south(index + 1) > 0 ? 1 : Math.max(Math.cos(south(index)), Math.cos(south(index + 1))));
    const [least, most] = [Math.max(0, apart - 1) * height, (apart + 1) * height];
    const degrees = (square: number) => (2 * Math.asin(Math.sqrt(square))) / RADIANS;
    if (reachDegrees >= 180) return { half: 360, sureHalf: -1 };
    if (least >= reachDegrees) return { half: -1, sureHalf: -1 };
    const may = solve(least, flattest(band) * flattest(other));
    const does = most >= reachDegrees ? -1 : solve(most, widest(band) * widest(other));
    return { half: may >= 1 || Number.isNaN(may) ? 360 : degrees(may) + LNG_MARGIN, sureHalf: does <= 0 || does >= 1 ? -1 : degrees(does) - LNG_MARGIN };
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
        id: new Int32Array(ids.length), lng: new Float64Array(ids.length), xyz: new Float64Array(3 * ids.length),
        rank: new Int32Array(ids.length), bandStart: new Int32Array(bands + 1),
    };
    for (let i = 0; i < ids.length; i++) {
        const rank = (sorted.rank[i] = keys[i]! % MAX_POINTS);
        const id = ids[rank]!;
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
