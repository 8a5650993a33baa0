import type { GazetteerFile } from '#coverage/GazetteerFile.js';
import type { GazetteerCommune } from './GazetteerCommune.js';

/** Reads a file of communes, already parsed, one département after the other: an old phone breathes in between. @throws Error when its columns do not have the same length */
export function* readGazetteer(file: GazetteerFile): Generator<GazetteerCommune[], void, undefined> {
    const size = file.numbers.length;
    const noms = file.noms === '' ? [] : file.noms.split(';');
    const [postal, lats, lngs] = [file.codesPostaux, file.lat, file.lng].map(text => (size === 0 ? [] : text.split(' '))) as [string[], string[], string[]];
    for (const [name, { length }] of Object.entries({ noms, codesPostaux: postal, lat: lats, lng: lngs, sizes: file.sizes })) {
        if (length !== size) throw new Error(`Expected ${size} values in the column ${name}, got ${length}.`);
    }
    const approximate = new Set(file.approximate);
    let read = 0;
    for (const { code, nom, communes: count, codesPostaux, lat, lng } of file.departements) {
        const departement = { code, nom };
        const communes: GazetteerCommune[] = [];
        let number = 0;
        for (const end = read + count; read < end; read++) {
            const i = read;
            number += file.numbers[i]!;
            communes.push({
                codeInsee: code.slice(0, 2) + String(number).padStart(3, '0'),
                nom: noms[i]!,
                codesPostaux: postal[i]! === '' ? [] : postal[i]!.split('+').map(index => codesPostaux[parseInt(index, 36)]!),
                departement,
                position: lats[i] === '-' ? null : { lat: (lat + parseInt(lats[i]!, 36)) / 1000, lng: (lng + parseInt(lngs[i]!, 36)) / 1000 },
                approximate: approximate.has(i),
                size: file.sizes[i] === '-' ? -1 : parseInt(file.sizes[i]!, 36),
            });
        }
        yield communes;
    }
    if (read !== size) throw new Error(`Expected ${size} communes in the départements, got ${read}.`);
}
