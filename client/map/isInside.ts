import type { MultiPolygon, Polygon } from 'geojson';

/** Whether a point lies in a shape (even–odd rule). */
export function isInside({ lat, lng }: { lat: number; lng: number }, geometry: Polygon | MultiPolygon): boolean {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    let inside = false;
    for (const ring of parts.flat()) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [ax, ay] = ring[i] as [number, number];
            const [bx, by] = ring[j] as [number, number];
            if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
        }
    }
    return inside;
}
