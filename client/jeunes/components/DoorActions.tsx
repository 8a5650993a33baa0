import { useContext } from 'preact/hooks';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { typeset } from '../../texts/typeset.js';
import { YoungLines } from '../directory/YoungLines.js';
import type { Door } from '../state/Door.js';
import { DirectoryNote } from './DirectoryNote.js';

/** The national number of doors that exist everywhere, by its id in the directory, which has its source. */
const LINES: Partial<Record<Door['kind'], string>> = { POINT_JUSTICE: 'ligne-3039', FRANCE_TRAVAIL: 'ligne-3949' };

/**
 * What one writes in a directory to find a door: in French, as the directory is.
 *
 * @param near name of the commune or of the département
 */
const wordsFor = (kind: Door['kind'], near: string | null) => [kind === 'SERVICE_ASE' ? 'aide sociale à l’enfance' : 'Mission Locale', near].filter(Boolean).join(' ');

/** Call, write, go: only what is known; and where to look for what is not. */
export function DoorActions({ door: { structure, missionLocale, kind }, near }: { door: Door; near: string | null }) {
    const { say } = useTranslator();
    const line = useContext(YoungLines).find(({ id }) => id === LINES[kind]);
    if (!structure && line) return <p class="young-actions"><a class="button" href={`tel:${line.numero}`}><Say id="jeunes-door-call" /> <bdi>{line.numero}</bdi></a></p>;
    if (!structure) return missionLocale !== null || kind === 'MISSION_LOCALE' || kind === 'SERVICE_ASE' ? <DirectoryNote words={missionLocale ?? wordsFor(kind, near)} /> : null;
    const { contacts, position, nom, commune, atAddress, lieuDit } = structure;
    const phones = contacts.filter(contact => contact.kind === 'PHONE');
    const emails = contacts.filter(contact => contact.kind === 'EMAIL');
    const sites = contacts.filter(({ kind: way, value }) => way === 'WEBSITE' && /^https?:\/\//.test(value));
    const place = commune && (atAddress && lieuDit ? `${lieuDit}, ${commune.nom}` : say('jeunes-door-centre', { nom: commune.nom }));
    return (
        <>
            {(contacts.length > 0 || position) && (
                <p class="young-actions">
                    {phones.map(({ value, label }) => <a key={value} class="button" href={`tel:${value.replace(/[^+\d]/g, '')}`}><Say id="jeunes-door-call" /> <bdi>{value}</bdi>{label && <small lang="fr"> {label}</small>}</a>)}
                    {emails.map(({ value }) => <a key={value} class="button" href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}><Say id="jeunes-door-write" /> <bdi>{value}</bdi></a>)}
                    {sites.map(({ value }) => <a key={value} class="button-quiet" href={value} rel="noopener noreferrer external"><Say id="jeunes-door-site" /> <span aria-hidden="true">↗</span><span class="visually-hidden"> <Say id="jeunes-external" /></span></a>)}
                    {position && <a class="button-quiet" href={`geo:${position.lat},${position.lng}?q=${position.lat},${position.lng}(${encodeURIComponent(atAddress || !commune ? nom : commune.nom)})`}><Say id="jeunes-door-route" /></a>}
                </p>
            )}
            {place && <p class="small"><Say id="jeunes-door-address" args={{ place: typeset(place) }} /></p>}
            {phones.length === 0 && <DirectoryNote words={typeset(nom)} />}
        </>
    );
}
