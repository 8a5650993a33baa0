import type { Door } from '../../state/counter/Door.js';
import { counterTexts as words } from '../../texts/counterTexts.js';
import { formatDistance } from '../../texts/formatDistance.js';
import { typeset } from '../../texts/typeset.js';
import { ContactLink } from '../ContactLink.js';
import { describePlace } from '../describePlace.js';
import { DirectoryLink } from '../DirectoryLink.js';
import { KindMark } from '../KindMark.js';
import { PlacesBadge } from '../PlacesBadge.js';
import { ToConfirm } from '../ToConfirm.js';

/** Below, `formatDistance` says "sur place". */
const ON_THE_SPOT_KM = 0.1;

/** Places around a commune: what each is to it, why, how far, how to reach it. */
export function DoorList({ doors, badge }: { doors: readonly Door[]; badge?: string }) {
    return (
        <ul class="counter-doors">
            {doors.map(({ structure, role, reason, km, roadKm }) => (
                <li key={structure.id}>
                    <KindMark kind={structure.kind} />
                    <div>
                        <a class="item-name" href={`/structures/${structure.id}`}>{typeset(structure.nom)}</a>
                        <span class="item-place">{describePlace(structure)}</span>
                        <p class="item-badges">
                            <span class={`badge role-${role.toLowerCase()}`}>{words.roles[role]}{badge && role === 'COMPETENT' ? ` (${badge})` : ''}</span>
                            <PlacesBadge structure={structure} />
                            {structure.toConfirm && <ToConfirm />}
                        </p>
                        <p class="small">{typeset(reason)}</p>
                        {structure.contacts.length === 0 && <DirectoryLink withContact={false} quiet />}
                        {structure.contacts.length > 0 && <p class="counter-contacts">{structure.contacts.map(contact => <ContactLink key={contact.value} contact={contact} quiet />)}</p>}
                    </div>
                    <p class="counter-distance">{km === null ? <small>{words.unlocated}</small> : <>{formatDistance(km)} {km >= ON_THE_SPOT_KM && <small>{words.straight}</small>}{roadKm !== null && km >= ON_THE_SPOT_KM && <small>{words.road(formatDistance(roadKm))}</small>}</>}</p>
                </li>
            ))}
        </ul>
    );
}
