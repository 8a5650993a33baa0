import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../domain/Position.js';
import type { PositionKind } from '../domain/vocabulary.js';
import type { PointSource } from './locateCommunes.js';

export interface GeographyCommune {
    codeInsee: string;
    nom: string;
    codesPostaux: string[];
    population: number | null;
    departementCode: string;
    arrondissementCode: string | null;
    epciCode: string | null;
    position: Position | null;
    /** EXACT: a known point of the commune. APPROXIMATE: the mean of the communes around. Null with the position. */
    positionKind: PositionKind | null;
}

/** How good the reference geography is; printed by `npm run geography`. */
interface GeographyQuality {
    communes: number;
    points: Record<PointSource, number>;
    exact: number;
    approximate: number;
    withoutPosition: number;
    /** Codes whose known point was rejected, being far outside its département. */
    rejected: string[];
    /** Communes that two sources place more than 5 km apart; the communes around decided. */
    disagreements: { codeInsee: string; km: number; kept: PointSource }[];
    populationTotal: number;
    populationMissing: number;
    withoutEpci: number;
    /** Points off the coast line or behind the border, which got a small piece of land. */
    landAdded: number;
    overseasCollectivitiesLeftOut: number;
}

/** The content of reference.json: metropolitan France and the five overseas départements. */
export interface Geography {
    key: string;
    versions: Record<string, string>;
    regions: { code: string; nom: string }[];
    departements: { code: string; nom: string; regionCode: string; chefLieu: string | null }[];
    arrondissements: { code: string; nom: string; departementCode: string }[];
    epci: { code: string; nom: string; nature: string }[];
    communes: GeographyCommune[];
    formerCommunes: { codeInsee: string; nom: string; departementCode: string; currentCodeInsee: string }[];
    quality: GeographyQuality;
}

/** Reads what `buildGeography` wrote. @param dir the folder that it returned */
export function readGeography(dir: string): Geography {
    return JSON.parse(readFileSync(join(dir, 'reference.json'), 'utf8')) as Geography;
}
