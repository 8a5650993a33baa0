import type { Geography } from './readGeography.js';
import { landmassOf } from './landmassOf.js';

/**
 * columns.json: every commune of the reference in one order (rising codes INSEE), a column each, for computations in the browser.
 * `client/simulation/columns/readColumns.ts` reads it. Numbers of 35,000 communes are written to weigh little once compressed.
 */
export interface Columns {
    /** Number after the first two characters of the code, minus that of the commune before it in the département (minus 0 for its first). */
    codes: number[];
    /** Separated by `;`, which no name has. */
    noms: string;
    /** Integers of 1e-5 degree above the least of the commune's group, base 36, separated by spaces; `-` where the place is not known. */
    lat: string;
    lng: string;
    /** Total population, base 36; `-` where it is not known. */
    population: string;
    /** Rank of the group of each commune (a part of a département in one EPCI, or in none) among those of its département. */
    group: number[];
    /** Index of the land of each commune in `landmasses`. */
    landmass: number[];
    /** In the order of `departement` and of rank: index in `departements`, in `epcis` (−1: in none), least lat and lng, in 1e-5 degree. */
    groups: [departement: number, epci: number, lat: number, lng: number][];
    /** In the rising order of codes, with the number of their communes: these follow each other. */
    departements: { code: string; nom: string; region: string; communes: number }[];
    epcis: { code: string; nom: string }[];
    regions: { code: string; nom: string }[];
    landmasses: string[];
}

type Reference = Pick<Geography, 'communes' | 'departements' | 'epci' | 'regions'>;

/** Turns the communes of the reference into columns. @throws Error on a name with `;` or a département that is not in the list */
export function computeColumns(reference: Reference): Columns {
    const communes = [...reference.communes].sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1));
    const departements = [...reference.departements].sort((a, b) => (a.code < b.code ? -1 : 1));
    const odd = communes.find(({ nom }) => nom.includes(';'));
    if (odd) throw new Error(`Expected names of communes without a semicolon, got ${odd.nom} (${odd.codeInsee}).`);
    const landmasses = [...new Set(communes.map(({ codeInsee }) => landmassOf(codeInsee)))];
    const epcis = [...new Set(communes.flatMap(({ epciCode }) => epciCode ?? []))];
    const nomOf = new Map(reference.epci.map(({ code, nom }) => [code, nom]));

    const groups: Columns['groups'] = [];
    const rankOf = new Map<string, { rank: number; lat: number; lng: number }>();
    for (const [index, { code }] of departements.entries()) {
        const own = communes.filter(({ departementCode }) => departementCode === code);
        [...new Set(own.map(({ epciCode }) => epciCode))].forEach((epciCode, rank) => {
            const located = own.flatMap(({ epciCode: of, position }) => (of === epciCode && position ? position : []));
            const least = (values: readonly number[]) => Math.min(...(values.length ? values : [0]).map(toInteger));
            const [lat, lng] = [least(located.map(position => position.lat)), least(located.map(position => position.lng))];
            groups.push([index, epciCode === null ? -1 : epcis.indexOf(epciCode), lat, lng]);
            rankOf.set(`${code} ${epciCode}`, { rank, lat, lng });
        });
    }
    const groupOf = communes.map(({ codeInsee, departementCode, epciCode }) => {
        const group = rankOf.get(`${departementCode} ${epciCode}`);
        if (!group) throw new Error(`Expected the département ${departementCode} of ${codeInsee} in the list, got ${departements.length} others.`);
        return group;
    });
    const numberOf = (codeInsee: string) => Number(codeInsee.slice(2));
    return {
        codes: communes.map(({ codeInsee, departementCode }, i) => {
            const before = communes[i - 1];
            return numberOf(codeInsee) - (before?.departementCode === departementCode ? numberOf(before.codeInsee) : 0);
        }),
        noms: communes.map(({ nom }) => nom).join(';'),
        lat: communes.map(({ position }, i) => write(position && toInteger(position.lat) - groupOf[i]!.lat)).join(' '),
        lng: communes.map(({ position }, i) => write(position && toInteger(position.lng) - groupOf[i]!.lng)).join(' '),
        population: communes.map(({ population }) => write(population)).join(' '),
        group: groupOf.map(({ rank }) => rank),
        landmass: communes.map(({ codeInsee }) => landmasses.indexOf(landmassOf(codeInsee))),
        groups,
        departements: departements.map(({ code, nom, regionCode }) => ({ code, nom, region: regionCode, communes: communes.filter(({ departementCode }) => departementCode === code).length })),
        epcis: epcis.map(code => ({ code, nom: nomOf.get(code) ?? code })),
        regions: reference.regions.map(({ code, nom }) => ({ code, nom })),
        landmasses,
    };
}

function toInteger(degrees: number): number {
    return Math.round(degrees * 1e5);
}

function write(value: number | null): string {
    return value === null ? '-' : value.toString(36);
}
