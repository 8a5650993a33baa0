import type { AccessStatus, DistanceMeasure, Listing } from '../domain/vocabulary.js';
import { CommuneGround, type Places } from './CommuneGround.js';
import { REACH_TOLERANCE_KM } from './PointTree.js';

/** Everything that the threshold is then compared with; kilometres of the measure, one value a commune. */
export interface Access {
    /** Nearest known site: its index (−1 none) and distance (Infinity none, NaN for a commune without a place). */
    site: Int32Array;
    km: Float64Array;
    /** Nearest commune where no source lists the kind: an unknown structure may stand there. 0 for such a commune, Infinity without any. */
    kmToUnlisted: Float64Array;
    /** Index of that commune; −1 without any. */
    unlisted: Int32Array;
    /** Nearest commune where a source lists only a part; 0 for such a commune, and for one that nobody lists. */
    kmToPartlyListed: Float64Array;
}

/**
 * Measures the access of every commune to some sites, and how far what is known reaches around it.
 *
 * @param listings how far the sources list the kind in each commune, in the order of `communes`
 */
export function computeAccess(ground: CommuneGround, communes: Places, listings: readonly Listing[], sites: Places, measure: DistanceMeasure): Access {
    // A commune that nobody lists is unknown as it is: distances to the others are asked for the listed ones only, often few.
    const listed = listWhere(listings, listing => listing !== 'NONE');
    const listedGround = new CommuneGround(pickPlaces(communes, listed));
    const nearestOf = (wanted: Listing) => {
        const km = new Float64Array(listings.length);
        const commune = Int32Array.from(listings.keys());
        const those = listWhere(listings, listing => listing === wanted);
        const found = listedGround.nearest(pickPlaces(communes, those), measure);
        listed.forEach((own, i) => {
            km[own] = found.km[i]!;
            commune[own] = those[found.site[i]!] ?? -1;
        });
        return { km, commune };
    };
    const unlisted = nearestOf('NONE');
    return { ...ground.nearest(sites, measure), kmToUnlisted: unlisted.km, unlisted: unlisted.commune, kmToPartlyListed: nearestOf('PARTIAL').km };
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

function listWhere(listings: readonly Listing[], isWanted: (listing: Listing) => boolean): number[] {
    return listings.flatMap((listing, i) => (isWanted(listing) ? i : []));
}

function pickPlaces({ lat, lng, landmass }: Places, indices: readonly number[]): Places {
    const pick = (values: ArrayLike<number>) => Float64Array.from(indices, i => values[i]!);
    return { lat: pick(lat), lng: pick(lng), landmass: pick(landmass) };
}
