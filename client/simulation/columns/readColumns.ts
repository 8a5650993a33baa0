import type { ColumnsFile } from '#coverage/ColumnsFile.js';

/** All communes of the reference, in the rising order of their codes. */
export interface CommuneColumns {
    codes: string[];
    noms: string[];
    /** Degrees; NaN where the place is not known. */
    lat: Float64Array;
    lng: Float64Array;
    /** Total population; NaN where it is not known. */
    population: Float64Array;
    /** Indices in the lists below; −1 for a commune without EPCI. */
    departement: Int16Array;
    epci: Int16Array;
    landmass: Uint8Array;
    departements: ColumnsFile['departements'];
    epcis: ColumnsFile['epcis'];
    regions: ColumnsFile['regions'];
    landmasses: string[];
}

/** Reads columns.json, already parsed. @throws Error when its columns do not have the same length */
export function readColumns(file: ColumnsFile): CommuneColumns {
    const { departements, epcis, regions, landmasses } = file;
    const size = file.codes.length;
    const noms = file.noms.split(';');
    const [lats, lngs, people] = [file.lat.split(' '), file.lng.split(' '), file.population.split(' ')];
    for (const [name, column] of Object.entries({ noms, lat: lats, lng: lngs, population: people, group: file.group, landmass: file.landmass })) {
        if (column.length !== size) throw new Error(`Expected ${size} values in the column ${name}, got ${column.length}.`);
    }
    /** First group of each département. */
    const first = departements.map((_, index) => file.groups.findIndex(([departement]) => departement === index));
    const columns: CommuneColumns = {
        codes: [], noms, departements, epcis, regions, landmasses,
        lat: new Float64Array(size), lng: new Float64Array(size), population: new Float64Array(size),
        departement: new Int16Array(size), epci: new Int16Array(size), landmass: Uint8Array.from(file.landmass),
    };
    let i = 0;
    for (const [departement, { code, communes }] of departements.entries()) {
        let number = 0;
        for (const end = i + communes; i < end; i++) {
            number += file.codes[i]!;
            const [, epci, leastLat, leastLng] = file.groups[first[departement]! + file.group[i]!]!;
            columns.codes.push(code.slice(0, 2) + String(number).padStart(3, '0'));
            columns.departement[i] = departement;
            columns.epci[i] = epci;
            columns.lat[i] = lats[i] === '-' ? NaN : (leastLat + parseInt(lats[i]!, 36)) / 1e5;
            columns.lng[i] = lngs[i] === '-' ? NaN : (leastLng + parseInt(lngs[i]!, 36)) / 1e5;
            columns.population[i] = people[i] === '-' ? NaN : parseInt(people[i]!, 36);
        }
    }
    if (i !== size) throw new Error(`Expected ${size} communes in the départements, got ${i}.`);
    return columns;
}
