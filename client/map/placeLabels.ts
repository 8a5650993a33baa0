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
    /** Its writings, the fullest first: `name and people`, `name`, `number`. `cost`: what this one costs, in pixels of distance. */
    variants: readonly { width: number; height: number; cost: number }[];
    /** Farthest the label may go from its anchor, in pixels; 0 keeps it on the anchor. */
    maxShift: number;
    /** Whether a point lies in what the label names: a label there needs no leader. Absent: only the anchor does. */
    contains?: ((x: number, y: number) => boolean) | undefined;
    /** Whether a point lies where this label must not stand: on a thing of the same kind, that it would seem to name. */
    avoids?: ((x: number, y: number) => boolean) | undefined;
    /** False for a name that never gets a leader: with `contains`, it stays inside. */
    leader?: boolean | undefined;
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
    /** What labels should rather not cover: the middles of what other labels name. */
    soft?: readonly Box[];
}

interface Candidate extends PlacedLabel {
    cost: number;
}

/** Room kept between two labels and around a mark, in pixels. */
const GAP = 2;
const RING_STEP = 9;
/** How far from the anchor a label still looks for room on what it names, in pixels. */
const INSIDE_REACH = 162;
const DIRECTIONS = 24;
/** What a leader costs, in pixels of distance; more for each mark that it passes over. */
const LEADER_COST = 24;
const CROSSING_COST = 40;
/** Each eighth of a leader that passes over what the label avoids. */
const PASSING_COST = 9;
/** A corner outside what the label names, when the label stands on it. */
const CORNER_COST = 12;
/** A way of this many pixels counts double: a far place is the last resort. */
const LONG_WAY_PX = 60;
/** Covering a soft box. */
const SOFT_COST = 30;
/** A label that finds no room. */
const MISSING_COST = 5_000;
/** Points of a label, as shares of its size, that must not stand on what it avoids. */
const SAMPLES = [[0.5, 0.5], [0.04, 0.5], [0.96, 0.5], [0.2, 0.5], [0.35, 0.5], [0.65, 0.5], [0.8, 0.5], [0.25, 0.2], [0.75, 0.2], [0.25, 0.8], [0.75, 0.8]] as const;
/** A label narrower than this is a number: its middle says where it stands. */
const BADGE_PX = 40;
/** Orders tried for the labels with leaders: one label in the way of three is better placed after them. */
const ORDERS = 48;
/** Sides of an anchor tried when a label makes room for the others. */
const SIDES = 16;

type Segment = NonNullable<PlacedLabel['leader']>;

/**
 * Places labels without a collision with each other, the obstacles, the leaders or the edge. Labels with leaders
 * are placed together, in the best of several orders; the others after them, the most important first. The same
 * input always gives the same map.
 *
 * @returns the labels that found room; an id that is missing found none
 */
export function placeLabels(requests: readonly LabelRequest[], field: LabelField): PlacedLabel[] {
    const withLeaders = requests.filter(({ leader }) => leader !== false);
    const led = withLeaders.map(request => findCandidates(request, field));
    let placed: Candidate[] = [];
    let best = { order: [] as number[], choices: led };
    let bestCost = Infinity;
    const attempt = (order: number[], choices: Candidate[][]): void => {
        const tried = placeInOrder(order.map(i => choices[i]!), []);
        const cost = tried.reduce((sum, label) => sum + label.cost, (led.length - tried.length) * MISSING_COST);
        if (cost < bestCost - 1e-6) [placed, best, bestCost] = [tried, { order, choices }, cost];
    };
    for (const order of listOrders(led.length)) attempt(order, led);
    for (let before = Infinity; led.length > 1 && bestCost < before;) { // then one label at a time goes elsewhere, as long as the whole gains
        before = bestCost;
        led.forEach((choices, i) => {
            for (const other of listSides(choices, withLeaders[i]!)) attempt([i, ...best.order.filter(j => j !== i)], best.choices.with(i, [other, ...choices]));
        });
    }
    placed = placeInOrder(requests.filter(({ leader }) => leader === false).map(request => findCandidates(request, field)), placed);
    return placed.map(({ id, variant, x, y, width, height, leader }) => ({ id, variant, x, y, width, height, leader }));
}

function placeInOrder(candidates: readonly (readonly Candidate[])[], before: readonly Candidate[]): Candidate[] {
    const placed = [...before];
    for (const choices of candidates) {
        const free = choices.find(label => placed.every(other => areApart(label, other)));
        if (free) placed.push(free);
    }
    return placed;
}

