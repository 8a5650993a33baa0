import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GazetteerFile } from '#coverage/GazetteerFile.js';
import { Gazetteer } from '../gazetteer/Gazetteer.js';
import { readGazetteer } from '../gazetteer/readGazetteer.js';
import type { YoungAddresses } from './YoungAddresses.js';
import type { YoungDirectory } from './YoungDirectory.js';

/** How long one slice of work may last: half of what the eye takes for an interruption. */
const SLICE_MS = 25;

export interface YoungData {
    directory: YoungDirectory | null;
    /** Grows: the communes of the described départements first, the others when the phone is idle. Always both, whatever is answered. */
    gazetteer: Gazetteer;
    communes: 'LOADING' | 'FIRST' | 'ALL';
    failed: boolean;
    retry(): void;
}

/** Loads what answers are computed from: three files, the same for everyone, asked before anybody answers anything. */
export function useYoungData(addresses: YoungAddresses): YoungData {
    const gazetteer = useRef(new Gazetteer());
    const [directory, setDirectory] = useState<YoungDirectory | null>(null);
    const [communes, setCommunes] = useState<YoungData['communes']>('LOADING');
    const [failed, setFailed] = useState(false);
    const reached = useRef<YoungData['communes']>('LOADING');
    const load = useCallback(async () => {
        setFailed(false);
        try {
            const pending = directory ?? loadJson<YoungDirectory>(addresses.directory);
            if (reached.current === 'LOADING') {
                await addSlowly(gazetteer.current, await loadJson(addresses.communes));
                setCommunes(reached.current = 'FIRST');
            }
            setDirectory(await pending);
            if (reached.current === 'FIRST') {
                await restABit();
                await addSlowly(gazetteer.current, await loadJson(addresses.moreCommunes));
                setCommunes(reached.current = 'ALL');
            }
        } catch {
            setFailed(true);
        }
    }, [directory]);
    useEffect(() => void load(), []);
    return { directory, gazetteer: gazetteer.current, communes, failed, retry: () => void load() };
}

async function loadJson<Content>(address: string): Promise<Content> {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(`Expected ${address}, got the status ${response.status}.`);
    return await response.json() as Content;
}

/** Without holding the phone for longer than a reader notices. */
async function addSlowly(gazetteer: Gazetteer, file: GazetteerFile): Promise<void> {
    let began = performance.now();
    for (const communes of readGazetteer(file)) {
        gazetteer.add(communes);
        if (performance.now() - began < SLICE_MS) continue;
        await new Promise(resolve => setTimeout(resolve));
        began = performance.now();
    }
}

const restABit = () => new Promise<void>(resolve => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 200);
});
