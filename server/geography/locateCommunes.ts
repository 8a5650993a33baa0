import type { Position } from '../domain/Position.js';
import type { PositionKind } from '../domain/vocabulary.js';
import { findStrayPoints } from './findStrayPoints.js';
import { groupBy } from '../domain/groupBy.js';
import { meanPosition } from './meanPosition.js';
import { normaliseNom } from './normaliseNom.js';
import type { Decoupage, DecoupageCommune } from './readDecoupage.js';
import type { FranceCity } from './readFranceCities.js';
import type { GeonamesPlace } from './readGeonamesPlaces.js';
import { distanceKm } from '../coverage/distanceKm.js';

/** Where the point of a commune comes from, in the order of preference. */
export const POINT_SOURCES = ['GEONAMES', 'FRANCE_CITIES', 'NAME', 'FORMER_COMMUNE', 'NEIGHBOURS'] as const;
export type PointSource = (typeof POINT_SOURCES)[number];

interface LocatedCommune {
    position: Position;
    kind: PositionKind;
    source: PointSource;
    /** Other points known to lie in it (former communes, arrondissements municipaux, districts): they shape its contour. */
    innerPoints: Position[];
}

export interface CommunePoints {
    located: Map<string, LocatedCommune>;
    /** Codes whose point was rejected, being far outside the département. */
    rejected: string[];
    /** Communes that two sources place more than 5 km apart. */
    disagreements: { codeInsee: string; km: number; kept: PointSource }[];
}

/** Above this distance two sources disagree, and the communes around decide. */
const DISAGREEMENT_KM = 5;
/** A point found by its name alone is believed up to this distance from the mean of the communes around. */
const NAME_BELIEVED_KM = 15;

/**
 * Gives every commune a point: GeoNames by code, france-cities-js by code, names within the département, former
 * communes, and at last the mean of the communes around (same postal code, else EPCI, arrondissement or département).
 */
