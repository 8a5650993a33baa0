import type { CompetenceAudit } from '../coverage/computeCompetenceAudit.js';
import type { CommuneAttribution } from './attributeCommunes.js';
import type { SnapshotCompetence } from './Snapshot.js';

const french = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const frenchDate = (iso: string) => french.format(new Date(`${iso}T00:00:00Z`));
const count = (number: number, one: string, many: string) => `${number.toLocaleString('fr-FR')} ${number > 1 ? many : one}`;

/** "selon le fichier couverture.csv (UNML, 12 mars 2024)". */
function cite({ publisher, file, date, importedOn }: SnapshotCompetence): string {
    return `le fichier ${file} (${publisher}, ${date === null ? `sans date, importé le ${frenchDate(importedOn)}` : frenchDate(date)})`;
}

/** French sentences: why a commune belongs to its Missions Locales. */
export function explainCompetence({ missionsLocales, source, shared }: CommuneAttribution): string {
    if (source === null) {
        return shared
            ? 'Estimé : plusieurs Missions Locales ont un site à la même distance, la plus courte du département.'
            : 'Estimé : cette Mission Locale a le site le plus proche, à vol d’oiseau, dans le département.';
    }
    const sharing = !shared ? '' : missionsLocales.length > 1 ? ' Il partage cette commune entre plusieurs Missions Locales.' : ' Il dit cette commune partagée, sans nommer les autres.';
    return `Officiel : selon ${cite(source)}.${sharing}`;
}

/** French sentences on an audit: holes first, then what nobody knows, what is shared, and whether it is official. */
export function explainCompetenceAudit(audit: CompetenceAudit, sources: readonly SnapshotCompetence[]): string {
    const { communes, without, unknown, shared, official, estimated } = audit;
    const according = sources.length === 0 ? '' : `, selon ${sources.map(cite).join(' et ')}`;
    const parts: string[] = [];
    if (without > 0) {
        const who = communes === 1 ? 'Cette commune n’a' : without === communes ? 'Aucune commune n’a' : `${count(without, 'commune', 'communes')} sur ${communes.toLocaleString('fr-FR')} ${without > 1 ? 'n’ont' : 'n’a'}`;
        parts.push(`${who} ${without === communes && communes > 1 ? 'de' : 'pas de'} Mission Locale compétente${according}.`);
    }
    if (unknown > 0) {
        parts.push(communes === 1 ? 'On ne sait pas quelle Mission Locale est compétente pour cette commune.' : `On ne sait pas quelle Mission Locale est compétente pour ${count(unknown, 'commune', 'communes')}${unknown === communes ? '' : ` sur ${communes.toLocaleString('fr-FR')}`}.`);
    }
    if (without === 0 && unknown === 0 && communes > 0) parts.push(communes === 1 ? 'Cette commune a une Mission Locale compétente.' : 'Chaque commune a une Mission Locale compétente.');
    if (shared > 0) parts.push(communes === 1 ? 'Elle est partagée entre plusieurs.' : `${count(shared, 'commune est partagée', 'communes sont partagées')} entre plusieurs.`);
    if (official > without && without === 0) parts.push(estimated === 0 && unknown === 0 ? `C’est officiel${according}.` : `C’est officiel pour ${count(official, 'commune', 'communes')}${according}${estimated > 0 ? `, estimé pour ${estimated.toLocaleString('fr-FR')}` : ''}.`);
    else if (estimated > 0) parts.push(official === 0 && unknown === 0 ? 'C’est une estimation.' : `C’est une estimation pour ${count(estimated, 'commune', 'communes')}.`);
    return parts.join(' ');
}
