import { useEffect, useRef, useState } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import type { Refusal } from './Carnet.js';
import { DoorEntry } from './DoorEntry.js';
import { MAX_DOORS } from './parseCarnet.js';
import { ReceivedDoors } from './ReceivedDoors.js';
import type { SavedDoor } from './SavedDoor.js';
import { ShareActions } from './ShareActions.js';
import { parseSharedIds, printSharedIds } from './sharedIds.js';
import { useCarnet } from './useCarnet.js';

/** The doors kept on this phone, and those that a link brought. */
export function CarnetView() {
    const { say, link } = useTranslator();
    const { kept, add, remove } = useCarnet();
    const [message, setMessage] = useState('');
    const [removed, setRemoved] = useState<{ door: SavedDoor; index: number } | null>(null);
    const [shared, setShared] = useState<string[]>([]);
    const undo = useRef<HTMLButtonElement>(null);
    const title = useRef<HTMLParagraphElement>(null);
    useEffect(() => {
        const read = () => setShared(parseSharedIds(location.hash));
        read();
        addEventListener('hashchange', read);
        return () => removeEventListener('hashchange', read);
    }, []);
    useEffect(() => { if (removed) undo.current?.focus(); }, [removed]);
    const explain = (refusal: Refusal) => (refusal === 'full' ? say('carnet-full', { max: MAX_DOORS }) : refusal === 'newer' ? say('carnet-newer') : refusal === 'no-room' ? say('carnet-no-room') : say('carnet-failed'));
    const doors = kept?.doors ?? [];
    const takeOut = (door: SavedDoor, index: number) => {
        const refusal = remove(door.id);
        setRemoved(refusal ? null : { door, index });
        setMessage(refusal ? explain(refusal) : say('carnet-removed', { nom: door.nom }));
    };
    const putBack = ({ door, index }: { door: SavedDoor; index: number }) => {
        const refusal = add([door], index);
        setRemoved(null);
        setMessage(refusal ? explain(refusal) : say('carnet-restored', { nom: door.nom }));
        title.current?.focus();
    };
    const keep = (received: readonly SavedDoor[]) => {
        const refusal = add(received);
        setMessage(refusal ? explain(refusal) : say('carnet-kept-said'));
        if (!refusal) history.replaceState(null, '', location.pathname + location.search);
        if (!refusal) title.current?.focus();
        return !refusal;
    };
    return (
        <div class="script-only">
            <p class="carnet-said"><span role="status">{message}</span>{removed && <> <button type="button" class="button-quiet" ref={undo} onClick={() => putBack(removed)}><Say id="carnet-undo" /></button></>}</p>
            {shared.length > 0 && <ReceivedDoors ids={shared} announce={setMessage} keep={keep} />}
            {kept === null && <p class="notice"><Say id="carnet-failed" /></p>}
            {kept?.state === 'damaged' && <p class="notice"><Say id="carnet-unreadable" /></p>}
            {kept?.state === 'newer' && <p class="notice"><Say id="carnet-newer" /></p>}
            <p ref={title} tabIndex={-1} class="carnet-count">{kept === undefined ? '' : doors.length === 0 ? <Say id="carnet-empty" /> : <Say id="carnet-count" args={{ count: doors.length }} />}</p>
            {kept && doors.length === 0 && (
                <>
                    <p><Say id="carnet-empty-how" /></p>
                    <p class="actions"><a class="button" href={link('/jeunes')}><Say id="carnet-find" /></a></p>
                </>
            )}
            {doors.length > 0 && (
                <>
                    <p class="carnet-tools" role="group" aria-label={say('carnet-actions-all')}>
                        <button type="button" class="button" onClick={() => print()}><Say id="carnet-print" /></button>
                        <ShareActions doors={doors} title={say('carnet-title')} getAddress={() => printSharedIds(location.origin, doors.map(({ id }) => id))} announce={setMessage} />
                    </p>
                    <ul class="carnet-doors">{doors.map((door, index) => <DoorEntry key={door.id} door={door} announce={setMessage} remove={() => takeOut(door, index)} />)}</ul>
                </>
            )}
        </div>
    );
}
