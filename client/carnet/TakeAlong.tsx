import { useState } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import { MAX_DOORS } from './parseCarnet.js';
import type { SavedDoor } from './SavedDoor.js';
import { ShareActions } from './ShareActions.js';
import { useCarnet } from './useCarnet.js';

/** Keep a door on the phone, or hand it to someone. */
export function TakeAlong({ door }: { door: SavedDoor }) {
    const { say, link } = useTranslator();
    const { kept, add, remove } = useCarnet();
    const [message, setMessage] = useState('');
    const isKept = kept?.doors.some(({ id }) => id === door.id) ?? false;
    const toggle = () => {
        const refusal = isKept ? remove(door.id) : add([door]);
        if (refusal) setMessage(refusal === 'full' ? say('carnet-full', { max: MAX_DOORS }) : refusal === 'newer' ? say('carnet-newer') : refusal === 'no-room' ? say('carnet-no-room') : say('carnet-failed'));
        else setMessage(isKept ? say('carnet-removed', { nom: door.nom }) : say('carnet-kept-said'));
    };
    return (
        <div class="take-along script-only" role="group" aria-label={say('carnet-actions')}>
            <p class="take-along-buttons">
                <button type="button" class="button-quiet keep-button" disabled={kept === undefined} aria-pressed={isKept} onClick={toggle}><Bookmark full={isKept} /> {isKept ? <Say id="carnet-kept" /> : <Say id="carnet-keep" />}</button>
                <ShareActions doors={[door]} title={door.nom} getAddress={() => `${location.origin}/structures/${door.id}`} announce={setMessage} />
            </p>
            <p class="take-along-said"><span role="status">{message}</span>{isKept && <> <a href={link('/carnet')}><Say id="carnet-see" /></a></>}</p>
        </div>
    );
}

function Bookmark({ full }: { full: boolean }) {
    return <svg class="keep-mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M6 3h12v18l-6-5-6 5z" fill={full ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="2" stroke-linejoin="round" /></svg>;
}
