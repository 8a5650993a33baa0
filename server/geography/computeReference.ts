import type { CommunePoints, PointSource } from './locateCommunes.js';
import { POINT_SOURCES } from './locateCommunes.js';
import type { Decoupage } from './readDecoupage.js';
import type { Geography, GeographyCommune } from './readGeography.js';

/** Puts together what reference.json says: the territories, the communes with their points, and how good it is. */
export function computeReference(
    decoupage: Decoupage, { located, rejected, disagreements }: CommunePoints, landAdded: number, key: string, versions: Record<string, string>,
): Geography {
    const communes = decoupage.communes.map((commune): GeographyCommune => {
        const point = located.get(commune.code);
        return {
            codeInsee: commune.code,
            nom: commune.nom,
            codesPostaux: commune.codesPostaux,
            population: commune.population,
            departementCode: commune.departement,
            arrondissementCode: commune.arrondissement,
            epciCode: commune.epci,
            position: point ? { lat: round(point.position.lat), lng: round(point.position.lng) } : null,
            positionKind: point?.kind ?? null,
        };
    });
    const points = Object.fromEntries(POINT_SOURCES.map(source => [source, 0])) as Record<PointSource, number>;
    for (const { source } of located.values()) points[source]++;
    const count = (test: (commune: GeographyCommune) => boolean) => communes.filter(test).length;
    return {
        key,
        versions,
        regions: decoupage.regions,
        departements: decoupage.departements.map(({ code, nom, region, chefLieu }) => ({ code, nom, regionCode: region, chefLieu })),
        arrondissements: decoupage.arrondissements.map(({ code, nom, departement }) => ({ code, nom, departementCode: departement })),
        epci: decoupage.epci,
        communes,
        formerCommunes: decoupage.formerCommunes.map(({ code, nom, departement, current }) => ({
            codeInsee: code, nom, departementCode: departement, currentCodeInsee: current,
        })),
        quality: {
            communes: communes.length,
            points,
            exact: count(({ positionKind }) => positionKind === 'EXACT'),
            approximate: count(({ positionKind }) => positionKind === 'APPROXIMATE'),
            withoutPosition: count(({ position }) => position === null),
            rejected,
            disagreements: disagreements.map(({ codeInsee, km, kept }) => ({ codeInsee, km: Math.round(km * 10) / 10, kept })),
            populationTotal: communes.reduce((total, { population }) => total + (population ?? 0), 0),
            populationMissing: count(({ population }) => population === null),
            withoutEpci: count(({ epciCode }) => epciCode === null),
            landAdded,
            overseasCollectivitiesLeftOut: decoupage.overseasCollectivitiesLeftOut,
        },
    };
}

/** Five decimals: about a metre, finer than any of the sources. */
function round(degrees: number): number {
    return Math.round(degrees * 1e5) / 1e5;
}
