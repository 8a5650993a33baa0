/** Road over straight line: mean radial detour of 300 European cities (Environment and Planning B 2023, doi 10.1177/23998083231168870). */
export const ROAD_FACTOR = 1.3;
/** Mean speed that minutes assume: a choice of ours without a source, between town (about 30) and main road (80). */
export const ROAD_SPEED_KMH = 50;

/**
 * Estimates the road from the straight line; about ±35 % on one pair. Meaningless when the sea is between: the caller knows.
 *
 * @param km straight line, 0 or more
 * @returns kilometres, and minutes at `ROAD_SPEED_KMH`
 */
export function estimateRoad(km: number): { km: number; minutes: number } {
    const road = km * ROAD_FACTOR;
    return { km: road, minutes: (road / ROAD_SPEED_KMH) * 60 };
}
