import { kindTexts } from '../texts/kindTexts.js';
import type { SavedDoor } from './SavedDoor.js';

/** What fits on one printed page. */
export const MAX_DOORS = 12;
const CARNET_VERSION = 1;
const ID = /^[A-Za-z0-9._-]{1,200}$/;

export interface ReadCarnet {
    doors: SavedDoor[];
    /** `damaged`: something was left out. `newer`: written by a later version of the site, not to be written over. */
    state: 'whole' | 'damaged' | 'newer';
}

/** Reads what the phone kept. Whatever stands there, the page opens: what cannot be read is left out, and said. */
export function parseCarnet(text: string | null): ReadCarnet {
    if (text === null) return { doors: [], state: 'whole' };
    const parsed = parseJson(text) as { version?: unknown; doors?: unknown } | null;
    if (typeof parsed?.version === 'number' && parsed.version > CARNET_VERSION) return { doors: [], state: 'newer' };
    if (parsed?.version !== CARNET_VERSION || !Array.isArray(parsed.doors)) return { doors: [], state: 'damaged' };
    const doors = parsed.doors.flatMap(readDoor);
    const unique = [...new Map(doors.map(door => [door.id, door])).values()].slice(0, MAX_DOORS);
    return { doors: unique, state: unique.length === parsed.doors.length ? 'whole' : 'damaged' };
}

export function printCarnet(doors: readonly SavedDoor[]): string {
    return JSON.stringify({ version: CARNET_VERSION, doors });
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}

function readDoor(value: unknown): SavedDoor[] {
    const { id, nom, kind, place, phones, emails } = (value ?? {}) as Partial<Record<keyof SavedDoor, unknown>>;
    if (typeof id !== 'string' || !ID.test(id) || typeof nom !== 'string' || !nom.trim() || typeof kind !== 'string' || !Object.hasOwn(kindTexts, kind)) return [];
    return [{ id, nom: nom.slice(0, 200), kind: kind as SavedDoor['kind'], place: typeof place === 'string' ? place.slice(0, 200) : '', phones: readTexts(phones), emails: readTexts(emails) }];
}

function readTexts(value: unknown): string[] {
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.length <= 100).slice(0, 3) : [];
}
