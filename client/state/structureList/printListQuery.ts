import { kindSlugs } from '../kindSlugs.js';
import { needSlugs } from '../needSlugs.js';
import { formSlugs, publicSlugs } from './agreementSlugs.js';
import type { StructureListView } from './StructureListView.js';

/** What of the address differs from the whole list, without `?`, always in the same order; empty for the whole list. */
export function printListQuery(view: StructureListView): string {
    const parts: [string, string][] = [];
    if (view.kinds.length) parts.push(['types', view.kinds.map(kind => kindSlugs[kind]).join(',')]);
    if (view.departements.length) parts.push(['departement', view.departements.join(',')]);
    if (view.epci) parts.push(['epci', view.epci]);
    if (view.text) parts.push(['texte', encodeURIComponent(view.text)]);
    if (view.age !== null) parts.push(['age', String(view.age)]);
    if (view.public) parts.push(['public', publicSlugs[view.public]]);
    if (view.need) parts.push(['besoin', needSlugs[view.need]]);
    if (view.form) parts.push(['forme', formSlugs[view.form]]);
    if (view.withPlaces) parts.push(['places', 'oui']);
    if (view.inForce) parts.push(['convention', 'en-vigueur']);
    if (view.since) parts.push(['depuis', view.since]);
    if (view.source) parts.push(['source', encodeURIComponent(view.source)]);
    if (view.sure) parts.push(['sur', 'oui']);
    if (view.after) parts.push(['apres', view.after]);
    return parts.map(([name, value]) => `${name}=${value}`).join('&');
}
