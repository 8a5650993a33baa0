import { Facts } from '../components/Facts.js';
import { joinWords } from '../components/joinWords.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { ToConfirm } from '../components/ToConfirm.js';
import { Prose } from '../glossary/Prose.js';
import { dispositifSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { kindSlugs } from '../state/kindSlugs.js';
import { needSlugs } from '../state/needSlugs.js';
import { dispositifTexts as words } from '../texts/dispositifTexts.js';
import { needTexts } from '../texts/documentTexts.js';
import { formatAgeConditions } from '../texts/formatAgeConditions.js';
import { formatNumber } from '../texts/formatNumber.js';
import { kindTexts } from '../texts/kindTexts.js';
import { listConditions } from '../texts/listConditions.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

/** The sheet of one right or scheme: who, what, whom to ask, until when. */
export const loadDispositifPage: PageLoader = async ({ execute, id }) => {
    const { dispositif } = await runOperation(execute, dispositifSheet, { id });
    if (!dispositif) return null;
    const { sigle, nom, description, gives, needs, conditions, askKinds, law, duration, maxAmountPerMonth, cumulText, cumulableWith, status, firstStep, toConfirm, statements } = dispositif;
    const requires = listConditions(conditions);
    return {
        status: 200,
        title: `${nom} · Relais`,
        description,
        body: (
            <Sheet path={`/dispositifs/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/dispositifs', label: texts.nav.rights }]}>
                <p class="kicker">{words.kicker}</p>
                <h1>{typeset(nom)}{sigle !== null && sigle !== nom ? ` (${sigle})` : ''}</h1>
                <p class="lead"><Prose text={description} /></p>
                {toConfirm && <p class="item-badges"><ToConfirm /></p>}
                {status === 'ENDED' && <div class="notice"><p><b>{words.endedNotice}</b></p></div>}
                {status === 'OPEN' && (firstStep !== null || askKinds.length > 0) && (
                    <section class="first-step" aria-labelledby="premier">
                        <h2 id="premier">{words.firstStep}</h2>
                        {firstStep !== null && <p><Prose text={firstStep} /></p>}
                        {askKinds.length > 0 && <ul class="contacts">{askKinds.map(kind => <li key={kind}><a class="button-quiet" href={`/?types=${kindSlugs[kind]}`}>{kindTexts[kind].many}</a></li>)}</ul>}
                    </section>
                )}
                <SheetSection id="qui" title={words.who}>
                    <Facts pairs={[
                        [words.ages, formatAgeConditions(conditions) ?? words.noAge],
                        [words.conditions, requires.length ? <ul>{requires.map(text => <li key={text}><Prose text={text} /></li>)}</ul> : words.noCondition],
                    ]} />
                </SheetSection>
                <SheetSection id="apport" title={words.gives}>
                    <ul class="bullets">{gives.map(text => <li key={text}><Prose text={text} /></li>)}</ul>
                    <Facts pairs={[
                        [words.duration, duration === null ? words.unknown : <Prose text={duration} />],
                        maxAmountPerMonth === null ? null : [words.amount, `${formatNumber(maxAmountPerMonth)}\u00a0€ ${words.perMonth}`],
                        [words.needs, joinWords(needs.map(need => <a key={need} href={`/dispositifs?besoin=${needSlugs[need]}`}>{needTexts[need]}</a>))],
                        [words.ask, askKinds.length ? joinWords(askKinds.map(kind => <a key={kind} href={`/?types=${kindSlugs[kind]}`}>{kindTexts[kind].many}</a>)) : words.unknown],
                        [words.cumul, cumulText === null && !cumulableWith.length ? words.unknown : <>{cumulText !== null && <p><Prose text={cumulText} /></p>}{cumulableWith.length > 0 && joinWords(cumulableWith.map(other => <a key={other.id} href={`/dispositifs/${other.id}`}>{typeset(other.nom)}</a>))}</>],
                        [words.law, law.length ? <ul>{law.map(text => <li key={text}><Prose text={text} /></li>)}</ul> : words.unknown],
                    ]} />
                </SheetSection>
                <SheetSection id="sources" title={words.sources}>{statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}</SheetSection>
            </Sheet>
        ),
    };
};
