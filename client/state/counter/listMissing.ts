import { counterTexts } from '../../texts/counterTexts.js';
import type { CounterCommune } from './createDoors.js';

const words = counterTexts.missing;

/** What nobody knows, or what a source says does not exist, for a commune: French sentences, the gravest first. */
export function listMissing({ competence, departement, positionKind, position, withPlaces, withoutPlaces }: CounterCommune): string[] {
    const open = departement.conventionsPlaces.filter(({ status }) => status !== 'ENDED');
    return [
        departement.documented ? null : words.departement(departement.nom),
        competence.status === 'UNKNOWN' ? words.competence : null,
        competence.status === 'NONE' ? words.nobody : null,
        departement.documented && ![...withPlaces, ...withoutPlaces].some(({ structure }) => structure.departement.code === departement.code) ? words.residence(departement.nom) : null,
        departement.documented && open.length === 0 ? words.places(departement.nom) : null,
        open.length > 0 && open.every(({ end }) => end === null) ? words.ends : null,
        open.some(({ ageMin, ageMax }) => ageMin === null && ageMax === null) ? words.ages : null,
        departement.services.length === 0 ? words.ase(departement.nom) : null,
        ...departement.absences.map(({ description }) => words.stated(description)),
        position === null ? words.position : positionKind === 'APPROXIMATE' ? words.approximate : null,
    ].filter(sentence => sentence !== null);
}
