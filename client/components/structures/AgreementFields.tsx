import type { ConventionForm, ConventionPublic, Need } from '../../queries/operations.js';
import { findBySlug } from '../../state/findBySlug.js';
import { needSlugs } from '../../state/needSlugs.js';
import { formSlugs, publicSlugs } from '../../state/structureList/agreementSlugs.js';
import { needTexts } from '../../texts/documentTexts.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { formTexts, publicTexts } from '../../texts/vocabularyTexts.js';
import { CountedCheck } from './CountedCheck.js';
import { CountedSelect } from './CountedSelect.js';
import type { ListFieldsProps } from './ListForm.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** For whom, with which places, for which need. */
export function AgreementFields({ view, page: { facets }, navigate }: ListFieldsProps) {
    const publics = Object.keys(publicSlugs) as ConventionPublic[];
    const forms = Object.keys(formSlugs) as ConventionForm[];
    const needs = Object.keys(needSlugs) as Need[];
    const countOf = <Item extends { count: number }>(items: readonly Item[], is: (item: Item) => boolean) => items.find(is)?.count ?? 0;
    return (
        <details class="list-group" open>
            <summary><h2>{words.groups.who}</h2></summary>
            <CountedSelect
                name="age" label={words.fields.age} all={words.all} value={view.age === null ? '' : String(view.age)} current={view.age === null ? '' : words.years(view.age)}
                choices={facets.ages.map(({ age, count }) => ({ value: String(age), label: words.years(age), count }))} onChoose={value => navigate({ age: value ? Number(value) : null })}
            />
            <CountedSelect
                name="public" label={words.fields.public} all={words.all} value={view.public ? publicSlugs[view.public] : ''} current={view.public ? capital(publicTexts[view.public]) : ''}
                choices={publics.map(code => ({ value: publicSlugs[code], label: capital(publicTexts[code]), count: countOf(facets.publics, item => item.public === code) })).filter(({ count }) => count > 0)}
                onChoose={value => navigate({ public: findBySlug(publicSlugs, value) })}
            />
            <CountedSelect
                name="forme" label={words.fields.form} all={words.allFeminine} value={view.form ? formSlugs[view.form] : ''} current={view.form ? capital(formTexts[view.form]) : ''}
                choices={forms.map(code => ({ value: formSlugs[code], label: capital(formTexts[code]), count: countOf(facets.forms, item => item.form === code) })).filter(({ count }) => count > 0)}
                onChoose={value => navigate({ form: findBySlug(formSlugs, value) })}
            />
            <p class="small">{words.agreementNote}</p>
            <CountedCheck name="places" value="oui" checked={view.withPlaces} count={facets.withPlaces} onToggle={() => navigate({ withPlaces: !view.withPlaces })}>{words.fields.withPlaces}</CountedCheck>
            <CountedCheck name="convention" value="en-vigueur" checked={view.inForce} count={facets.withAgreementInForce} onToggle={() => navigate({ inForce: !view.inForce })}>{words.fields.inForce}<small>{words.inForceNote}</small></CountedCheck>
            <CountedSelect
                name="besoin" label={words.fields.need} all={words.all} value={view.need ? needSlugs[view.need] : ''} current={view.need ? needTexts[view.need] : ''}
                choices={needs.map(code => ({ value: needSlugs[code], label: needTexts[code], count: countOf(facets.needs, item => item.need === code) })).filter(({ count }) => count > 0)}
                onChoose={value => navigate({ need: findBySlug(needSlugs, value) })}
            />
            <p class="small">{words.needNote}</p>
        </details>
    );
}
