import Supercluster from 'supercluster';
import type { Spot } from './groupSpots.js';

/** Spots so near on the screen that their marks would hide each other. */
export interface Cluster {
    key: string;
    position: { lat: number; lng: number };
    spots: Spot[];
}

/** Radius within which spots gather, in pixels: below it two marks hide each other. */
const RADIUS_PX = 17;
/** From this zoom on nothing gathers: what stands on one point fans out. */
const MAX_ZOOM = 12;
/** More marks than this on one point gather too, until one looks closer. */
const MAX_FAN = 5;
const FAN_ALL_FROM_ZOOM = 9.5;

/**
 * Gathers spots for one zoom, fractional zooms included: supercluster knows whole zooms only, so the index is made
 * for the zoom above with the radius that gives the same pixels.
 */
export function clusterSpots(spots: readonly Spot[], zoom: number): Cluster[] {
    const whole = Math.max(0, Math.ceil(zoom));
    if (whole > MAX_ZOOM) return spots.map(alone);
    const index = new Supercluster<{ spot: Spot }>({ radius: RADIUS_PX * 2 ** (whole - zoom), extent: 256, maxZoom: whole, minZoom: whole, minPoints: 2 });
    index.load(spots.map(spot => ({ type: 'Feature', properties: { spot }, geometry: { type: 'Point', coordinates: [spot.position.lng, spot.position.lat] } })));
    return index.getClusters([-180, -85, 180, 85], whole).map(feature => {
        if (!('cluster_id' in feature.properties)) return alone((feature.properties as { spot: Spot }).spot);
        const members = index.getLeaves(feature.properties.cluster_id as number, Infinity).map(leaf => leaf.properties.spot);
        const [lng, lat] = feature.geometry.coordinates as [number, number];
        return { key: members.map(({ key }) => key).sort().join(' '), position: { lat, lng }, spots: members };
    });
}

/** Whether the marks are drawn one by one, fanned out, rather than as one counted disc. */
export function isFanned({ spots }: Cluster, zoom: number): boolean {
    return spots.length === 1 && (spots[0]!.structures.length <= MAX_FAN || zoom >= FAN_ALL_FROM_ZOOM);
}

function alone(spot: Spot): Cluster {
    return { key: spot.key, position: spot.position, spots: [spot] };
}
