import type { AccessStatus, DistanceMeasure, Listing } from '../domain/vocabulary.js';
import type { CommuneGround, Places } from './CommuneGround.js';
import { REACH_TOLERANCE_KM } from './PointTree.js';

/** Everything that the threshold is then compared with; kilometres of the measure, one value a commune. */
export interface Access {
    /** Nearest known site: its index (−1 none) and distance (Infinity none, NaN for a commune without a place). */
    site: Int32Array;
    km: Float64Array;
    /** Nearest commune where no source lists the kind: an unknown structure may stand there. Infinity without any. */
    kmToUnlisted: Float64Array;
    /** Nearest commune where a source lists only a part. */
    kmToPartlyListed: Float64Array;
}

/**
 * Measures the access of every commune to some sites, and how far what is known reaches around it.
 *
 * @param listings how far the sources list the kind in each commune, in the order of `communes`
 */
export function computeAccess(ground: CommuneGround, communes: Places, listings: readonly Listing[], sites: Places, measure: DistanceMeasure): Access {
    const kmToListing = (listing: Listing) => ground.nearest(keep(communes, i => listings[i] === listing), measure).km;
    return { ...ground.nearest(sites, measure), kmToUnlisted: kmToListing('NONE'), kmToPartlyListed: kmToListing('PARTIAL') };
}

/**
 * Says what is known of a commune at a threshold. A structure at exactly `maxKm` is within; so is what nobody lists.
 *
 * @param i index of the commune
 * @param maxKm kilometres of the measure, above 0
 */
export function computeAccessStatus(access: Pick<Access, 'km' | 'kmToUnlisted' | 'kmToPartlyListed'>, i: number, maxKm: number): AccessStatus {
    const limit = maxKm + REACH_TOLERANCE_KM;
    if (Number.isNaN(access.km[i]!)) return 'UNKNOWN';
    if (access.km[i]! <= limit) return 'WITHIN';
    if (access.kmToUnlisted[i]! <= limit) return 'UNKNOWN';
    return access.kmToPartlyListed[i]! <= limit ? 'NONE_KNOWN' : 'BEYOND';
}

function keep({ lat, lng, landmass }: Places, isKept: (i: number) => boolean): Places {
    const kept: number[] = [];
    for (let i = 0; i < lat.length; i++) if (isKept(i)) kept.push(i);
    const pick = (values: ArrayLike<number>) => Float64Array.from(kept, i => values[i]!);
    return { lat: pick(lat), lng: pick(lng), landmass: pick(landmass) };
}