export function locateCommunes(decoupage: Decoupage, places: readonly GeonamesPlace[], cities: readonly FranceCity[]): CommunePoints {
    const { communes, formerCommunes, withArrondissementsMunicipaux } = decoupage;
    const placesByCode = groupBy(places, place => place.codeInsee);
    const placesByName = groupBy(places, ({ codeInsee, nom }) => (codeInsee === null ? normaliseNom(nom) : null));
    const citiesByCode = groupBy(cities, city => city.codeInsee);
    const citiesByName = groupBy(cities, ({ departement, nom }) => `${departement} ${normaliseNom(nom)}`);
    const communesByName = groupBy(communes, ({ nom }) => normaliseNom(nom));
    const formerByCurrent = groupBy(formerCommunes, former => (former.code === former.current ? null : former.current));

    const fromGeonames = ({ code, nom }: { code: string; nom: string }) => pickPlace(placesByCode.get(code) ?? [], nom)?.position ?? null;
    const fromFranceCities = ({ code }: { code: string }) => {
        const rows = citiesByCode.get(code);
        return rows?.length === 1 ? rows[0]!.position : null;
    };
    function namedLike({ nom, departement, codesPostaux }: DecoupageCommune): Position[] {
        const key = normaliseNom(nom);
        const only = communesByName.get(key)!.length === 1;
        const named = (placesByName.get(key) ?? []).filter(place => (place.departement === null ? only : place.departement === departement));
        const rows = (citiesByName.get(`${departement} ${key}`) ?? []).filter(({ codePostal }) => codesPostaux.includes(codePostal));
        return [...named, ...rows].map(({ position }) => position);
    }
    function formerPointsOf({ code, anciensCodes }: DecoupageCommune): Position[] {
        const former = new Map([...anciensCodes.map(old => [old, ''] as const), ...(formerByCurrent.get(code) ?? []).map(old => [old.code, old.nom] as const)]);
        const names = new Set([...former.values()].map(normaliseNom));
        const byCode = [...former].map(([old, nom]) => fromFranceCities({ code: old }) ?? fromGeonames({ code: old, nom }));
        const byName = (placesByCode.get(code) ?? []).filter(({ nom }) => names.has(normaliseNom(nom))).map(({ position }) => position);
        return [...byCode, ...byName].filter(position => position !== null);
    }

    function districtPointsOf({ code }: DecoupageCommune): Position[] {
        const districts = (placesByCode.get(code) ?? []).filter(({ isDistrict }) => isDistrict);
        const arrondissements = withArrondissementsMunicipaux.has(code) ? (citiesByCode.get(code) ?? []) : [];
        return [...districts, ...arrondissements].map(({ position }) => position);
    }

    const located = new Map<string, LocatedCommune>();
    const locate = (commune: DecoupageCommune, position: Position, source: PointSource) =>
        located.set(commune.code, { position, kind: source === 'NEIGHBOURS' ? 'APPROXIMATE' : 'EXACT', source, innerPoints: [...formerPointsOf(commune), ...districtPointsOf(commune)] });

    // What two sources say alike, or one says alone.
    const undecided: { commune: DecoupageCommune; geonames: Position; franceCities: Position; km: number }[] = [];
    for (const commune of communes) {
        const geonames = fromGeonames(commune);
        const franceCities = fromFranceCities(commune);
        const km = geonames && franceCities ? distanceKm(geonames, franceCities) : 0;
        if (geonames && franceCities && km > DISAGREEMENT_KM) undecided.push({ commune, geonames, franceCities, km });
        else if (geonames) locate(commune, geonames, 'GEONAMES');
        else if (franceCities) locate(commune, franceCities, 'FRANCE_CITIES');
    }
    const rejected = findStrayPoints(communes.flatMap(({ code, departement }) => {
        const point = located.get(code);
        return point ? [{ code, departement, position: point.position }] : [];
    }));
    for (const code of rejected) located.delete(code);

    // What the communes around have to decide.
    const around = neighbourFinder(communes, new Map(located));
    const disagreements: CommunePoints['disagreements'] = [];
    for (const { commune, geonames, franceCities, km } of undecided) {
        const centre = around(commune);
        // Overseas communes are vast: GeoNames points at the town, the other at the middle of the addresses or of the land.
        const kept = !commune.code.startsWith('97') && centre && distanceKm(franceCities, centre) < distanceKm(geonames, centre) ? 'FRANCE_CITIES' : 'GEONAMES';
        locate(commune, kept === 'GEONAMES' ? geonames : franceCities, kept);
        disagreements.push({ codeInsee: commune.code, km, kept });
    }
    for (const commune of communes.filter(({ code }) => !located.has(code))) {
        const centre = around(commune);
        const nearest = (positions: Position[]) =>
            centre ? (positions.sort((a, b) => distanceKm(a, centre) - distanceKm(b, centre))[0] ?? null) : meanPosition(positions);
        const named = nearest(namedLike(commune));
        const former = nearest(formerPointsOf(commune));
        if (named && (!centre || distanceKm(named, centre) <= NAME_BELIEVED_KM)) locate(commune, named, 'NAME');
        else if (former) locate(commune, former, 'FORMER_COMMUNE');
        else if (centre) locate(commune, centre, 'NEIGHBOURS');
    }
    return { located, rejected, disagreements };
}

/** Among the places that bear one code, the one named like the commune, else the largest that is not a district. */
function pickPlace(places: readonly GeonamesPlace[], nom: string): GeonamesPlace | null {
    const key = normaliseNom(nom);
    const rank = (place: GeonamesPlace) => (normaliseNom(place.nom) === key ? 2 : place.isDistrict ? 0 : 1);
    return [...places].sort((a, b) => rank(b) - rank(a) || b.population - a.population)[0] ?? null;
}

/** Mean of the located communes around one: same postal code, else EPCI, arrondissement or département, itself excepted. */
function neighbourFinder(communes: readonly DecoupageCommune[], located: ReadonlyMap<string, LocatedCommune>) {
    const known = communes.filter(({ code }) => located.has(code));
    const groups = [
        groupBy(known, ({ departement, codesPostaux }) => `${departement} ${codesPostaux[0]}`),
        groupBy(known, ({ departement, epci }) => epci && `${departement} ${epci}`),
        groupBy(known, ({ arrondissement }) => arrondissement),
        groupBy(known, ({ departement }) => departement),
    ] as const;
    return ({ code, departement, codesPostaux, epci, arrondissement }: DecoupageCommune): Position | null => {
        const keys = [`${departement} ${codesPostaux[0]}`, epci && `${departement} ${epci}`, arrondissement, departement];
        for (const [index, key] of keys.entries()) {
            const others = key === null ? [] : (groups[index]!.get(key) ?? []).filter(other => other.code !== code);
            const mean = meanPosition(others.map(other => located.get(other.code)!.position));
            if (mean) return mean;
        }
        return null;
    };
}
