import type { ColumnOptions } from 'typeorm';
import type { Position } from '../domain/Position.js';

interface GeoJsonPoint {
    type: 'Point';
    coordinates: [lng: number, lat: number];
}

/** A PostGIS point column (EPSG:4326) that the code sees as `{ lat, lng }`; the only place that knows GeoJSON's order. */
export function positionColumn(options: { nullable?: boolean } = {}): ColumnOptions {
    return {
        type: 'geometry',
        spatialFeatureType: 'Point',
        srid: 4326,
        nullable: options.nullable ?? false,
        transformer: {
            to: (position: Position | null): GeoJsonPoint | null =>
                position && { type: 'Point', coordinates: [position.lng, position.lat] },
            from: (point: GeoJsonPoint | null): Position | null =>
                point && { lat: point.coordinates[1], lng: point.coordinates[0] },
        },
    };
}
