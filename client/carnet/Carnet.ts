import { MAX_DOORS, parseCarnet, printCarnet, type ReadCarnet } from './parseCarnet.js';
import type { SavedDoor } from './SavedDoor.js';

export const CARNET_KEY = 'relais-carnet';
/** Where a text that cannot be read is put aside before anything is written over it. */
const ASIDE_KEY = 'relais-carnet-illisible';

export type Refusal = 'full' | 'failed' | 'no-room' | 'newer';

/** The doors kept on a phone. Read anew before each change, since another tab may have written. */
export class Carnet {
    /** @param open gives the storage; throws where the browser forbids it */
    constructor(private readonly open: () => Pick<Storage, 'getItem' | 'setItem'>) {}

    /** @returns null where the browser forbids it */
    read(): ReadCarnet | null {
        try {
            return parseCarnet(this.open().getItem(CARNET_KEY));
        } catch {
            return null;
        }
    }

    /** Adds doors, or replaces those of the same id by what is known now. @returns why not, or null when it is done */
    add(doors: readonly SavedDoor[], index?: number): Refusal | null {
        return this.change(kept => {
            const ids = new Set(doors.map(({ id }) => id));
            const next = kept.filter(({ id }) => !ids.has(id));
            next.splice(index ?? next.length, 0, ...doors);
            return next.length > MAX_DOORS ? null : next;
        });
    }

    remove(id: string): Refusal | null {
        return this.change(kept => kept.filter(door => door.id !== id));
    }

    private change(compute: (kept: readonly SavedDoor[]) => SavedDoor[] | null): Refusal | null {
        const before = this.read();
        if (!before) return 'failed';
        if (before.state === 'newer') return 'newer';
        const next = compute(before.doors);
        if (!next) return 'full';
        try {
            const storage = this.open();
            if (before.state === 'damaged') storage.setItem(ASIDE_KEY, storage.getItem(CARNET_KEY)!);
            storage.setItem(CARNET_KEY, printCarnet(next));
            return null;
        } catch (error) {
            return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'failed';
        }
    }
}
