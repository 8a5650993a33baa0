import type { DistanceMeasure } from '../domain/vocabulary.js';
import { ROAD_FACTOR } from './estimateRoad.js';
import { PointTree, type NearestSites } from './PointTree.js';

/** Places on the ground, in columns: degrees (NaN unknown), and the land that each stands on (roads do not cross the sea). */
export interface Places {
    lat: ArrayLike<number>;
    lng: ArrayLike<number>;
    landmass: ArrayLike<number>;
}

/** The communes as ground for distances, by either measure; made once for a country. */
export class CommuneGround {
    private whole: PointTree | null = null;
    private parts: { points: Int32Array; tree: PointTree }[] | null = null;

    constructor(private readonly communes: Places) {}

    /**
     * Finds the nearest site of every commune.
     *
     * @returns kilometres of the measure; by road Infinity for a commune whose land has no site, and the site is −1
     */
    nearest(sites: Places, measure: DistanceMeasure): NearestSites {
        if (measure === 'STRAIGHT_LINE') return this.tree().nearest(sites.lat, sites.lng);
        const size = this.communes.lat.length;
        const result: NearestSites = { site: new Int32Array(size).fill(-1), km: new Float64Array(size).fill(NaN) };
        this.lands().forEach(({ points, tree }, land) => {
            const own = listOf(sites.lat.length, s => sites.landmass[s] === land);
            const { site, km } = tree.nearest(pick(sites.lat, own), pick(sites.lng, own));
            points.forEach((point, i) => {
                result.site[point] = site[i]! < 0 ? -1 : own[site[i]!]!;
                result.km[point] = km[i]! * ROAD_FACTOR;
            });
        });
        return result;
    }

    /** The tree of all communes, for straight lines. */
    tree(): PointTree {
        return (this.whole ??= new PointTree(this.communes.lat, this.communes.lng));
    }

    /** For each land, in order of its number, its communes and their tree. */
    private lands(): { points: Int32Array; tree: PointTree }[] {
        if (this.parts) return this.parts;
        const { lat, lng, landmass } = this.communes;
        let last = -1;
        for (let i = 0; i < landmass.length; i++) last = Math.max(last, landmass[i]!);
        this.parts = Array.from({ length: last + 1 }, (_, land) => {
            const points = listOf(landmass.length, i => landmass[i] === land);
            return { points, tree: new PointTree(pick(lat, points), pick(lng, points)) };
        });
        return this.parts;
    }
}

function listOf(count: number, isOwn: (i: number) => boolean): Int32Array {
    const own: number[] = [];
    for (let i = 0; i < count; i++) if (isOwn(i)) own.push(i);
    return Int32Array.from(own);
}

function pick(values: ArrayLike<number>, indices: Int32Array): Float64Array {
    return Float64Array.from(indices, i => values[i]!);
}
