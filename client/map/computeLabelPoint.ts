import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * A point well inside the largest part of a shape, for its name: the point of a grid that is farthest from the border.
 * Within about a fiftieth of the shape's width of the best one; degrees, latitudes stretched as on the map.
 */
export function computeLabelPoint(geometry: Polygon | MultiPolygon): { lat: number; lng: number } | null {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = parts.filter(part => part[0] && part[0].length > 3).sort((a, b) => area(b[0]!) - area(a[0]!))[0];
    if (!rings) return null;
    const [xs, ys] = [rings[0]!.map(([x]) => x!), rings[0]!.map(([, y]) => y!)];
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
    let best: { lat: number; lng: number } | null = null;
    let bestDistance = -Infinity;
    let [centerX, centerY, width, height] = [(west + east) / 2, (south + north) / 2, east - west, north - south];
    for (let pass = 0; pass < 3; pass++) {
        for (let i = 0; i <= 12; i++) {
            for (let j = 0; j <= 12; j++) {
                const [x, y] = [centerX + (i / 12 - 0.5) * width, centerY + (j / 12 - 0.5) * height];
                const distance = distanceInside(x, y, rings, stretch);
                if (distance > bestDistance) [best, bestDistance] = [{ lat: y, lng: x }, distance];
            }
        }
        if (!best) return null;
        [centerX, centerY, width, height] = [best.lng, best.lat, width / 5, height / 5];
    }
    return best;
}

/** Distance to the nearest border; negative outside. */
function distanceInside(x: number, y: number, rings: Position[][], stretch: number): number {
    let inside = false;
    let nearest = Infinity;
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [ax, ay] = ring[i] as [number, number];
            const [bx, by] = ring[j] as [number, number];
            if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
            nearest = Math.min(nearest, squaredDistance(x, y * stretch, ax, ay * stretch, bx, by * stretch));
        }
    }
    return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

function area(ring: Position[]): number {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += (ring[j]![0]! - ring[i]![0]!) * (ring[j]![1]! + ring[i]![1]!);
    return Math.abs(sum);
}
