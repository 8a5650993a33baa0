import { Facts } from '../Facts.js';
import { Prose } from '../../glossary/Prose.js';
import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { RightsListData } from '../../queries/operations.js';
import { formatDate } from '../../texts/formatDate.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { typeset } from '../../texts/typeset.js';
import { AgeText } from './AgeText.js';
import { ConditionText } from './ConditionText.js';
import { RightName } from './RightName.js';
import { FrenchPageLink } from '../../messages/FrenchPageLink.js';

/** One right in full: what it is, who, how long, whom to ask near here, the law, and where we know it from. */
export function RightCard({ right }: { right: RightsListData['dispositifs'][number] }) {
    const { say, link } = useTranslator();
    const { id, description, gives, conditions, askKinds, law, duration, cumulText, firstStep, toConfirm, statements } = right;
    const asked = [...conditions.requires, ...conditions.excludes];
    const sources = [...new Map(statements.map(({ source }) => [source.id, source])).values()];
    const french = (text: string) => <InFrench>{typeset(text)}</InFrench>;
    const prose = (text: string) => <InFrench><Prose text={text} /></InFrench>;
    return (
        <article class="right" id={id}>
            <h3><RightName right={right} /></h3>
            <p>{prose(description)}</p>
            <p class="right-ages"><b><AgeText conditions={conditions} /></b></p>
            {firstStep !== null && <p><b><Say id="droits-first-step" /></b> {prose(firstStep)}</p>}
            <details>
                <summary><span><Say id="droits-more" /></span></summary>
                <Facts pairs={[
                    [say('droits-who'), asked.length + (conditions.withinYearsOfLeaving ?? 0) === 0 ? <Say id="droits-no-condition" /> : (
                        <ul>
                            {asked.map(code => <li key={code}><ConditionText code={code} conditions={conditions} /></li>)}
                            {conditions.withinYearsOfLeaving !== null && <li><Say id="droits-condition-within-years" args={{ years: conditions.withinYearsOfLeaving }} prose /></li>}
                        </ul>
                    )],
                    [say('droits-gives'), <ul>{gives.map(text => <li key={text}>{prose(text)}</li>)}</ul>],
                    [say('droits-how-long'), duration === null ? <Say id="droits-unknown" /> : prose(duration)],
                    cumulText === null ? null : [say('droits-with'), prose(cumulText)],
                    [say('droits-ask-whom'), askKinds.length === 0 ? <Say id="droits-unknown" /> : (
                        <>
                            <ul>{askKinds.map(kind => <li key={kind}>{french(kindTexts[kind].one)}</li>)}</ul>
                            <p class="right-near"><a href={link('/jeunes')}><Say id="droits-near-jeunes" /></a> <FrenchPageLink href="/communes"><Say id="droits-near-communes" /></FrenchPageLink></p>
                        </>
                    )],
                    [say('droits-law'), law.length === 0 ? <Say id="droits-unknown" /> : <ul>{law.map(text => <li key={text}>{french(text)}</li>)}</ul>],
                    [say('droits-sources'), <ul>{sources.map(source => <li key={source.id}><a href={`/sources/${source.id}`}>{french(`${source.title} (${formatDate(source.date)})`)}</a></li>)}</ul>],
                ]} />
                <p class="item-badges">{toConfirm && <span class="badge badge-confirm"><Say id="droits-to-confirm" /></span>}</p>
                <p><a href={`/dispositifs/${id}`}><Say id="droits-full" /></a></p>
            </details>
        </article>
    );
}
