import type { DepartementSheet } from '../pages/DepartementPage.js';
import { departementTexts } from '../texts/departementTexts.js';

/** What no source says of a département, as the end of "Les sources ne disent rien …". A stated absence is not a silence. */
export function listSilences(departement: Pick<DepartementSheet, 'structures' | 'conventionsPlaces' | 'partnershipCells' | 'respondents' | 'absences' | 'initiatives' | 'perspectives' | 'indicators'>): string[] {
    const { structures, conventionsPlaces, partnershipCells, respondents, absences, initiatives, perspectives, indicators } = departement;
    const words = departementTexts.of;
    const has = (...kinds: string[]) => structures.some(({ kind }) => kinds.includes(kind));
    const stated = (subject: string) => absences.some(absence => absence.subject === subject);
    const silentCells = partnershipCells.filter(({ status, ended }) => status === 'UNKNOWN' && !ended.length).length;
    return [
        has('MISSION_LOCALE') ? null : words.missionsLocales,
        has('RESIDENCE_HABITAT_JEUNES') || stated('RESIDENCE_HABITAT_JEUNES') ? null : words.residences,
        has('ADEPAPE') ? null : words.adepapes,
        has('SERVICE_ASE', 'MAISON_DES_SOLIDARITES') ? null : words.ase,
        conventionsPlaces.length || stated('CONVENTION_HABITAT_JEUNES') ? null : words.conventions,
        silentCells === 0 ? null : words.partnerships(silentCells, partnershipCells.length),
        respondents.length ? null : words.respondents,
        initiatives.length ? null : words.initiatives,
        perspectives.length ? null : words.perspectives,
        indicators.length ? null : words.indicators,
        structures.some(({ contacts }) => contacts.length) || initiatives.some(({ contacts }) => contacts.length) ? null : words.contacts,
    ].filter(part => part !== null);
}
