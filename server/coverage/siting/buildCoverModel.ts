import type { CoverLists } from './CoverLists.js';
import { keepCandidates } from './keepCandidates.js';
import { transposeLists } from './transposeLists.js';

/** A mixed-integer program, maximised: rows by rows in sparse form. The first columns are the candidates: 1, a site opens; 0, none. */
export interface CoverModel {
    /** Index in the lists given of each of the first columns: those of the candidates that no other one replaces. */
    candidates: number[];
    colCost: Float64Array;
    colUpper: Float64Array;
    /** 1: whole numbers only. */
    integrality: Int32Array;
    rowUpper: Float64Array;
    start: Int32Array;
    index: Int32Array;
    value: Float64Array;
}

/**
 * Writes the choice of at most `k` candidates as a program whose optimum is what they serve at most.
 *
 * Without a capacity: z of each group of demands (those in reach of the same candidates) is at most the sites in its reach. A candidate
 * whose demands another one reaches too is left out. With one: t people of a group go to a site in reach, at most those of the group,
 * in all and to each open site (which tightens the relaxation), and at most the capacity.
 *
 * @param capacity of each site; Infinity: none
 */
export function buildCoverModel(lists: CoverLists, k: number, capacity: number): CoverModel {
    const candidates = capacity === Infinity ? dropReplaced(lists) : Array.from(lists.candidate.keys());
    const groups = groupDemands(keepCandidates(lists, candidates));
    const sites = candidates.length;
    const cost = candidates.map(() => 0);
    const upper = candidates.map(() => 1);
    const rows: { upper: number; entries: [column: number, value: number][] }[] = [{ upper: k, entries: candidates.map((_, c) => [c, 1]) }];
    const addColumn = (columnCost: number, columnUpper: number) => {
        upper.push(columnUpper);
        return cost.push(columnCost) - 1;
    };
    if (capacity === Infinity) {
        for (const { sites: reach, people } of groups) {
            if (reach.length === 1) cost[reach[0]!]! += people;
            else {
                const served = addColumn(people, 1);
                rows.push({ upper: 0, entries: [[served, 1], ...reach.map((c): [number, number] => [c, -1])] });
            }
        }
    } else {
        const full = candidates.map((_, c): [number, number][] => [[c, -capacity]]);
        for (const { sites: reach, people } of groups) {
            const flows = reach.map(c => {
                const flow = addColumn(1, people);
                full[c]!.push([flow, 1]);
                rows.push({ upper: 0, entries: [[flow, 1], [c, -Math.min(people, capacity)]] });
                return flow;
            });
            rows.push({ upper: people, entries: flows.map(flow => [flow, 1]) });
        }
        for (const entries of full) rows.push({ upper: 0, entries });
    }
    const start = new Int32Array(rows.length + 1);
    rows.forEach(({ entries }, row) => (start[row + 1] = start[row]! + entries.length));
    return {
        candidates,
        colCost: Float64Array.from(cost),
        colUpper: Float64Array.from(upper),
        integrality: Int32Array.from(cost, (_, column) => (column < sites ? 1 : 0)),
        rowUpper: Float64Array.from(rows, row => row.upper),
        start,
        index: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([column]) => column))),
        value: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, value]) => value))),
    };
}

/** Demands in reach of the same candidates, together. */
function groupDemands(lists: CoverLists): { sites: number[]; people: number }[] {
    const { start, candidate } = transposeLists(lists);
    const groups = new Map<string, { sites: number[]; people: number }>();
    for (let demand = 0; demand < lists.weight.length; demand++) {
        const sites = candidate.subarray(start[demand], start[demand + 1]);
        const key = sites.join(' ');
        const group = groups.get(key);
        if (group) group.people += lists.weight[demand]!;
        else groups.set(key, { sites: Array.from(sites), people: lists.weight[demand]! });
    }
    return [...groups.values()];
}

/** The candidates but those all of whose demands another one reaches; of two that reach the same, the first stays. */
function dropReplaced(lists: CoverLists): number[] {
    const { start, item } = lists;
    const reaching = transposeLists(lists);
    const count = lists.candidate.length;
    const size = (c: number) => start[c + 1]! - start[c]!;
    const stamp = new Int32Array(lists.weight.length).fill(-1);
    const kept: number[] = [];
    for (let c = 0; c < count; c++) {
        let rarest = item[start[c]!]!;
        for (let at = start[c]!; at < start[c + 1]!; at++) {
            const demand = item[at]!;
            stamp[demand] = c;
            if (reaching.start[demand + 1]! - reaching.start[demand]! < reaching.start[rarest + 1]! - reaching.start[rarest]!) rarest = demand;
        }
        const replaced = reaching.candidate.subarray(reaching.start[rarest], reaching.start[rarest + 1]).some(other => {
            if (other === c || size(other) < size(c) || (size(other) === size(c) && other > c)) return false;
            let shared = 0;
            for (let at = start[other]!; at < start[other + 1]!; at++) if (stamp[item[at]!] === c) shared++;
            return shared === size(c);
        });
        if (!replaced) kept.push(c);
    }
    return kept;
}
