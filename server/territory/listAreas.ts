import type { TerritoryLevel } from '../domain/vocabulary.js';
import type { Attribution } from './attributeCommunes.js';
import { groupBy } from '../domain/groupBy.js';
import { InvalidTerritoryRequest } from './InvalidTerritoryRequest.js';
import type { Snapshot, SnapshotCommune } from './Snapshot.js';
import type { Within } from './TerritoryReader.js';
import { territoryNom } from './territoryNom.js';

/** A territory as a set of communes, before any question about what is in it. */
export interface Area {
    id: string;
    code: string;
    nom: string;
    codesInsee: Set<string>;
    departementCodes: string[];
    missionLocaleId: string | null;
}

/**
 * The territories of a level, sorted by name. Without `within`: every département and région; for Missions Locales and
 * EPCI those of the départements where the directory knows a structure. A territory is always whole, even when it
 * crosses the limit of `within`: it is listed as soon as one of its communes lies in it.
 *
 * @throws InvalidTerritoryRequest for communes without `within`, or for an unknown level or code in `within`
 */
export function listAreas(snapshot: Snapshot, attribution: Attribution, level: TerritoryLevel, within: Within | null): Area[] {
    const scope = findScope(snapshot, within);
    if (level === 'COMMUNE' && !scope) {
        throw new InvalidTerritoryRequest('Expected "within" for the level COMMUNE (a département, a région or an EPCI), got none.');
    }
    const inScope = scope ?? defaultScope(snapshot, level);
    const areas = listAllAreas(snapshot, attribution, level).filter(({ communes }) => communes.some(inScope));
    return areas.map(toArea).sort((a, b) => a.nom.localeCompare(b.nom, 'fr') || a.id.localeCompare(b.id));
}

type AreaOfCommunes = Pick<Area, 'id' | 'code' | 'nom' | 'missionLocaleId'> & { communes: SnapshotCommune[] };

function defaultScope(snapshot: Snapshot, level: TerritoryLevel): (commune: SnapshotCommune) => boolean {
    if (level !== 'EPCI') return () => true;
    const documented = new Set(snapshot.structures.map(structure => structure.departementCode));
    return commune => documented.has(commune.departementCode);
}

function listAllAreas(snapshot: Snapshot, attribution: Attribution, level: TerritoryLevel): AreaOfCommunes[] {
    switch (level) {
        case 'COMMUNE':
            return snapshot.communes.map(commune => ({ id: commune.codeInsee, code: commune.codeInsee, nom: commune.nom, missionLocaleId: null, communes: [commune] }));
        case 'EPCI':
            return named(snapshot.epci, groupBy(snapshot.communes, commune => commune.epciCode));
        case 'DEPARTEMENT':
            return named(snapshot.departements, groupBy(snapshot.communes, commune => commune.departementCode));
        case 'REGION': {
            const regionOf = new Map(snapshot.departements.map(departement => [departement.code, departement.regionCode]));
            return named(snapshot.regions, groupBy(snapshot.communes, commune => regionOf.get(commune.departementCode)));
        }
        case 'MISSION_LOCALE':
            return listMissionLocaleAreas(snapshot, attribution);
    }
}

function named(units: readonly { code: string; nom: string }[], members: Map<string | null | undefined, SnapshotCommune[]>): AreaOfCommunes[] {
    return units.flatMap(({ code, nom }) => {
        const communes = members.get(code);
        return communes ? { id: code, code, nom, missionLocaleId: null, communes } : [];
    });
}

/** One territory for each Mission Locale and département where it serves a commune; one that only a file knows has no Mission Locale of the directory. */
function listMissionLocaleAreas(snapshot: Snapshot, attribution: Attribution): AreaOfCommunes[] {
    const noms = new Map([...snapshot.structures.map(structure => [structure.id, structure.nom] as const), ...attribution.outsiders]);
    const areas = new Map<string, AreaOfCommunes>();
    for (const commune of snapshot.communes) {
        for (const code of attribution.missionsLocales.get(commune.codeInsee) ?? []) {
            const id = `${code}-${commune.departementCode.toLowerCase()}`;
            const area = areas.get(id);
            if (area) area.communes.push(commune);
            else areas.set(id, { id, code, nom: territoryNom(noms.get(code) ?? code), missionLocaleId: attribution.outsiders.has(code) ? null : code, communes: [commune] });
        }
    }
    return [...areas.values()];
}

function toArea({ communes, ...area }: AreaOfCommunes): Area {
    return {
        ...area,
        codesInsee: new Set(communes.map(commune => commune.codeInsee)),
        departementCodes: [...new Set(communes.map(commune => commune.departementCode))].sort(),
    };
}

function findScope(snapshot: Snapshot, within: Within | null): ((commune: SnapshotCommune) => boolean) | null {
    if (!within) return null;
    const { level, code } = within;
    if (level === 'DEPARTEMENT' && snapshot.departements.some(departement => departement.code === code)) return commune => commune.departementCode === code;
    if (level === 'EPCI' && snapshot.epci.some(epci => epci.code === code)) return commune => commune.epciCode === code;
    if (level === 'REGION' && snapshot.regions.some(region => region.code === code)) {
        const codes = new Set(snapshot.departements.flatMap(departement => (departement.regionCode === code ? departement.code : [])));
        return commune => codes.has(commune.departementCode);
    }
    if (level === 'DEPARTEMENT' || level === 'EPCI' || level === 'REGION') {
        throw new InvalidTerritoryRequest(`Expected a known code of level ${level} in "within", got "${code.slice(0, 40)}".`);
    }
    throw new InvalidTerritoryRequest(`Expected "within" of level DEPARTEMENT, REGION or EPCI, got ${level}.`);
}
