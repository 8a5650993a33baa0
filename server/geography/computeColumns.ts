import type { ColumnsFile } from '../coverage/ColumnsFile.js';
import type { Geography } from './readGeography.js';
import { landmassOf } from '../coverage/landmassOf.js';

type Reference = Pick<Geography, 'communes' | 'departements' | 'epci' | 'regions'>;

/** Turns the communes of the reference into columns. @throws Error on a name with `;` or a département that is not in the list */
export function computeColumns(reference: Reference): ColumnsFile {
    const communes = [...reference.communes].sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1));
    const departements = [...reference.departements].sort((a, b) => (a.code < b.code ? -1 : 1));
    const odd = communes.find(({ nom }) => nom.includes(';'));
    if (odd) throw new Error(`Expected names of communes without a semicolon, got ${odd.nom} (${odd.codeInsee}).`);
    const landmasses = [...new Set(communes.map(({ codeInsee }) => landmassOf(codeInsee)))];
    const epcis = [...new Set(communes.flatMap(({ epciCode }) => epciCode ?? []))];
    const nomOf = new Map(reference.epci.map(({ code, nom }) => [code, nom]));

    const groups: ColumnsFile['groups'] = [];
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
