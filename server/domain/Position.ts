/** A point on the Earth, WGS 84, decimal degrees. GeoJSON's order (lng, lat) lives in `server/database/positionColumn.ts` only. */
export interface Position {
    lat: number;
    lng: number;
}
