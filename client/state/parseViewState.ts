import type { StructureKind } from '../queries/operations.js';
import { kindSlugs } from './kindSlugs.js';
import type { ViewState } from './ViewState.js';

/** Longest text searched: beyond, nobody types it by hand. */
const MAX_TEXT = 100;

/** Reads the address bar. What cannot be read is left out: an old or damaged link still opens the page. */
export function parseViewState(search: URLSearchParams): ViewState {
    const slugs = new Set(search.getAll('types').flatMap(value => value.split(',')));
    const [lat, lng, zoom] = ['lat', 'lng', 'zoom'].map(name => parseNumber(search.get(name)));
    const within = (value: number | null | undefined, max: number) => typeof value === 'number' && Math.abs(value) <= max;
    return {
        kinds: (Object.keys(kindSlugs) as StructureKind[]).filter(kind => slugs.has(kindSlugs[kind])),
        departement: match(search.get('departement'), /^(\d{2,3}|2[AB])$/),
        text: (search.get('texte') ?? '').trim().slice(0, MAX_TEXT),
        withPlaces: search.get('places') === 'oui',
        commune: match(search.get('commune'), /^(\d{2}|2[AB])\d{3}$/),
        selected: match(search.get('structure'), /^[a-z0-9-]{1,200}$/),
        look: within(lat, 85) && within(lng, 180) && within(zoom, 20) ? { lat: lat!, lng: lng!, zoom: zoom! } : null,
    };
}

function match(value: string | null, pattern: RegExp): string | null {
    return value !== null && pattern.test(value) ? value : null;
}

function parseNumber(value: string | null): number | null {
    return value === null || value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}
