import { EARTH_RADIUS_KM } from '#coverage/distanceKm.js';
const RADIANS = Math.PI / 180;
const STEPS = 96;

/**
 * The circle of the places at `reachKm` of a place, on the sphere, as a ring to draw.
 *
 * @param reachKm straight-line kilometres
 * @returns degrees; longitudes follow on from the place's own, so they may pass ±180
 */
export function drawReach({ lat, lng }: { lat: number; lng: number }, reachKm: number): { lat: number; lng: number }[] {
    const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const angle = reachKm / EARTH_RADIUS_KM;
    const [sinAngle, cosAngle] = [Math.sin(angle), Math.cos(angle)];
    return Array.from({ length: STEPS + 1 }, (_, step) => {
        const bearing = (step / STEPS) * 2 * Math.PI;
        const sin = sinLat * cosAngle + cosLat * sinAngle * Math.cos(bearing);
        const east = Math.atan2(Math.sin(bearing) * sinAngle * cosLat, cosAngle - sinLat * sin);
        return { lat: Math.asin(Math.max(-1, Math.min(1, sin))) / RADIANS, lng: lng + east / RADIANS };
    });
}
