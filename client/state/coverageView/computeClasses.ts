/** Values of the map that share a tone, both ends included. */
export interface ValueClass {
    from: number;
    to: number;
    /** Territories in it. */
    count: number;
}

/** Above this many different values, neighbours are joined first: the best limits among so many do not differ to the eye. */
const MAX_STEPS = 256;

/**
 * Cuts values into classes at their natural breaks: the sum of squared differences to the mean of each class is the least
 * possible (Fisher 1958, by dynamic programming). Equal values are never cut apart, so few different values make fewer classes.
 *
 * @param values finite numbers in any order; what is unknown must be left out by the caller
 * @param count classes wanted, 1 or more
 * @returns rising, none empty; empty without values
 */
export function computeClasses(values: readonly number[], count = 5): ValueClass[] {
    const steps = joinSteps([...values].sort((a, b) => a - b));
    const size = steps.length;
    const classes = Math.min(count, size);
    if (classes === 0) return [];
    // Sums up to each step: the squared error of any run of steps is then three subtractions.
    const sums = { weight: [0], value: [0], square: [0] };
    for (const { count: weight, sum, squares } of steps) {
        sums.weight.push(sums.weight.at(-1)! + weight);
        sums.value.push(sums.value.at(-1)! + sum);
        sums.square.push(sums.square.at(-1)! + squares);
    }
    const errorOf = (first: number, end: number) => {
        const weight = sums.weight[end]! - sums.weight[first]!;
        const value = sums.value[end]! - sums.value[first]!;
        return Math.max(0, sums.square[end]! - sums.square[first]! - (value * value) / weight);
    };
    let errors = Array.from({ length: size + 1 }, (_, end) => (end === 0 ? 0 : errorOf(0, end)));
    const starts: number[][] = [];
    for (let made = 2; made <= classes; made++) {
        const [next, start] = [Array<number>(size + 1).fill(Infinity), Array<number>(size + 1).fill(0)];
        for (let end = made; end <= size; end++) {
            for (let first = made - 1; first < end; first++) {
                const error = errors[first]! + errorOf(first, end);
                if (error < next[end]!) [next[end], start[end]] = [error, first];
            }
        }
        errors = next;
        starts.push(start);
    }
    const found: ValueClass[] = [];
    for (let end = size, made = classes - 2; end > 0; made--) {
        const first = made < 0 ? 0 : starts[made]![end]!;
        found.unshift({ from: steps[first]!.from, to: steps[end - 1]!.to, count: sums.weight[end]! - sums.weight[first]! });
        end = first;
    }
    return found;
}

/** Different values with their number; joined by rank when they are too many. Values are shifted by the least one, so that squares keep their digits. */
function joinSteps(sorted: readonly number[]) {
    const origin = sorted[0] ?? 0;
    const steps: { from: number; to: number; count: number; sum: number; squares: number }[] = [];
    const different = new Set(sorted).size;
    const perStep = Math.ceil(sorted.length / MAX_STEPS);
    for (const value of sorted) {
        const last = steps.at(-1);
        const shifted = value - origin;
        if (last && (value === last.to || (different > MAX_STEPS && last.count < perStep))) {
            last.to = value;
            last.count++;
            last.sum += shifted;
            last.squares += shifted * shifted;
        } else steps.push({ from: value, to: value, count: 1, sum: shifted, squares: shifted * shifted });
    }
    return steps;
}
