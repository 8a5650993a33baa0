import type { GazetteerFile } from '../coverage/GazetteerFile.js';
import type { Geography } from './readGeography.js';

type Reference = Pick<Geography, 'communes' | 'departements'>;

/** Writes the communes of some départements for a phone. @throws Error on a name with `;` */
export function computeGazetteer(reference: Reference, isWanted: (departementCode: string) => boolean): GazetteerFile {
    const departements = reference.departements.filter(({ code }) => isWanted(code)).sort((a, b) => (a.code < b.code ? -1 : 1)).map(departement => {
        const communes = reference.communes.filter(({ departementCode }) => departementCode === departement.code).sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1));
        const located = communes.flatMap(({ position }) => position ?? []);
        const least = (values: readonly number[]) => (values.length ? Math.min(...values.map(toInteger)) : 0);
        return {
            ...departement, communes,
            codesPostaux: [...new Set(communes.flatMap(({ codesPostaux }) => codesPostaux))].sort(),
            lat: least(located.map(({ lat }) => lat)), lng: least(located.map(({ lng }) => lng)),
        };
    });
    const all = departements.flatMap(departement => departement.communes.map((commune, i) => ({ commune, departement, before: departement.communes[i - 1] })));
    const odd = all.find(({ commune: { nom } }) => nom.includes(';'));
    if (odd) throw new Error(`Expected names of communes without a semicolon, got ${odd.commune.nom} (${odd.commune.codeInsee}).`);
    const numberOf = (codeInsee: string) => Number(codeInsee.slice(2));
    return {
        departements: departements.map(({ code, nom, communes, codesPostaux, lat, lng }) => ({ code, nom, communes: communes.length, codesPostaux, lat, lng })),
        numbers: all.map(({ commune, before }) => numberOf(commune.codeInsee) - (before ? numberOf(before.codeInsee) : 0)),
        noms: all.map(({ commune }) => commune.nom).join(';'),
        codesPostaux: all.map(({ commune, departement }) => commune.codesPostaux.map(code => departement.codesPostaux.indexOf(code).toString(36)).join('+')).join(' '),
        lat: all.map(({ commune: { position }, departement }) => (position ? (toInteger(position.lat) - departement.lat).toString(36) : '-')).join(' '),
        lng: all.map(({ commune: { position }, departement }) => (position ? (toInteger(position.lng) - departement.lng).toString(36) : '-')).join(' '),
        sizes: all.map(({ commune: { population } }) => (population === null ? '-' : Math.min(35, Math.floor(1.5 * Math.log2(population + 1))).toString(36))).join(''),
        approximate: all.flatMap(({ commune }, i) => (commune.positionKind === 'APPROXIMATE' ? i : [])),
    };
}

function toInteger(degrees: number): number {
    return Math.round(degrees * 1000);
}
