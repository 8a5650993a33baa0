import { ContactLink } from '../components/ContactLink.js';
import { Facts } from '../components/Facts.js';
import { IndicatorList } from '../components/IndicatorList.js';
import { joinWords } from '../components/joinWords.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { ToConfirm } from '../components/ToConfirm.js';
import { Prose } from '../glossary/Prose.js';
import { initiativeSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { needSlugs } from '../state/needSlugs.js';
import { createBreadcrumb } from '../structuredData/createBreadcrumb.js';
import { createInitiativeThing } from '../structuredData/createInitiativeThing.js';
import { initiativeStatusTexts, needTexts } from '../texts/documentTexts.js';
import { formatAges } from '../texts/formatAges.js';
import { initiativeTexts as words } from '../texts/initiativeTexts.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

/** The sheet of one initiative. */
export const loadInitiativePage: PageLoader = async ({ execute, id }) => {
    const { initiative } = await runOperation(execute, initiativeSheet, { id });
    if (!initiative) return null;
    const { titre, resume, description, themes, ageMin, ageMax, calendrier, status, financement, steps, plusValue, contacts, toConfirm, departements, actors, public: people, indicators, statements } = initiative;
    const say = (text: string | null) => (text === null ? words.unknown : <Prose text={text} />);
    return {
        status: 200,
        title: `${titre} · Relais`,
        description: resume,
        things: link => [
            createInitiativeThing(initiative, link),
            createBreadcrumb([{ href: '/', label: texts.nav.map }, { href: '/initiatives', label: texts.nav.initiatives }, { href: `/initiatives/${id}`, label: titre }], link),
        ],
        body: (
            <Sheet path={`/initiatives/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/initiatives', label: texts.nav.initiatives }]}>
                <p class="kicker">{words.kicker}</p>
                <h1>{typeset(titre)}</h1>
                <p class="lead"><Prose text={resume} /></p>
                {toConfirm && <p class="item-badges"><ToConfirm /></p>}
                <Facts pairs={[
                    [words.where, joinWords(departements.map(({ code, nom }) => <a key={code} href={`/departements/${code}#initiatives`}>{nom}</a>))],
                    [words.people, say(people)],
                    [words.ages, formatAges(ageMin, ageMax) || words.unknown],
                    [words.when, <>{say(calendrier)}<br /><small>{initiativeStatusTexts[status]}</small></>],
                    [words.money, say(financement)],
                    [words.needs, joinWords(themes.map(theme => <a key={theme} href={`/initiatives?besoin=${needSlugs[theme]}`}>{needTexts[theme]}</a>))],
                ]} />
                <p class="prose"><Prose text={description} /></p>
                {steps.length > 0 && (
                    <SheetSection id="etapes" title={words.steps}>
                        <ol class="steps">{steps.map(({ titre: name, description: text, delayDays }) => <li key={name}><h3>{typeset(name)}{delayDays !== null && <> <span class="badge">{words.delay(delayDays)}</span></>}</h3><p><Prose text={text} /></p></li>)}</ol>
                    </SheetSection>
                )}
                {actors.length > 0 && (
                    <SheetSection id="acteurs" title={words.actors}>
                        <ul class="plain-list">{actors.map(({ nom, role, organisation, structure }) => <li key={nom}>{structure ? <a href={`/structures/${structure.id}`}>{typeset(nom)}</a> : organisation ? <a href={`/organisations/${organisation.id}`}>{typeset(nom)}</a> : typeset(nom)}{role !== null && <span class="small"> : {typeset(role)}</span>}</li>)}</ul>
                    </SheetSection>
                )}
                <SheetSection id="resultats" title={words.results}>
                    {plusValue !== null && <p><b>{words.plus}.</b> <Prose text={plusValue} /></p>}
                    {indicators.length === 0 ? <p>{words.noResult}</p> : <IndicatorList indicators={indicators} initiative={false} />}
                </SheetSection>
                <SheetSection id="contacts" title={words.contacts}>
                    {contacts.length === 0 ? <p>{words.noContact}</p> : <ul class="contacts">{contacts.map(contact => <li key={contact.value}><ContactLink contact={contact} /></li>)}</ul>}
                </SheetSection>
                <SheetSection id="sources" title={words.sources}>{statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}</SheetSection>
            </Sheet>
        ),
    };
};
