import type { Position } from '../domain/Position.js';
import { readPackageJson } from './readPackageJson.js';

export interface FranceCity {
    codeInsee: string | null;
    codePostal: string;
    departement: string;
    nom: string;
    position: Position;
}

interface Row {
    insee_code: string | null;
    zip_code: string;
    department_code: string;
    name: string;
    gps_lat: number | string;
    gps_lng: number | string;
}

/** Where a failed geocoding puts a place: the middle of France (Les Abymes, Mamoudzou). */
const MIDDLE_OF_FRANCE = { lat: 46.227638, lng: 2.213749 };

/** Reads one row per commune and postal code (package france-cities-js: its data only, never its code). */
export function readFranceCities(): FranceCity[] {
    return readPackageJson<Row[]>('france-cities-js/database/cities.json')
        .map(row => ({
            codeInsee: row.insee_code,
            codePostal: row.zip_code,
            departement: row.department_code,
            nom: row.name,
            position: { lat: Number(row.gps_lat), lng: Number(row.gps_lng) },
        }))
        .filter(({ position: { lat, lng } }) => lat !== MIDDLE_OF_FRANCE.lat || lng !== MIDDLE_OF_FRANCE.lng);
}
