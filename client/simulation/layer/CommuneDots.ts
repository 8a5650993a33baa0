/** What a dot says: in reach and newly so, in reach though nothing was known, or within reach of a known structure already. */
export const DOTS = ['newly', 'unknown', 'already'] as const;
export type Dot = (typeof DOTS)[number];

interface Palette {
    strong: string;
    quiet: string;
    halo: string;
}

/** Radii are drawn in half pixels: so many stamps are enough for any number of communes. */
const STEP = 0.5;
const MAX_RADIUS = 16;

/** Stamps of the dots, drawn once for each radius: a thousand copies cost less than a hundred paths. */
export class CommuneDots {
    private readonly stamps = new Map<string, HTMLCanvasElement>();

    constructor(private readonly palette: Palette, private readonly ratio: number) {}

    /** Draws one dot at pixels of the context (already scaled by the ratio). */
    draw(context: CanvasRenderingContext2D, dot: Dot, x: number, y: number, radius: number): void {
        const stamp = this.stamp(dot, Math.min(MAX_RADIUS, Math.max(1.5, Math.round(radius / STEP) * STEP)));
        const size = stamp.width / this.ratio;
        context.drawImage(stamp, x - size / 2, y - size / 2, size, size);
    }

    private stamp(dot: Dot, radius: number): HTMLCanvasElement {
        const key = `${dot} ${radius}`;
        const known = this.stamps.get(key);
        if (known) return known;
        const canvas = document.createElement('canvas');
        const size = Math.ceil((radius + 2) * 2 * this.ratio);
        canvas.width = canvas.height = size;
        const context = canvas.getContext('2d')!;
        const { strong, quiet, halo } = this.palette;
        const disc = (r: number, fill: string) => {
            context.beginPath();
            context.arc(size / 2, size / 2, r * this.ratio, 0, 2 * Math.PI);
            context.fillStyle = fill;
            context.fill();
        };
        if (dot === 'already') {
            disc(Math.max(1.4, radius * 0.75), quiet);
            disc(Math.max(0.6, radius * 0.75 - 1), halo);
        } else {
            disc(radius + 1, halo);
            disc(radius, strong);
            if (dot === 'unknown') disc(Math.max(0.8, radius - 1.3), halo);
            if (dot === 'unknown' && radius > 3) disc(radius * 0.35, strong);
        }
        this.stamps.set(key, canvas);
        return canvas;
    }
}
