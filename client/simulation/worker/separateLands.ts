/** Degrees of longitude between two lands once separated: more than any reach at the latitudes of France (500 km at 51° is 7.2°). */
const APART = 12;
/** Longitudes that metropolitan France, the first land, takes up: the others start after it. */
const FIRST = 20;

/**
 * Turns each land around the axis of the Earth, so that none is within reach of another: distances on one land stay exactly what they
 * were, and what only knows straight lines then never crosses the sea.
 *
 * @param lng degrees @param landmass number of the land of each commune, at most 28
 * @returns new longitudes, from −180 to 180
 */
export function separateLands(lng: ArrayLike<number>, landmass: ArrayLike<number>): Float64Array {
    const first = new Map<number, number>();
    for (let i = 0; i < landmass.length; i++) if (!first.has(landmass[i]!) && !Number.isNaN(lng[i]!)) first.set(landmass[i]!, lng[i]!);
    return Float64Array.from(lng, (value, i) => {
        const land = landmass[i]!;
        if (land === 0) return value;
        const turned = FIRST + APART * land + value - first.get(land)!;
        return ((turned + 540) % 360) - 180;
    });
}
