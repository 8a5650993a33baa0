/** A territory as inequality sees it. */
export interface Holder {
    value: number;
    people: number;
}

export interface Inequality {
    /** Gini coefficient between the territories, each person having the value of the own one: 0 equal, towards 1 unequal. Null without two people-bearing holders or when all values are 0. */
    gini: number | null;
    /** Palma ratio: what the 10 % with the highest values hold together, over what the 40 % with the lowest hold. Null when those hold nothing. */
    palma: number | null;
}

/**
 * Measures how unequally a value is spread between territories.
 *
 * Gini: half the mean absolute difference of two people drawn at random, over the mean. Palma (Cobham and Sumner 2013): the
 * territory on which a limit of 10 % or 40 % falls is cut there.
 *
 * @param holders values of 0 or more, people above 0; others must be left out (and counted) by the caller
 */
export function computeInequality(holders: readonly Holder[]): Inequality {
    const sorted = holders.filter(({ people }) => people > 0).sort((a, b) => a.value - b.value);
    const people = sorted.reduce((sum, holder) => sum + holder.people, 0);
    const total = sorted.reduce((sum, holder) => sum + holder.value * holder.people, 0);
    if (sorted.length < 2 || !(total > 0)) return { gini: null, palma: null };
    let before = 0;
    let differences = 0;
    for (const holder of sorted) {
        differences += holder.people * holder.value * (2 * before + holder.people - people);
        before += holder.people;
    }
    const lowest = held(sorted, people * 0.4);
    const highest = held([...sorted].reverse(), people * 0.1);
    return { gini: differences / (people * total), palma: lowest > 0 ? highest / lowest : null };
}

/** What the first so many people hold together. */
function held(holders: readonly Holder[], people: number): number {
    let left = people;
    let sum = 0;
    for (const holder of holders) {
        const taken = Math.min(left, holder.people);
        sum += taken * holder.value;
        left -= taken;
        if (left <= 0) break;
    }
    return sum;
}
