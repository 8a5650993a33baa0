import { readPackageJson } from './readPackageJson.js';

export interface DecoupageCommune {
    code: string;
    nom: string;
    arrondissement: string;
    departement: string;
    epci: string | null;
    codesPostaux: string[];
    population: number | null;
    anciensCodes: string[];
}

export interface Decoupage {
    regions: { code: string; nom: string }[];
    departements: { code: string; nom: string; region: string; chefLieu: string | null }[];
    arrondissements: { code: string; nom: string; departement: string }[];
    epci: { code: string; nom: string; nature: string }[];
    /** Current communes of metropolitan France and the five overseas départements. */
    communes: DecoupageCommune[];
    /** Communes déléguées and associées, those that bear both the code and the name of a current commune left out. */
    formerCommunes: { code: string; nom: string; departement: string; current: string }[];
    /** Communes that are divided into arrondissements municipaux: Paris, Lyon, Marseille. */
    withArrondissementsMunicipaux: Set<string>;
    /** Current communes of the overseas collectivities, left out: no département, no EPCI, often no population. */
    overseasCollectivitiesLeftOut: number;
}

interface Row {
    code: string;
    nom: string;
    type: string;
    zone?: string;
    arrondissement?: string;
    departement: string;
    region: string;
    chefLieu?: string;
    commune?: string;
    codesPostaux?: string[];
    population?: number;
    anciensCodes?: string[];
    membres: { code: string }[];
}

const PACKAGE = '@etalab/decoupage-administratif/data';

/** Reads INSEE's administrative division (Etalab). Arrondissements municipaux (Paris, Lyon, Marseille) are not communes. */
export function readDecoupage(): Decoupage {
    const read = (name: string) => readPackageJson<Row[]>(`${PACKAGE}/${name}.json`);
    const kept = (row: Row) => row.zone !== 'com';
    const all = read('communes');
    const current = all.filter(row => row.type === 'commune-actuelle');
    const currentNames = new Map(current.map(({ code, nom }) => [code, nom]));
    const departements = read('departements').filter(kept);
    const departementCodes = new Set(departements.map(({ code }) => code));
    const epci = read('epci');
    const epciOf = new Map(epci.flatMap(({ code, membres }) => membres.map(membre => [membre.code, code] as const)));
    const communes = current.filter(kept).map(row => ({
        code: row.code,
        nom: row.nom,
        arrondissement: row.arrondissement!,
        departement: row.departement,
        epci: epciOf.get(row.code) ?? null,
        codesPostaux: row.codesPostaux ?? [],
        population: row.population ?? null,
        anciensCodes: row.anciensCodes ?? [],
    }));
    return {
        regions: read('regions').filter(kept).map(({ code, nom }) => ({ code, nom })),
        departements: departements.map(({ code, nom, region, chefLieu }) => ({ code, nom, region, chefLieu: chefLieu ?? null })),
        arrondissements: read('arrondissements')
            .filter(({ departement }) => departementCodes.has(departement))
            .map(({ code, nom, departement }) => ({ code, nom, departement })),
        epci: epci.map(({ code, nom, type }) => ({ code, nom, nature: type })),
        communes,
        formerCommunes: all
            .filter(({ type, departement }) => (type === 'commune-deleguee' || type === 'commune-associee') && departementCodes.has(departement))
            .filter(({ code, nom }) => currentNames.get(code) !== nom)
            .map(({ code, nom, departement, chefLieu }) => ({ code, nom, departement, current: chefLieu! })),
        withArrondissementsMunicipaux: new Set(all.flatMap(({ type, commune }) => (type === 'arrondissement-municipal' && commune ? [commune] : []))),
        overseasCollectivitiesLeftOut: current.length - communes.length,
    };
}
