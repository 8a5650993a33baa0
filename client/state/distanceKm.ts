interface Point {
    lat: number;
    lng: number;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Straight line on the sphere, in kilometres: not a road. */
export function distanceKm(a: Point, b: Point): number {
    const rad = Math.PI / 180;
    const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}
