import { MAX_DOORS } from './parseCarnet.js';

const PARAMETER = 'adresses';

/** A link to doors, by their ids, after the `#`: the server never sees whom they are for. */
export function printSharedIds(origin: string, ids: readonly string[]): string {
    return `${origin}/carnet#${PARAMETER}=${ids.join(',')}`;
}

/** The ids of such a link, those that can be ids. */
export function parseSharedIds(hash: string): string[] {
    const text = new URLSearchParams(hash.replace(/^#/, '')).get(PARAMETER) ?? '';
    return [...new Set(text.split(',').filter(id => /^[a-z0-9-]{1,200}$/.test(id)))].slice(0, MAX_DOORS);
}
