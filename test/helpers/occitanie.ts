import { resolve } from 'node:path';
import { buildGeography } from '../../server/geography/buildGeography.js';
import { readGeography } from '../../server/geography/readGeography.js';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import type { Snapshot } from '../../server/territory/Snapshot.js';

/** The real reference geography, built once under build/, and its folder. */
export async function openGeography() {
    const geographyDir = await buildGeography(resolve('build/geography'));
    return { geographyDir, geography: readGeography(geographyDir) };
}

/** The real seeds over the real geography, as the territories see them, without a database. */
export async function readOccitanie(): Promise<Snapshot> {
    const { geography } = await openGeography();
    const seeds = loadSeeds(resolve('seeds'));
    return {
        version: 'test',
        communes: [...geography.communes],
        epci: [...geography.epci],
        departements: [...geography.departements],
        regions: [...geography.regions],
        structures: seeds.structures.map(structure => ({
            ...structure,
            doubtfulParent: structure.statements.some(({ confidence, about }) => confidence === 'LOW' && about.includes('parent')),
            doubtfulCommune: structure.statements.some(({ confidence, about }) => confidence !== 'HIGH' && about.includes('commune')),
        })),
        inventories: seeds.inventories,
        gaps: seeds.statedGaps,
        competences: [],
        weights: [],
    };
}
