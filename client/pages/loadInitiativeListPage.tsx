import { AgeField } from '../components/AgeField.js';
import { InitiativeCard } from '../components/InitiativeCard.js';
import { NeedLinks } from '../components/NeedLinks.js';
import { SelectField } from '../components/SelectField.js';
import { Sheet } from '../components/Sheet.js';
import { UnknownChoices } from '../components/UnknownChoices.js';
import { Prose } from '../glossary/Prose.js';
import { initiativeList } from '../queries/operations.js';
import type { Need } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { findBySlug } from '../state/findBySlug.js';
import { needSlugs } from '../state/needSlugs.js';
import { parseAge } from '../state/parseAge.js';
import { needTexts } from '../texts/documentTexts.js';
import { initiativeTexts as words } from '../texts/initiativeTexts.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** The initiatives, by need, place and age of the public. */
export const loadInitiativeListPage: PageLoader = async ({ execute, url: { searchParams } }) => {
    const { initiatives } = await runOperation(execute, initiativeList, {});
    const need = findBySlug(needSlugs, searchParams.get('besoin'));
    const age = parseAge(searchParams.get('age'));
    const places = new Map(initiatives.flatMap(({ departements }) => departements.map(({ code, nom }) => [code, nom] as const)));
    const code = places.has(searchParams.get('departement') ?? '') ? searchParams.get('departement')! : '';
    const found = initiatives.filter(({ themes, departements, ageMin, ageMax }) =>
        (need === null || themes.includes(need))
        && (code === '' || departements.some(departement => departement.code === code))
        && (typeof age !== 'number' || ((ageMin !== null || ageMax !== null) && (ageMin ?? 0) <= age && age <= (ageMax ?? 120))));
    const filtered = need !== null || code !== '' || typeof age === 'number';
    return {
        status: 200,
        title: 'Initiatives · Relais',
        description: words.intro,
        body: (
            <Sheet path="/initiatives" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead"><Prose text={words.intro} /></p>
                <NeedLinks path="/initiatives" items={initiatives.map(({ themes }) => themes)} current={need} />
                <form class="filter-form" action="/initiatives" method="get">
                    <SelectField name="besoin" label={words.need} all={words.allNeeds} value={need ? needSlugs[need] : ''} choices={(Object.keys(needSlugs) as Need[]).map(key => ({ value: needSlugs[key], label: needTexts[key] }))} />
                    <SelectField name="departement" label={words.departement} all={words.allDepartements} value={code} choices={[...places].sort(([a], [b]) => a.localeCompare(b)).map(([value, nom]) => ({ value, label: `${nom} (${value})` }))} />
                    <AgeField label={words.age} hint={words.ageHint} value={typeof age === 'number' ? String(age) : ''} />
                    <button class="button" type="submit">{words.filter}</button>
                    {filtered && <a class="clear" href="/initiatives">{words.clear}</a>}
                </form>
                <UnknownChoices params={searchParams} fields={[{ name: 'besoin', label: words.need, isKnown: need !== null }, { name: 'departement', label: words.departement, isKnown: code !== '' }]} />
                {age === undefined && <p class="notice" role="alert">{words.wrongAge}</p>}
                {typeof age === 'number' && <p class="small">{words.ageNote}</p>}
                <p class="found-count" role="status">{found.length} {plural(found.length, words.count[0], words.count[1])}</p>
                {found.length === 0 && <p>{words.none}</p>}
                {found.length > 0 && <h2 class="visually-hidden">{texts.nav.initiatives}</h2>}
                {found.map(initiative => <InitiativeCard key={initiative.id} initiative={initiative} />)}
            </Sheet>
        ),
    };
};
