import { EARTH_RADIUS_KM } from '#coverage/distanceKm.js';

/** Kilometres of a degree of latitude on the sphere of 6,371.0088 km. */
const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

/** A place some kilometres to the east and north, five decimals; near enough for a step on a map, and never beyond the poles. */
export function moveByKm({ lat, lng }: { lat: number; lng: number }, eastKm: number, northKm: number): { lat: number; lng: number } {
    const moved = Math.max(-85, Math.min(85, lat + northKm / KM_PER_DEGREE));
    const east = lng + eastKm / (KM_PER_DEGREE * Math.cos((moved * Math.PI) / 180));
    return { lat: Number(moved.toFixed(5)), lng: Number((((east + 540) % 360) - 180).toFixed(5)) };
}
