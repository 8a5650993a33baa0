import type { Geography } from '../../geography/readGeography.js';
import { readDecoupage } from '../../geography/readDecoupage.js';
import { CommuneCodes } from './CommuneCodes.js';

/** Codes of today from the reference geography, and those that were: reads the package of the administrative division. */
export function readCommuneCodes({ communes, formerCommunes }: Pick<Geography, 'communes' | 'formerCommunes'>): CommuneCodes {
    const formerCodes = new Map(readDecoupage().communes.flatMap(({ code, anciensCodes }) => anciensCodes.map(former => [former, code] as const)));
    return new CommuneCodes({ communes, formerCommunes, formerCodes });
}
