/** Device pixels of a tile for one of the page: sharp on most screens. */
const SCALE = 2;

/**
 * The fills of the map for a canvas: the same tones, hatches and dots as its classes have in the style sheet, from its variables.
 *
 * @param element where the variables of the map are read: its tones follow the indicator
 */
export function createCanvasFills(element: Element) {
    const style = getComputedStyle(element);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const tile = (size: number, rotation: number, paint: (context: CanvasRenderingContext2D) => void): CanvasPattern => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = size * SCALE;
        const context = canvas.getContext('2d')!;
        context.scale(SCALE, SCALE);
        paint(context);
        const pattern = context.createPattern(canvas, 'repeat')!;
        pattern.setTransform(new DOMMatrix().rotate(rotation).scale(1 / SCALE));
        return pattern;
    };
    const fill = (context: CanvasRenderingContext2D, name: string, size: number) => {
        context.fillStyle = colour(name);
        context.fillRect(0, 0, size, size);
    };
    const line = (context: CanvasRenderingContext2D, name: string, x: number, width: number, size: number) => {
        context.fillStyle = colour(name);
        context.fillRect(x - width / 2, 0, width, size);
    };
    /** Sizes and strokes are those of MapPatterns and CoveragePatterns. */
    const makers: Record<string, () => string | CanvasPattern> = {
        'zone-covered': () => colour('--offer-0'),
        'zone-uncovered': () => tile(7, 45, context => { fill(context, '--hatch-ground', 7); line(context, '--hatch-line', 1, 1.6, 7); }),
        'zone-partly': () => tile(9, 45, context => { fill(context, '--hatch-pale', 9); line(context, '--hatch-line', 1, 0.9, 9); }),
        'zone-hatch': () => tile(9, 45, context => { line(context, '--hatch-dark', 2, 1.3, 9); line(context, '--hatch-light', 3.6, 1.3, 9); }),
        'zone-unknown': () => tile(8, 0, context => {
            fill(context, '--dots-ground', 8);
            context.fillStyle = colour('--dots-dot');
            for (const at of [2, 6]) {
                context.beginPath();
                context.arc(at, at, 1.1, 0, 2 * Math.PI);
                context.fill();
            }
        }),
    };
    const made = new Map<string, string | CanvasPattern>();
    return {
        border: colour('--land-described'),
        /**
         * @param classNames as a shape has them: `zone tone-3`, `zone zone-unknown`
         * @returns what a canvas takes as fill style; typed as Leaflet types a colour, which it hands on as it is
         */
        of(classNames: string): string {
            const name = classNames.split(' ').at(-1)!;
            let found = made.get(name);
            if (found === undefined) made.set(name, (found = makers[name]?.() ?? colour(`--${name}`)));
            return found as string;
        },
    };
}
