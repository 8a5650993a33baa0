import type { ComponentChild } from 'preact';
import { KindMark } from '../../components/KindMark.js';
import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { typeset } from '../../texts/typeset.js';
import type { GazetteerCommune } from '../gazetteer/GazetteerCommune.js';
import type { YoungDepartement } from '../directory/YoungDirectory.js';
import type { Door } from '../state/Door.js';
import { isGeneralDoor } from '../state/isGeneralDoor.js';
import { findBringKind } from '../state/findBringKind.js';
import { DoorActions } from './DoorActions.js';
import { DoorDistance } from './DoorDistance.js';
import { Opening } from './Opening.js';
import { FrenchPageLink } from '../../messages/FrenchPageLink.js';

interface Props {
    door: Door;
    commune: GazetteerCommune | null;
    departement: YoungDepartement | null;
    /** Of a place in another département: its name. */
    departementNom: string | null;
    /** What one can do with a door besides: keep it on the phone, share it. */
    save?: ComponentChild;
}

/** One of the first doors, whole: what it is, how far, when, whom to call, what to do first and what to bring. */
export function DoorCard({ door, commune, departement, departementNom, save }: Props) {
    const { structure, kind, missionLocale, role, competence, reserved } = door;
    const { say } = useTranslator();
    const nom = structure ? typeset(structure.nom) : missionLocale;
    return (
        <article class="young-door">
            <header>
                {!isGeneralDoor(kind) && <KindMark kind={kind} />}
                <div>
                    {nom !== null && <p class="young-door-kind"><Say id={`jeunes-kind-${kind}`} /></p>}
                    <h3>{nom !== null ? <InFrench>{nom}</InFrench> : <><Say id={`jeunes-kind-${kind}`} />{kind === 'SERVICE_ASE' && departement && <> <span class="young-door-of">(<InFrench>{departement.nom}</InFrench>)</span></>}</>}</h3>
                    {structure && missionLocale && <p class="small"><Say id="jeunes-door-antenne-of" args={{ nom: missionLocale }} /></p>}
                </div>
            </header>
            <p class="young-door-badges">
                {role === 'COMPETENT' && commune && <span class="badge role-competent"><Say id="jeunes-door-competent" args={{ nom: commune.nom }} />{competence && <> · {say(competence === 'OFFICIAL' ? 'jeunes-door-official' : 'jeunes-door-estimated')}</>}</span>}
                {departementNom !== null && <span class="badge"><Say id="jeunes-door-other-departement" args={{ nom: departementNom }} /></span>}
                {structure?.toConfirm && <span class="badge badge-confirm"><Say id="jeunes-door-to-confirm" /></span>}
            </p>
            <p class="young-door-what"><Say id={`jeunes-what-${kind}`} prose /></p>
            {kind === 'MISSION_LOCALE' && nom === null && <p class="small">{departement ? <Say id="jeunes-door-not-listed" args={{ nom: departement.nom }} /> : <Say id="jeunes-door-which" />}</p>}
            {isGeneralDoor(kind) && <p class="small"><Say id="jeunes-door-general-note" /></p>}
            <DoorDistance door={door} commune={commune} />
            {structure && <p class="young-door-hours">{structure.hours ? <Opening hours={structure.hours} departement={structure.departement} /> : <Say id={structure.contacts.some(({ kind: way }) => way === 'PHONE') ? 'jeunes-door-opening-unknown' : 'jeunes-door-opening-unknown-visit'} />}</p>}
            <p><b><Say id="jeunes-door-step" /></b> <Say id={`jeunes-step-${kind}`} prose /></p>
            <DoorActions door={door} near={kind === 'SERVICE_ASE' ? departement?.nom ?? null : commune?.nom ?? null} />
            {reserved.length > 0 && <p class="young-door-reserved"><Say id="jeunes-door-reserved" args={{ count: reserved.length }} /></p>}
            <details>
                <summary><Say id="jeunes-door-bring" /></summary>
                <p><Say id={`jeunes-bring-${findBringKind(kind)}`} prose /></p>
                <p class="small"><Say id="jeunes-door-bring-note" /></p>
            </details>
            {(structure || save) && (
                <footer>
                    {save}
                    {structure && <p class="small"><FrenchPageLink href={`/structures/${structure.id}`}><Say id="jeunes-door-sheet" /></FrenchPageLink> <Say id="jeunes-door-sheet-note" /></p>}
                </footer>
            )}
        </article>
    );
}
