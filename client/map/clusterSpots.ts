import Supercluster from 'supercluster';
import type { Spot } from './groupSpots.js';

/** Spots so near on the screen that their marks would hide each other. */
export interface Cluster {
    key: string;
    position: { lat: number; lng: number };
    spots: Spot[];
}

/** Radius within which spots gather, in pixels: below it two marks hide each other. */
const RADIUS_PX = 20;
/** From this zoom on nothing gathers: what stands on one point fans out. */
const MAX_ZOOM = 12;
/** More marks than this on one point gather too, until one looks closer. */
const MAX_FAN = 5;
const FAN_ALL_FROM_ZOOM = 9.5;
/** Half of a mark, of a counted disc, and what each further mark of a fan adds on both sides, in pixels. */
const MARK_HALF = 12;
const DISC_HALF = 17;
const FAN_STEP = 12.5;
const TILE = 256;

/**
 * Gathers spots for one zoom, fractional zooms included: supercluster knows whole zooms only, so the index is made
 * for the zoom above with the radius that gives the same pixels. Discs and fans are wider than marks: what they
 * would cover joins them.
 */
export function clusterSpots(spots: readonly Spot[], zoom: number): Cluster[] {
    const whole = Math.max(0, Math.ceil(zoom));
    const ordered = [...spots].sort((a, b) => (a.key < b.key ? -1 : 1)); // the same spots, the same clusters
    if (whole > MAX_ZOOM) return ordered.map(spot => join([spot]));
    const index = new Supercluster<{ spot: Spot }>({ radius: RADIUS_PX * 2 ** (whole - zoom), extent: TILE, maxZoom: whole, minZoom: whole, minPoints: 2 });
    index.load(ordered.map(spot => ({ type: 'Feature', properties: { spot }, geometry: { type: 'Point', coordinates: [spot.position.lng, spot.position.lat] } })));
    const clusters = index.getClusters([-180, -85, 180, 85], whole).map(({ properties }) => ('cluster_id' in properties
        ? join(index.getLeaves(properties.cluster_id as number, Infinity).map(leaf => leaf.properties.spot))
        : join([(properties as { spot: Spot }).spot])));
    return joinOverlapping(clusters, zoom);
}

/** Whether the marks are drawn one by one, fanned out, rather than as one counted disc. */
export function isFanned({ spots }: Cluster, zoom: number): boolean {
    return spots.length === 1 && (spots[0]!.structures.length <= MAX_FAN || zoom >= FAN_ALL_FROM_ZOOM);
}

function joinOverlapping(clusters: Cluster[], zoom: number): Cluster[] {
    for (;;) {
        const boxes = clusters.map(cluster => measure(cluster, zoom));
        let pair: [number, number] | null = null;
        for (let i = 0; i < boxes.length && !pair; i++) {
            for (let j = i + 1; j < boxes.length; j++) {
                const [a, b] = [boxes[i]!, boxes[j]!];
                if (Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + 1 && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + 1) {
                    pair = [i, j];
                    break;
                }
            }
        }
        if (!pair) return clusters;
        const [i, j] = pair;
        const joined = join([...clusters[i]!.spots, ...clusters[j]!.spots]);
        clusters = [...clusters.filter((_, k) => k !== i && k !== j), joined];
    }
}

/** The room that a cluster takes on the screen, in pixels of the whole map at this zoom. */
function measure(cluster: Cluster, zoom: number) {
    const scale = TILE * 2 ** zoom;
    const { lat, lng } = cluster.position;
    const x = (lng / 360 + 0.5) * scale;
    const y = (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * scale;
    const count = cluster.spots[0]!.structures.length;
    if (!isFanned(cluster, zoom)) return { x, y, halfWidth: DISC_HALF, halfHeight: DISC_HALF };
    const row = count < 4;
    return { x, y, halfWidth: MARK_HALF + FAN_STEP * (row ? count - 1 : 2), halfHeight: MARK_HALF + (row ? 0 : FAN_STEP * 2) };
}

function join(spots: Spot[]): Cluster {
    const mean = (pick: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + pick(spot), 0) / spots.length;
    return {
        key: spots.map(({ key }) => key).sort().join(' '),
        position: spots.length === 1 ? spots[0]!.position : { lat: mean(({ position }) => position.lat), lng: mean(({ position }) => position.lng) },
        spots,
    };
}
