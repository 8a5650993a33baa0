import type { Execute } from '../queries/Execute.js';
import { knownCodes } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { kindSlugs } from './kindSlugs.js';
import { parseViewState } from './parseViewState.js';
import type { ViewState } from './ViewState.js';

/** A code that nothing has: asked in the place of what the address does not name. */
const NOTHING = '-';

/**
 * Reads the address and says, in French, what of it names nothing: that is left out of the view, so that a damaged
 * link still opens the page.
 */
export async function findMistakes(execute: Execute, search: URLSearchParams): Promise<{ view: ViewState; mistakes: string[] }> {
    const view = parseViewState(search);
    const mistakes: string[] = [];
    const said = (name: string) => (search.get(name) ?? '').slice(0, 60);
    const kinds = search.getAll('types').flatMap(value => value.split(',')).filter(value => value && !Object.values(kindSlugs).includes(value));
    if (kinds.length) mistakes.push(`Type de lieu inconnu : « ${kinds.join(' », « ').slice(0, 120)} ». ${view.kinds.length ? 'Les autres types demandés sont affichés.' : 'Tous les types sont affichés.'}`);
    const { departement, commune, selected } = view;
    const known = departement || commune || selected
        ? await runOperation(execute, knownCodes, { departement: departement ?? NOTHING, commune: commune ?? NOTHING, structure: selected ?? NOTHING })
        : null;
    if (said('departement') && !known?.departement) {
        mistakes.push(`Département inconnu : « ${said('departement')} ». Tous les départements sont affichés.`);
        view.departement = null;
    }
    if (said('commune') && !known?.commune) {
        mistakes.push(`Commune inconnue : « ${said('commune')} » n’est pas le code d’une commune. Cherchez-la par son nom ou son code postal.`);
        view.commune = null;
    }
    if (said('structure') && !known?.structure) {
        mistakes.push(`Lieu inconnu : « ${said('structure')} ». Le lien est peut-être ancien ; aucun lieu n’est choisi sur la carte.`);
        view.selected = null;
    }
    return { view, mistakes };
}
