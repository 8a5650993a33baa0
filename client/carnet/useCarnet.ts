import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Carnet, CARNET_KEY } from './Carnet.js';
import type { ReadCarnet } from './parseCarnet.js';

/** Told to the other parts of this page: the browser tells other tabs only. */
const CHANGED = 'relais-carnet-change';

/** The carnet of this phone as it is now. `kept` is undefined before it is read, null where the browser forbids it. */
export function useCarnet() {
    const [kept, setKept] = useState<ReadCarnet | null | undefined>(undefined);
    const carnet = useMemo(() => new Carnet(() => localStorage), []);
    const read = useCallback(() => setKept(carnet.read()), [carnet]);
    useEffect(() => {
        read();
        const onStorage = (event: StorageEvent) => (event.key === CARNET_KEY || event.key === null) && read();
        addEventListener('storage', onStorage);
        addEventListener(CHANGED, read);
        return () => {
            removeEventListener('storage', onStorage);
            removeEventListener(CHANGED, read);
        };
    }, [read]);
    const tell = <Outcome,>(outcome: Outcome) => {
        dispatchEvent(new Event(CHANGED));
        return outcome;
    };
    return { kept, add: (...args: Parameters<Carnet['add']>) => tell(carnet.add(...args)), remove: (id: string) => tell(carnet.remove(id)) };
}
