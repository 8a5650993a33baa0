import type { AccessStatus } from '../domain/vocabulary.js';
import { REACH_TOLERANCE_KM } from './PointTree.js';

interface Band {
    fromKm: number;
    /** Null for the last, open one. */
    toKm: number | null;
    /** Null when a weight is missing, or when nothing at all is known. */
    people: number | null;
}

/** People of some communes by access. Each sum is null when the weight of one of its communes is missing. */
export interface Figures {
    communes: number;
    communesWithin: number;
    communesBeyond: number;
    communesNoneKnown: number;
    communesUnknown: number;
    communesWithoutWeight: number;
    people: number | null;
    within: number | null;
    beyond: number | null;
    noneKnown: number | null;
    unknown: number | null;
    /** (beyond + noneKnown) / people; null when people is null or 0, or when every commune is unknown. A lower bound as soon as `unknown` is above 0. */
    shareWithout: number | null;
    bands: Band[];
    /** People in no band: beyond its last limit, and unknown there. */
    outOfBands: number | null;
    /** Mean distance of the people whose access is known, kilometres of the measure. */
    meanKm: number | null;
    /** How many those people are. */
    meanKmPeople: number | null;
}

export interface FiguresInput {
    /** Of every commune: access at the threshold. */
    statuses: readonly AccessStatus[];
    /** Access at the last limit of the bands: what is unknown there is in no band. */
    statusesAtLastBand: readonly AccessStatus[];
    /** Kilometres to the nearest known site. */
    km: Float64Array;
    /** People; NaN unknown. */
    weights: Float64Array;
    bandsKm: readonly number[];
}

/**
 * Adds up the people of some communes by access.
 *
 * A sum is null as soon as the weight of one of its communes is missing. When the access of every commune is unknown,
 * the people within, beyond and without a known structure are null: unknown is not 0.
 *
 * @param own indices of the communes
 */
export function computeCoverageFigures(own: ArrayLike<number>, input: FiguresInput): Figures {
    const { statuses, statusesAtLastBand, km, weights, bandsKm } = input;
    const counts: Record<AccessStatus, number> = { WITHIN: 0, BEYOND: 0, NONE_KNOWN: 0, UNKNOWN: 0 };
    const sums: Record<AccessStatus, number> = { WITHIN: 0, BEYOND: 0, NONE_KNOWN: 0, UNKNOWN: 0 };
    const bands = new Float64Array(bandsKm.length + 1);
    let inBands = 0;
    let outOfBands = 0;
    let weightOfKm = 0;
    let kmPeople = 0;
    let withoutWeight = 0;
    for (let n = 0; n < own.length; n++) {
        const i = own[n]!;
        const status = statuses[i]!;
        const weight = weights[i]!;
        counts[status]++;
        sums[status] += weight; // NaN spreads: the sum is then unknown
        if (Number.isNaN(weight)) withoutWeight++;
        const distance = km[i]!;
        if (status !== 'UNKNOWN' && distance < Infinity) {
            weightOfKm += weight;
            kmPeople += weight * distance;
        }
        const band = bandsKm.findIndex(limit => distance <= limit + REACH_TOLERANCE_KM);
        if (band < 0 && statusesAtLastBand[i] === 'UNKNOWN') {
            outOfBands += weight;
            continue;
        }
        bands[band < 0 ? bandsKm.length : band]! += weight;
        inBands++;
    }
    const people = own.length === 0 ? null : known(sums.WITHIN + sums.BEYOND + sums.NONE_KNOWN + sums.UNKNOWN);
    const someKnown = counts.UNKNOWN < own.length;
    const without = known(sums.BEYOND + sums.NONE_KNOWN);
    return {
        communes: own.length,
        communesWithin: counts.WITHIN,
        communesBeyond: counts.BEYOND,
        communesNoneKnown: counts.NONE_KNOWN,
        communesUnknown: counts.UNKNOWN,
        communesWithoutWeight: withoutWeight,
        people,
        within: someKnown ? known(sums.WITHIN) : null,
        beyond: someKnown ? known(sums.BEYOND) : null,
        noneKnown: someKnown ? known(sums.NONE_KNOWN) : null,
        unknown: own.length === 0 ? null : known(sums.UNKNOWN),
        shareWithout: someKnown && people !== null && people > 0 && without !== null ? without / people : null,
        bands: Array.from(bands, (sum, b) => ({ fromKm: b === 0 ? 0 : bandsKm[b - 1]!, toKm: bandsKm[b] ?? null, people: inBands === 0 ? null : known(sum) })),
        outOfBands: own.length === 0 ? null : known(outOfBands),
        meanKm: weightOfKm > 0 ? kmPeople / weightOfKm : null,
        meanKmPeople: weightOfKm > 0 ? weightOfKm : null,
    };
}

function known(sum: number): number | null {
    return Number.isNaN(sum) ? null : sum;
}
