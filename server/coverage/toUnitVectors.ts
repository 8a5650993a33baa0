/** x, y, z on the unit sphere of places in degrees, one place after the other; NaN where lat or lng is. */
export function toUnitVectors(lat: ArrayLike<number>, lng: ArrayLike<number>): Float64Array {
    const radians = Math.PI / 180;
    const all = new Float64Array(3 * lat.length);
    for (let i = 0; i < lat.length; i++) {
        const flat = Math.cos(lat[i]! * radians);
        all[3 * i] = flat * Math.cos(lng[i]! * radians);
        all[3 * i + 1] = flat * Math.sin(lng[i]! * radians);
        all[3 * i + 2] = Math.sin(lat[i]! * radians);
    }
    return all;
}
