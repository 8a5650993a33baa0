import { AgeField } from '../components/AgeField.js';
import { DispositifCard } from '../components/DispositifCard.js';
import { NeedLinks } from '../components/NeedLinks.js';
import { SelectField } from '../components/SelectField.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { UnknownChoices } from '../components/UnknownChoices.js';
import { Prose } from '../glossary/Prose.js';
import { dispositifEvaluations, dispositifList } from '../queries/operations.js';
import type { DispositifEvaluationsData, DispositifOutcome, Need } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { listConditions } from '../texts/listConditions.js';
import { findBySlug } from '../state/findBySlug.js';
import { needSlugs } from '../state/needSlugs.js';
import { parseAge } from '../state/parseAge.js';
import { dispositifTexts as words } from '../texts/dispositifTexts.js';
import { needTexts, outcomeTexts } from '../texts/documentTexts.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { joinWords } from '../components/joinWords.js';
import type { PageLoader } from './PageLoader.js';

const OUTCOMES = ['OPEN', 'DEPENDS', 'NOT_YET', 'CLOSED'] as const satisfies readonly DispositifOutcome[];

/** Rights and schemes; with an age, sorted by whether they are open at it. */
export const loadDispositifListPage: PageLoader = async ({ execute, url: { searchParams } }) => {
    const need = findBySlug(needSlugs, searchParams.get('besoin'));
    const age = parseAge(searchParams.get('age'));
    const { dispositifs: all } = await runOperation(execute, dispositifList, {});
    const found = need === null ? all : all.filter(({ needs }) => needs.includes(need));
    const evaluated = typeof age === 'number' ? (await runOperation(execute, dispositifEvaluations, { age, ...(need && { needs: [need] }) })).dispositifs : null;
    const open = found.filter(({ status }) => status === 'OPEN');
    const ended = found.filter(({ status }) => status === 'ENDED');
    return {
        status: 200,
        title: 'Droits et dispositifs · Relais',
        description: words.intro,
        body: (
            <Sheet path="/dispositifs" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead"><Prose text={words.intro} /></p>
                <p class="young-way"><a href="/droits">{words.young}</a></p>
                <NeedLinks path="/dispositifs" items={all.map(({ needs }) => needs)} current={need} />
                <form class="filter-form" action="/dispositifs" method="get">
                    <AgeField label={words.age} hint={words.ageHint} value={typeof age === 'number' ? String(age) : ''} />
                    <SelectField name="besoin" label={words.need} all={words.allNeeds} value={need ? needSlugs[need] : ''} choices={(Object.keys(needSlugs) as Need[]).map(key => ({ value: needSlugs[key], label: needTexts[key] }))} />
                    <button class="button" type="submit">{words.filter}</button>
                    {(need !== null || typeof age === 'number') && <a class="clear" href="/dispositifs">{words.clear}</a>}
                </form>
                <UnknownChoices params={searchParams} fields={[{ name: 'besoin', label: words.need, isKnown: need !== null }]} />
                {age === undefined && <p class="notice" role="alert">{words.wrongAge}</p>}
                {evaluated !== null && <p class="small">{words.ageNote}</p>}
                <p class="found-count" role="status">{found.length} {plural(found.length, words.count[0], words.count[1])}</p>
                {found.length === 0 && <p>{words.none}</p>}
                {evaluated !== null && OUTCOMES.map(outcome => <Outcome key={outcome} outcome={outcome} age={age as number} dispositifs={evaluated} />)}
                {evaluated === null && open.length > 0 && <SheetSection id="ouverts" title={words.open}>{open.map(dispositif => <DispositifCard key={dispositif.id} dispositif={dispositif} />)}</SheetSection>}
                {evaluated === null && ended.length > 0 && <SheetSection id="termines" title={words.ended}>{ended.map(dispositif => <DispositifCard key={dispositif.id} dispositif={dispositif} />)}</SheetSection>}
            </Sheet>
        ),
    };
};

function Outcome({ outcome, age, dispositifs }: { outcome: DispositifOutcome; age: number; dispositifs: DispositifEvaluationsData['dispositifs'] }) {
    const found = dispositifs.filter(({ evaluation }) => evaluation.outcome === outcome);
    if (!found.length) return null;
    return (
        <SheetSection id={outcome.toLowerCase().replace('_', '-')} title={`${outcomeTexts[outcome]} (${age} ans)`}>
            {found.map(dispositif => (
                <DispositifCard key={dispositif.id} dispositif={dispositif}>
                    {dispositif.evaluation.schemeEnded && <p class="small">{words.endedNotice}</p>}
                    {outcome === 'DEPENDS' && listConditions(dispositif.conditions).length > 0 && <p class="small">{words.conditions} : {joinWords(listConditions(dispositif.conditions))}.</p>}
                    {outcome === 'DEPENDS' && dispositif.evaluation.missing.includes('HANDICAP') && <p class="small">{words.disabled}</p>}
                </DispositifCard>
            ))}
        </SheetSection>
    );
}
