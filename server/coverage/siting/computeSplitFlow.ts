/** People who may go to any of some sites: bit s of `sites` is set when site s is in their reach. */
export interface Group {
    sites: number;
    people: number;
}

/**
 * The most people that sites of a limited capacity can serve, a group being split between the sites in its reach: a maximum flow,
 * by shortest augmenting paths (Edmonds and Karp 1972), which end whatever the numbers. At most 31 sites.
 *
 * @returns people served, and for each group those not served
 */
export function computeSplitFlow(groups: readonly Group[], siteCount: number, capacity: number): { served: number; left: Float64Array } {
    const left = Float64Array.from(groups, ({ people }) => people);
    const free = new Float64Array(siteCount).fill(capacity);
    /** flow[s * groups + g]: people of group g at site s. */
    const flow = new Float64Array(siteCount * groups.length);
    let served = 0;
    // First what needs no exchange; groups with least choice come first, so that few paths remain.
    const order = Array.from(groups.keys()).sort((a, b) => countBits(groups[a]!.sites) - countBits(groups[b]!.sites) || a - b);
    for (const g of order) {
        for (let s = 0; s < siteCount && left[g]! > 0; s++) {
            if (!((groups[g]!.sites >> s) & 1)) continue;
            const moved = Math.min(left[g]!, free[s]!);
            flow[s * groups.length + g]! += moved;
            left[g]! -= moved;
            free[s]! -= moved;
            served += moved;
        }
    }
    for (;;) {
        // Breadth first from the groups with people left: siteFrom[s] is the group that leads to s, groupFrom[g] the site that leads to g.
        const siteFrom = new Int32Array(siteCount).fill(-1);
        const groupFrom = new Int32Array(groups.length).fill(-2);
        const queue: number[] = [];
        for (let g = 0; g < groups.length; g++) {
            if (left[g]! > 0) {
                groupFrom[g] = -1;
                queue.push(g);
            }
        }
        let end = -1;
        for (let head = 0; head < queue.length && end < 0; head++) {
            const g = queue[head]!;
            for (let s = 0; s < siteCount && end < 0; s++) {
                if (!((groups[g]!.sites >> s) & 1) || siteFrom[s]! >= 0) continue;
                siteFrom[s] = g;
                if (free[s]! > 0) end = s;
                else {
                    for (let other = 0; other < groups.length; other++) {
                        if (groupFrom[other] !== -2 || !(flow[s * groups.length + other]! > 0)) continue;
                        groupFrom[other] = s;
                        queue.push(other);
                    }
                }
            }
        }
        if (end < 0) return { served, left };
        let moved = free[end]!;
        for (let s = end; ; ) {
            const g = siteFrom[s]!;
            if (groupFrom[g] === -1) {
                moved = Math.min(moved, left[g]!);
                break;
            }
            s = groupFrom[g]!;
            moved = Math.min(moved, flow[s * groups.length + g]!);
        }
        free[end]! -= moved;
        served += moved;
        for (let s = end; ; ) {
            const g = siteFrom[s]!;
            flow[s * groups.length + g]! += moved;
            if (groupFrom[g] === -1) {
                left[g]! -= moved;
                break;
            }
            s = groupFrom[g]!;
            flow[s * groups.length + g]! -= moved;
        }
    }
}

function countBits(bits: number): number {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
    return count;
}
