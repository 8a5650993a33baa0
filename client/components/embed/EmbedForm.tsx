import type { ConventionPublic, Need, StructureKind } from '../../queries/operations.js';
import { kindSlugs } from '../../state/kindSlugs.js';
import { needSlugs } from '../../state/needSlugs.js';
import { publicSlugs } from '../../state/structureList/agreementSlugs.js';
import { printListQuery } from '../../state/structureList/printListQuery.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import { needTexts } from '../../texts/documentTexts.js';
import { embedTexts as words } from '../../texts/embedTexts.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { publicTexts } from '../../texts/vocabularyTexts.js';
import { KindMark } from '../KindMark.js';
import { SelectField } from '../SelectField.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the frame is to show. Filters that have no field here, brought by a link, stay. */
export function EmbedForm({ view, departements, height }: { view: StructureListView; departements: readonly { code: string; nom: string }[]; height: number }) {
    const kinds = Object.keys(kindSlugs) as StructureKind[];
    const several = view.departements.length > 1;
    const kept = new URLSearchParams(printListQuery({ ...view, departements: several ? view.departements : [], kinds: [], age: null, public: null, need: null, withPlaces: false, inForce: false, after: null }));
    return (
        <form class="embed-form" method="get" action="/integrer" aria-label={words.choose}>
            <h2>{words.choose}</h2>
            {!several && (
                <SelectField
                    name="departement" label={words.departement} all={words.allDepartements} value={view.departements[0] ?? ''}
                    choices={departements.map(({ code, nom }) => ({ value: code, label: `${nom} (${code})` }))}
                />
            )}
            <fieldset>
                <legend>{words.kinds} <small>{words.kindsNote}</small></legend>
                {kinds.map(kind => (
                    <label key={kind} class="list-check">
                        <input type="checkbox" name="types" value={kindSlugs[kind]} checked={view.kinds.includes(kind)} />
                        <KindMark kind={kind} />
                        <span>{kindTexts[kind].many}</span>
                    </label>
                ))}
            </fieldset>
            <SelectField name="public" label={words.public} all={words.every} value={view.public ? publicSlugs[view.public] : ''} choices={(Object.keys(publicSlugs) as ConventionPublic[]).map(code => ({ value: publicSlugs[code], label: capital(publicTexts[code]) }))} />
            <SelectField name="besoin" label={words.need} all={words.every} value={view.need ? needSlugs[view.need] : ''} choices={(Object.keys(needSlugs) as Need[]).map(code => ({ value: needSlugs[code], label: needTexts[code] }))} />
            <label class="filter-field"><span>{words.age}</span><input name="age" type="number" min="0" max="30" value={view.age ?? ''} /></label>
            <label class="list-check"><input type="checkbox" name="places" value="oui" checked={view.withPlaces} /><span>{words.places}</span></label>
            <label class="list-check"><input type="checkbox" name="convention" value="en-vigueur" checked={view.inForce} /><span>{words.inForce}</span></label>
            <label class="filter-field"><span>{words.height}</span><input name="hauteur" type="number" min="240" max="4000" step="10" value={height} /></label>
            {[...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            {kept.size > 0 && <p class="small">{words.others}{'\u00a0: '}{[...kept].map(([name, value]) => `${name}=${value}`).join(', ')}. <a href="/integrer">{words.clear}</a></p>}
            <p><button class="button no-script" type="submit">{words.apply}</button></p>
            <p class="small"><a href="/structures">{words.finer}</a> {words.filterLink}</p>
        </form>
    );
}