/** Positions that clear the edge and the obstacles, the cheapest first. */
function findCandidates(request: LabelRequest, { bounds, obstacles, soft = [] }: LabelField): Candidate[] {
    const { id, anchor, variants, maxShift, contains, avoids, leader: mayLead = true } = request;
    const found: Candidate[] = [];
    const farX = maxShift + Math.max(...variants.map(({ width }) => width)) + GAP;
    const farY = maxShift + Math.max(...variants.map(({ height }) => height)) + GAP;
    const near = obstacles.filter(box => box.x < anchor.x + farX && box.x + box.width > anchor.x - farX && box.y < anchor.y + farY && box.y + box.height > anchor.y - farY);
    variants.forEach(({ width, height, cost: variantCost }, variant) => {
        /** @param way how far the label went, as a cost in pixels */
        const consider = (cx: number, cy: number, way: number, inside: boolean): void => {
            const box = { x: Math.round(cx - width / 2), y: Math.round(cy - height / 2), width, height };
            if (!isWithin(box, bounds) || near.some(other => overlaps(box, other))) return;
            if (!mayLead && contains && !inside) return;
            if (avoids && (width < BADGE_PX ? SAMPLES.slice(0, 1) : SAMPLES).some(([dx, dy]) => avoids(box.x + dx * width, box.y + dy * height))) return;
            const leader = mayLead && !inside ? lead(box, anchor) : null;
            let cost = way + variantCost + SOFT_COST * soft.filter(other => overlaps(box, other)).length;
            if (leader) cost += LEADER_COST + CROSSING_COST * near.filter(other => crosses(leader, other)).length + (avoids ? PASSING_COST * countPassed(leader, avoids) : 0);
            else if (contains) cost += CORNER_COST * [[0, 0], [width, 0], [0, height], [width, height]].filter(([dx, dy]) => !contains(box.x + dx!, box.y + dy!)).length;
            found.push({ id, variant, ...box, leader, cost });
        };
        for (let shift = 0; shift <= maxShift; shift += RING_STEP) {
            for (let turn = 0; turn < (shift === 0 ? 1 : DIRECTIONS); turn++) {
                const [cos, sin] = [Math.cos((turn / DIRECTIONS) * 2 * Math.PI), Math.sin((turn / DIRECTIONS) * 2 * Math.PI)];
                // The label's edge, not its middle, travels by `shift`: wide labels come as near as high ones.
                const cx = anchor.x + cos * (shift === 0 ? 0 : shift + (Math.abs(cos) * width) / 2);
                const cy = anchor.y + sin * (shift === 0 ? 0 : shift + (Math.abs(sin) * height) / 2);
                consider(cx, cy, shift + (shift * shift) / LONG_WAY_PX, contains ? contains(cx, cy) : shift === 0);
            }
        }
        if (!contains || !mayLead) return;
        const reach = Math.min(maxShift, INSIDE_REACH);
        for (let dx = -reach; dx <= reach; dx += RING_STEP) { // anywhere on what it names, no leader is needed; between two marks a few pixels decide
            for (let dy = -reach; dy <= reach; dy += RING_STEP / 3) if (contains(anchor.x + dx, anchor.y + dy)) consider(anchor.x + dx, anchor.y + dy, Math.hypot(dx, dy) / 2, true);
        }
    });
    return found.sort((a, b) => a.cost - b.cost);
}

/** The cheapest position on each side of what the label names. */
function listSides(choices: readonly Candidate[], { anchor }: LabelRequest): Candidate[] {
    const sides = new Map<number, Candidate>();
    for (const label of choices) {
        const angle = Math.atan2(label.y + label.height / 2 - anchor.y, label.x + label.width / 2 - anchor.x);
        const side = Math.floor(((angle / Math.PI + 1) / 2) * SIDES);
        if (!sides.has(side)) sides.set(side, label);
    }
    return [...sides.values()];
}

/** The order given, then shuffles of it that are always the same. */
function listOrders(length: number): number[][] {
    const given = Array.from({ length }, (_, i) => i);
    if (length < 2) return [given];
    let seed = 1;
    const next = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
    };
    return Array.from({ length: ORDERS }, (_, round) => {
        const order = [...given];
        if (round > 0) for (let i = length - 1; i > 0; i--) {
            const j = next(i + 1);
            [order[i], order[j]] = [order[j]!, order[i]!];
        }
        return order;
    });
}

function lead(box: Box, { x, y }: { x: number; y: number }): Segment {
    return { x1: Math.min(box.x + box.width, Math.max(box.x, x)), y1: Math.min(box.y + box.height, Math.max(box.y, y)), x2: x, y2: y };
}

function countPassed({ x1, y1, x2, y2 }: Segment, avoids: (x: number, y: number) => boolean): number {
    return [1, 2, 3, 4, 5, 6, 7].filter(i => avoids(x1 + ((x2 - x1) * i) / 8, y1 + ((y2 - y1) * i) / 8)).length;
}

function isWithin(box: Box, bounds: Box): boolean {
    return box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height;
}

function areApart(a: PlacedLabel, b: PlacedLabel): boolean {
    return !overlaps(a, b) && !(a.leader && crosses(a.leader, b)) && !(b.leader && crosses(b.leader, a)) && !(a.leader && b.leader && meet(a.leader, b.leader));
}

function overlaps(a: Box, b: Box): boolean {
    return a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;
}

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
