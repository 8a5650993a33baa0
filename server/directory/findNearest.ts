import type { DataSource } from 'typeorm';
import type { Position } from '../domain/Position.js';
import { createStructureQuery, type ReadStructureFilter } from './createStructureQuery.js';

export interface NearbyStructureId {
    structureId: string;
    /** Straight line on the sphere (within 0.32 % of the ellipsoid in metropolitan France), to the metre. */
    distanceKm: number;
}

/**
 * The structures nearest to each point, nearest first; those without a position are left out. One statement for all points.
 *
 * @returns one list per point, in the order of the points
 */
export async function findNearest(
    db: DataSource,
    points: readonly Position[],
    filter: ReadStructureFilter,
    today: string,
    first: number,
): Promise<NearbyStructureId[][]> {
    const [candidates, parameters] = createStructureQuery(db, filter, today)
        .andWhere('structure.position IS NOT NULL')
        .select('structure.id', 'id')
        .addSelect('structure.position::geometry', 'place')
        .getQueryAndParameters();
    const at = parameters.length;
    const rows: { rank: number; structureId: string; distanceKm: number }[] = await db.query(
        `WITH candidate AS MATERIALIZED (${candidates})
         SELECT point.rank::integer AS rank, near."structureId", round(near.metres)::float8 / 1000 AS "distanceKm"
         FROM unnest($${at + 1}::float8[], $${at + 2}::float8[]) WITH ORDINALITY AS point(lng, lat, rank)
         CROSS JOIN LATERAL (
             SELECT id AS "structureId", ST_DistanceSphere(place, ST_SetSRID(ST_MakePoint(point.lng, point.lat), 4326)) AS metres
             FROM candidate ORDER BY metres, id LIMIT $${at + 3}::integer) near
         ORDER BY point.rank, near.metres, near."structureId"`,
        [...parameters, points.map(({ lng }) => lng), points.map(({ lat }) => lat), first],
    );
    const lists: NearbyStructureId[][] = points.map(() => []);
    for (const { rank, structureId, distanceKm } of rows) lists[rank - 1]!.push({ structureId, distanceKm });
    return lists;
}
