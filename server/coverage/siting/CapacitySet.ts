import { computeSplitFlow, type Group } from './computeSplitFlow.js';
import type { CoverLists } from './CoverLists.js';

/** A set of sites, each of a limited capacity, and what it serves when everybody is sent where it serves most. */
export class CapacitySet {
    /** Candidates chosen; the place in the list is the bit of the site in `mask`. */
    readonly chosen: number[] = [];
    covered = 0;
    /** Pairs read so far; a flow counts for its groups times its sites. */
    work = 0;
    /** For each demand, the chosen sites in reach. */
    private readonly mask: Int32Array;
    private readonly left = new Map<number, number>();
    private readonly groups = new Map<number, number>();

    constructor(private readonly lists: CoverLists, private readonly capacity: number) {
        this.mask = new Int32Array(lists.weight.length);
    }

    /** People that a candidate adds: by the submodularity of flows, never more than it added to a part of the set. */
    gain(site: number): number {
        const moved = this.peopleByMask(site);
        const groups: Group[] = [];
        for (const [sites, people] of this.groups) {
            const gone = moved.get(sites) ?? 0;
            if (people - gone > 0) groups.push({ sites, people: people - gone });
        }
        for (const [sites, people] of moved) groups.push({ sites: sites | (1 << this.chosen.length), people });
        this.work += 8 * groups.length * (this.chosen.length + 1);
        return Math.max(0, computeSplitFlow(groups, this.chosen.length + 1, this.capacity).served - this.covered);
    }

    /** People in reach of a candidate whom no site serves, each group's being spread evenly over it; more may be freed by exchanges. */
    unserved(site: number): number {
        const { lists: { start, item, weight }, mask, left } = this;
        this.work += start[site + 1]! - start[site]!;
        let sum = 0;
        for (let at = start[site]!, end = start[site + 1]!; at < end; at++) {
            const sites = mask[item[at]!]!;
            sum += sites === 0 ? weight[item[at]!]! : weight[item[at]!]! * left.get(sites)!;
        }
        return sum;
    }

    add(site: number): void {
        const { lists: { start, item }, mask } = this;
        for (let at = start[site]!; at < start[site + 1]!; at++) mask[item[at]!]! |= 1 << this.chosen.length;
        this.chosen.push(site);
        this.update();
    }

    /** Makes the set exactly this one. */
    reset(sites: readonly number[]): void {
        const { lists: { start, item }, mask } = this;
        mask.fill(0);
        this.chosen.length = 0;
        for (const site of sites) {
            for (let at = start[site]!; at < start[site + 1]!; at++) mask[item[at]!]! |= 1 << this.chosen.length;
            this.chosen.push(site);
        }
        this.update();
    }

    private update(): void {
        this.groups.clear();
        for (const site of this.chosen) this.work += this.lists.start[site + 1]! - this.lists.start[site]!;
        this.work += this.mask.length;
        for (let demand = 0; demand < this.mask.length; demand++) {
            const sites = this.mask[demand]!;
            if (sites !== 0) this.groups.set(sites, (this.groups.get(sites) ?? 0) + this.lists.weight[demand]!);
        }
        const groups = Array.from(this.groups, ([sites, people]) => ({ sites, people }));
        this.work += 8 * groups.length * this.chosen.length;
        const flow = computeSplitFlow(groups, this.chosen.length, this.capacity);
        this.covered = flow.served;
        this.left.clear();
        groups.forEach(({ sites, people }, g) => this.left.set(sites, flow.left[g]! / people));
    }

    private peopleByMask(site: number): Map<number, number> {
        const { lists: { start, item, weight }, mask } = this;
        const people = new Map<number, number>();
        this.work += 4 * (start[site + 1]! - start[site]!);
        for (let at = start[site]!, end = start[site + 1]!; at < end; at++) {
            const sites = mask[item[at]!]!;
            people.set(sites, (people.get(sites) ?? 0) + weight[item[at]!]!);
        }
        return people;
    }
}
