import { KindMark } from '../../components/KindMark.js';
import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { typeset } from '../../texts/typeset.js';
import type { GazetteerCommune } from '../gazetteer/GazetteerCommune.js';
import type { Door } from '../state/Door.js';
import { isGeneralDoor } from '../state/isGeneralDoor.js';
import { DoorActions } from './DoorActions.js';
import { DoorDistance } from './DoorDistance.js';
import { FrenchPageLink } from '../../messages/FrenchPageLink.js';

/** The doors after the first ones, as a list; each opens in place. */
export function OtherDoors({ doors, commune }: { doors: readonly Door[]; commune: GazetteerCommune | null }) {
    return (
        <ul class="young-others">
            {doors.map(door => (
                <li key={door.structure?.id ?? door.kind}>
                    <details>
                        <summary>
                            {isGeneralDoor(door.kind) ? <span class="mark" /> : <KindMark kind={door.kind} />}
                            <span>
                                <span class="young-others-name">{door.structure ? <InFrench>{typeset(door.structure.nom)}</InFrench> : <Say id={`jeunes-kind-${door.kind}`} />}</span>
                                {door.structure && <small><Say id={`jeunes-kind-${door.kind}`} /></small>}
                                <DoorDistance door={door} commune={commune} />
                            </span>
                        </summary>
                        <p><Say id={`jeunes-what-${door.kind}`} prose /></p>
                        <p><b><Say id="jeunes-door-step" /></b> <Say id={`jeunes-step-${door.kind}`} prose /></p>
                        {isGeneralDoor(door.kind) && <p class="small"><Say id="jeunes-door-general-note" /></p>}
                        {door.role === 'NEAR' && <p class="small"><Say id="jeunes-door-near" /></p>}
                        <DoorActions door={door} near={door.kind === 'SERVICE_ASE' ? commune?.departement.nom ?? null : commune?.nom ?? null} />
                        {door.structure && <p class="small"><FrenchPageLink href={`/structures/${door.structure.id}`}><Say id="jeunes-door-sheet" /></FrenchPageLink> <Say id="jeunes-door-sheet-note" /></p>}
                    </details>
                </li>
            ))}
        </ul>
    );
}
