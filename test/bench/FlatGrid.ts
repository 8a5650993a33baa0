/**
 * The alternative that the engine is measured against: sites in a flat grid of typed arrays, one query a commune, ring after ring of cells.
 * Metropolitan France only (cells of a fixed size in degrees, no antimeridian): enough to be timed and compared.
 */
export class FlatGrid {
    private readonly start: Int32Array;
    private readonly items: Int32Array;
    private readonly xyz: Float64Array;
    private readonly columns: number;
    private readonly rows: number;
    private readonly cellKm: number;

    constructor(
        lat: ArrayLike<number>,
        lng: ArrayLike<number>,
        private readonly box = { south: 41, west: -6, north: 52, east: 10 },
    ) {
        const count = lat.length;
        this.rows = Math.max(1, Math.round(Math.sqrt(count / 2) * 1.2));
        this.columns = this.rows;
        // The narrowest side of a cell, at the northern limit: a ring is skipped only when it is certainly too far.
        const km = Math.PI * 6371.0088 / 180;
        this.cellKm = Math.min(((box.north - box.south) / this.rows) * km, ((box.east - box.west) / this.columns) * km * Math.cos((box.north * Math.PI) / 180));
        const cells = Int32Array.from({ length: count }, (_, i) => this.cellOf(lat[i]!, lng[i]!));
        this.start = new Int32Array(this.rows * this.columns + 1);
        for (const cell of cells) this.start[cell + 1]!++;
        for (let c = 0; c < this.rows * this.columns; c++) this.start[c + 1]! += this.start[c]!;
        this.items = new Int32Array(count);
        const next = this.start.slice();
        cells.forEach((cell, i) => (this.items[next[cell]!++] = i));
        this.xyz = new Float64Array(3 * count);
        this.items.forEach((site, i) => this.xyz.set(toVector(lat[site]!, lng[site]!), 3 * i));
    }

    nearestKm(lat: number, lng: number): number {
        const [x, y, z] = toVector(lat, lng);
        const cell = this.cellOf(lat, lng);
        const row = Math.floor(cell / this.columns);
        const column = cell % this.columns;
        let best = Infinity;
        for (let ring = 0; ring <= Math.max(this.rows, this.columns); ring++) {
            const least = 2 * Math.sin(Math.max(0, ring - 1) * this.cellKm / (2 * 6371.0088));
            if (least * least > best) break;
            for (let r = Math.max(0, row - ring); r <= Math.min(this.rows - 1, row + ring); r++) {
                const edge = r === row - ring || r === row + ring;
                for (let c = column - ring; c <= column + ring; c += edge || ring === 0 ? 1 : 2 * ring) {
                    if (c < 0 || c >= this.columns) continue;
                    const at = r * this.columns + c;
                    for (let i = this.start[at]!; i < this.start[at + 1]!; i++) {
                        const dx = this.xyz[3 * i]! - x, dy = this.xyz[3 * i + 1]! - y, dz = this.xyz[3 * i + 2]! - z;
                        const square = dx * dx + dy * dy + dz * dz;
                        if (square < best) best = square;
                    }
                }
            }
        }
        return 2 * 6371.0088 * Math.asin(Math.sqrt(best) / 2);
    }

    private cellOf(lat: number, lng: number): number {
        const { south, west, north, east } = this.box;
        const row = Math.min(this.rows - 1, Math.max(0, Math.floor(((lat - south) / (north - south)) * this.rows)));
        const column = Math.min(this.columns - 1, Math.max(0, Math.floor(((lng - west) / (east - west)) * this.columns)));
        return row * this.columns + column;
    }
}

function toVector(lat: number, lng: number): [number, number, number] {
    const radians = Math.PI / 180;
    const flat = Math.cos(lat * radians);
    return [flat * Math.cos(lng * radians), flat * Math.sin(lng * radians), Math.sin(lat * radians)];
}
