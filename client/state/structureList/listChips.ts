import { formatSourceTitle } from '../../texts/formatSourceTitle.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { needTexts } from '../../texts/documentTexts.js';
import { structureListTexts } from '../../texts/structureListTexts.js';
import { formTexts, publicTexts } from '../../texts/vocabularyTexts.js';
import { kindSlugs } from '../kindSlugs.js';
import type { ListNames } from './ListNames.js';
import type { StructureListView } from './StructureListView.js';

/** A filter that is on: what it says, and what of the view changes when it is removed. */
export interface ListChip {
    key: string;
    label: string;
    change: Partial<StructureListView>;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One chip for each filter that is on; a removed filter leads back to the first page. */
export function listChips(view: StructureListView, names: ListNames): ListChip[] {
    const words = structureListTexts.fields;
    const chips: ListChip[] = [];
    const add = (key: string, label: string, change: Partial<StructureListView>) => chips.push({ key, label, change: { ...change, after: null } });
    if (view.text) add('texte', `« ${view.text} »`, { text: '' });
    for (const kind of view.kinds) add(`types-${kindSlugs[kind]}`, kindTexts[kind].many, { kinds: view.kinds.filter(other => other !== kind) });
    for (const code of view.departements) add(`departement-${code}`, `${names.departements[code] ?? code} (${code})`, { departements: view.departements.filter(other => other !== code) });
    if (view.epci) add('epci', names.epci[view.epci] ?? view.epci, { epci: null });
    if (view.age !== null) add('age', structureListTexts.years(view.age), { age: null });
    if (view.public) add('public', capital(publicTexts[view.public]), { public: null });
    if (view.form) add('forme', capital(formTexts[view.form]), { form: null });
    if (view.need) add('besoin', needTexts[view.need], { need: null });
    if (view.withPlaces) add('places', words.withPlaces, { withPlaces: false });
    if (view.inForce) add('convention', words.inForce, { inForce: false });
    if (view.since) add('depuis', `${words.since} ${view.since}`, { since: null });
    if (view.source) add('source', formatSourceTitle(names.sources[view.source] ?? view.source), { source: null });
    if (view.sure) add('sur', words.sure, { sure: false });
    return chips;
}
