import { Commune } from '../database/entities/Commune.js';
import { Departement } from '../database/entities/Departement.js';
import { Epci } from '../database/entities/Epci.js';
import { Region } from '../database/entities/Region.js';
import type { ReferenceGeography } from './ReferenceGeography.js';
import type { TableRows } from './replaceRows.js';

/** The rows of the reference geography, in the order in which they refer to one another. */
export function computeGeographyRows({ regions, departements, epci, communes }: ReferenceGeography): TableRows[] {
    return [
        { entity: Region, rows: regions },
        { entity: Departement, rows: departements },
        { entity: Epci, rows: epci },
        { entity: Commune, rows: communes },
    ];
}
