export interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

export interface LabelRequest {
    id: string;
    /** What the label names, in pixels. */
    anchor: { x: number; y: number };
    /** Sizes of its writings, the fullest first: `name and people`, `name`, `number`. */
    variants: readonly { width: number; height: number }[];
    /** Farthest the label may go from its anchor, in pixels; 0 keeps it on the anchor. */
    maxShift: number;
    /** Whether a point lies in what the label names: a label there needs no leader. Absent: only the anchor. */
    contains?(x: number, y: number): boolean;
    /** False for a name that may drift a little but never gets a leader. */
    leader?: boolean;
}

export interface PlacedLabel extends Box {
    id: string;
    variant: number;
    /** From the label to what it names, when it had to move away. */
    leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

export interface LabelField {
    /** Where labels may be, in pixels. */
    bounds: Box;
    /** What no label may cover: marks, legend, buttons. */
    obstacles: readonly Box[];
}

/** Room kept between two labels and around a mark, in pixels. */
const GAP = 2;
const RING_STEP = 9;
const DIRECTIONS = 24;
/** A leader that passes over a mark costs as much as this many pixels of distance. */
const CROSSING_COST = 14;
/** Being on what it names is worth this many pixels of distance. */
const LEADER_COST = 24;
/** A poorer writing is better than a long journey: its cost in pixels. */
const VARIANT_COST = 70;

/**
 * Places labels without a collision with each other, the obstacles, the leaders or the edge.
 * Greedy, in the order given (the most important first), so the same input gives the same map.
 *
 * @returns the labels that found room; an id that is missing found none
 */
export function placeLabels(requests: readonly LabelRequest[], { bounds, obstacles }: LabelField): PlacedLabel[] {
    const placed: PlacedLabel[] = [];
    for (const request of requests) {
        let best: PlacedLabel | null = null;
        let bestCost = Infinity;
        request.variants.forEach((size, variant) => {
            const handicap = variant * VARIANT_COST;
            for (let shift = 0; shift <= request.maxShift && shift + handicap < bestCost; shift += RING_STEP) {
                for (let turn = 0; turn < (shift === 0 ? 1 : DIRECTIONS); turn++) {
                    const label = position(request, size, variant, shift, (turn / DIRECTIONS) * 2 * Math.PI);
                    if (!fits(label, placed, bounds, obstacles)) continue;
                    const crossed = label.leader ? obstacles.filter(box => crosses(label.leader!, box)).length : 0;
                    const cost = shift + handicap + crossed * CROSSING_COST + (label.leader ? LEADER_COST : 0);
                    if (cost < bestCost) [best, bestCost] = [label, cost];
                }
            }
        });
        if (best) placed.push(best);
    }
    return placed;
}

function position({ id, anchor, contains, leader = true }: LabelRequest, { width, height }: { width: number; height: number }, variant: number, shift: number, angle: number): PlacedLabel {
    // The label's edge, not its middle, travels by `shift`: wide labels go as near as high ones.
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const cx = anchor.x + cos * (shift === 0 ? 0 : shift + (Math.abs(cos) * width) / 2);
    const cy = anchor.y + sin * (shift === 0 ? 0 : shift + (Math.abs(sin) * height) / 2);
    const box = { x: Math.round(cx - width / 2), y: Math.round(cy - height / 2), width, height };
    const end = { x: clamp(anchor.x, box.x, box.x + width), y: clamp(anchor.y, box.y, box.y + height) };
    const apart = Math.hypot(end.x - anchor.x, end.y - anchor.y);
    const needsLeader = leader && apart > 4 && !contains?.(cx, cy);
    return { id, variant, ...box, leader: needsLeader ? { x1: end.x, y1: end.y, x2: anchor.x, y2: anchor.y } : null };
}

function fits(label: PlacedLabel, placed: readonly PlacedLabel[], bounds: Box, obstacles: readonly Box[]): boolean {
    if (label.x < bounds.x || label.y < bounds.y || label.x + label.width > bounds.x + bounds.width || label.y + label.height > bounds.y + bounds.height) return false;
    if (obstacles.some(box => overlaps(label, box))) return false;
    return placed.every(other => !overlaps(label, other)
        && !(other.leader && crosses(other.leader, label))
        && !(label.leader && crosses(label.leader, other))
        && !(label.leader && other.leader && meet(label.leader, other.leader)));
}

function overlaps(a: Box, b: Box): boolean {
    return a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;
}

type Segment = NonNullable<PlacedLabel['leader']>;

/** Whether the segment enters the box (Liang–Barsky). */
function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
    let [from, to] = [0, 1];
    for (const [start, delta, min, max] of [[x1, x2 - x1, box.x, box.x + box.width], [y1, y2 - y1, box.y, box.y + box.height]] as const) {
        if (delta === 0) {
            if (start < min || start > max) return false;
            continue;
        }
        const [a, b] = [(min - start) / delta, (max - start) / delta];
        from = Math.max(from, Math.min(a, b));
        to = Math.min(to, Math.max(a, b));
    }
    return from < to;
}

function meet(a: Segment, b: Segment): boolean {
    const side = (s: Segment, x: number, y: number) => Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
    return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}

function clamp(value: number, min: number, max: number): number {
    return Math.min(max, Math.max(min, value));
}
