import type { Position } from '../domain/Position.js';
import type { PositionKind } from '../domain/vocabulary.js';

/** What the import takes of the reference geography. */
export interface ReferenceGeography {
    regions: readonly { code: string; nom: string }[];
    departements: readonly { code: string; nom: string; regionCode: string; chefLieu: string | null }[];
    epci: readonly { code: string; nom: string; nature: string }[];
    communes: readonly {
        codeInsee: string;
        nom: string;
        codesPostaux: string[];
        population: number | null;
        departementCode: string;
        arrondissementCode: string | null;
        epciCode: string | null;
        position: Position | null;
        positionKind: PositionKind | null;
    }[];
}
