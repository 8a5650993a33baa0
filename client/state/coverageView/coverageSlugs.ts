import type { StructureKind } from '../../queries/operations.js';
import type { CoverageColumn, CoverageIndicator, CoverageLevel, CoverageMeasure } from './CoverageViewState.js';

/** The words of the address of the page "Couverture". */
export const levelSlugs: Record<CoverageLevel, string> = { COMMUNE: 'commune', EPCI: 'epci', MISSION_LOCALE: 'mission-locale', DEPARTEMENT: 'departement', REGION: 'region' };
export const measureSlugs: Record<CoverageMeasure, string> = { STRAIGHT_LINE: 'vol-oiseau', ROAD_ESTIMATE: 'route-estimee' };
export const indicatorSlugs: Record<CoverageIndicator, string> = { SHARE: 'part', PEOPLE: 'habitants', DISTANCE: 'distance', PER_1000: 'places', STATUS: 'etat' };
export const columnSlugs: Record<CoverageColumn, string> = {
    NAME: 'nom', STATUS: 'etat', POPULATION: 'population', PEOPLE: 'habitants', SHARE: 'part', UNKNOWN: 'inconnus', DISTANCE: 'distance', PLACES: 'places', PER_1000: 'places-pour-1000',
};

/** What one chooses as "type": one kind, or several that answer the same need. */
export const kindChoices: readonly { slug: string; kinds: readonly StructureKind[] }[] = [
    { slug: 'residence', kinds: ['RESIDENCE_HABITAT_JEUNES'] },
    { slug: 'accueil-mission-locale', kinds: ['MISSION_LOCALE', 'ANTENNE'] },
    { slug: 'mission-locale', kinds: ['MISSION_LOCALE'] },
    { slug: 'logement', kinds: ['RESIDENCE_HABITAT_JEUNES', 'SERVICE_LOGEMENT'] },
    { slug: 'service-logement', kinds: ['SERVICE_LOGEMENT'] },
    { slug: 'adepape', kinds: ['ADEPAPE'] },
    { slug: 'service-ase', kinds: ['SERVICE_ASE'] },
    { slug: 'maison-des-solidarites', kinds: ['MAISON_DES_SOLIDARITES'] },
    { slug: 'mecs', kinds: ['MECS'] },
];
