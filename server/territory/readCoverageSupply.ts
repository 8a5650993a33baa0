import type { DataSource } from 'typeorm';
import type { Position } from '../domain/Position.js';
import type { PlacesPrecision } from '../domain/vocabulary.js';

export interface SupplyConvention {
    id: string;
    partOfId: string | null;
    departementCode: string;
    placesValue: number | null;
    placesPrecision: PlacesPrecision;
    structureIds: string[];
    codesInsee: string[];
    start: string | null;
    end: string | null;
}

/** What distances and places are computed from, beside the territories. */
export interface CoverageSupply {
    /** Structures with a place of their own. */
    positions: Map<string, Position>;
    conventions: SupplyConvention[];
}

/** Reads positions and agreements, a few hundred rows. */
export async function readCoverageSupply(dataSource: DataSource): Promise<CoverageSupply> {
    const rows: { id: string; lat: number; lng: number }[] = await dataSource.query(
        'select id, ST_Y(position) as lat, ST_X(position) as lng from structure where position is not null order by id',
    );
    const conventions: SupplyConvention[] = await dataSource.query(
        `select id, part_of_id as "partOfId", departement_code as "departementCode", places_value as "placesValue", places_precision as "placesPrecision",
                structure_ids as "structureIds", codes_insee as "codesInsee", start_date::text as start, end_date::text as "end"
         from convention_places order by id`,
    );
    return { positions: new Map(rows.map(({ id, lat, lng }) => [id, { lat, lng }])), conventions };
}
