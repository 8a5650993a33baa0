import type { AccessStatus, PlacesPrecision } from '../domain/vocabulary.js';
import type { Catchment } from './computeCatchment.js';

/** The mean of the communes of a territory by people; null when some of it is unknown. */
export function averageCatchment({ per1000, isLowerBound }: Catchment, own: Int32Array, weights: Float64Array, statuses: readonly AccessStatus[]): { per1000: number; precision: PlacesPrecision } | null {
    let people = 0;
    let sum = 0;
    let isBound = false;
    let someKnown = false;
    for (const i of own) {
        if (Number.isNaN(weights[i]!)) return null;
        people += weights[i]!;
        const known = !Number.isNaN(per1000[i]!);
        // Without any structure around, there is none to reach: 0. Where one may be unknown, what is known is a lower bound.
        someKnown ||= known || statuses[i] === 'BEYOND';
        isBound ||= isLowerBound[i] === 1 || (!known && statuses[i] !== 'BEYOND');
        if (known) sum += weights[i]! * per1000[i]!;
    }
    if (!(people > 0) || !someKnown) return null;
    if (sum === 0 && isBound) return null;
    return { per1000: sum / people, precision: isBound ? 'AT_LEAST' : 'EXACT' };
}
