import { kindSlugs } from './kindSlugs.js';
import type { ViewState } from './ViewState.js';

/** The address of a view: `/` followed by what differs from the default, always in the same order. */
export function printViewState({ kinds, departement, text, withPlaces, commune, selected, look }: ViewState): string {
    const parts: [string, string][] = [];
    if (kinds.length) parts.push(['types', kinds.map(kind => kindSlugs[kind]).join(',')]);
    if (departement) parts.push(['departement', departement]);
    if (text) parts.push(['texte', encodeURIComponent(text)]);
    if (withPlaces) parts.push(['places', 'oui']);
    if (commune) parts.push(['commune', commune]);
    if (selected) parts.push(['structure', selected]);
    if (look) parts.push(['lat', look.lat.toFixed(4)], ['lng', look.lng.toFixed(4)], ['zoom', String(look.zoom)]);
    return `/${parts.length ? '?' : ''}${parts.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
