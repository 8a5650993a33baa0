import { useEffect, useState } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { DoorEntry } from './DoorEntry.js';
import { loadSharedDoors } from './loadSharedDoors.js';
import type { SavedDoor } from './SavedDoor.js';

interface Props {
    ids: readonly string[];
    announce(text: string): void;
    /** @returns whether they are kept now */
    keep(doors: readonly SavedDoor[]): boolean;
}

/** The doors that a link brought: shown, and kept only when the reader says so. */
export function ReceivedDoors({ ids, announce, keep }: Props) {
    const [doors, setDoors] = useState<readonly SavedDoor[] | 'wait' | 'failed' | 'kept'>('wait');
    useEffect(() => {
        setDoors('wait');
        loadSharedDoors(ids).then(setDoors, () => setDoors('failed'));
    }, [ids.join()]);
    if (doors === 'kept') return null;
    return (
        <section class="carnet-received" aria-labelledby="recues">
            <h2 id="recues"><Say id="carnet-received" /></h2>
            {doors === 'wait' && <p role="status"><Say id="carnet-received-wait" /></p>}
            {doors === 'failed' && <p role="alert"><Say id="carnet-received-failed" /></p>}
            {Array.isArray(doors) && doors.length === 0 && <p role="status"><Say id="carnet-received-none" /></p>}
            {Array.isArray(doors) && doors.length > 0 && (
                <>
                    <p><Say id="carnet-received-how" /></p>
                    <p><button type="button" class="button" onClick={() => keep(doors) && setDoors('kept')}><Say id="carnet-received-keep" args={{ count: doors.length }} /></button></p>
                    <ul>{doors.map(door => <DoorEntry key={door.id} door={door} announce={announce} />)}</ul>
                </>
            )}
        </section>
    );
}
