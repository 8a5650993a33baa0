import { useContext } from 'preact/hooks';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { TableOfContents } from '../components/TableOfContents.js';
import type { PageLoader } from '../pages/PageLoader.js';
import { PageReport } from '../report/PageReport.js';
import { accessibilityTexts as words } from '../texts/accessibilityTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { texts } from '../texts/texts.js';
import type { AccessibilityResults } from './AccessibilityResults.js';
import found from './results.json' with { type: 'json' };

const results: AccessibilityResults = found;
const { level, tested, notTested, known, report, redress } = words;

/** The accessibility statement; what was tested is what the committed results say. */
export const loadAccessibilityPage: PageLoader = async () => ({
    status: 200,
    title: 'Accessibilité · Relais',
    description: words.description,
    body: (
        <Sheet path="/accessibilite" trail={[{ href: '/', label: texts.nav.map }]}>
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <TableOfContents label={words.contents} entries={[{ id: 'niveau', ...level }, { id: 'tests', ...tested }, { id: 'non-teste', ...notTested }, { id: 'defauts', ...known }, { id: 'signaler', ...report }, { id: 'recours', ...redress }]} />
            <SheetSection id="niveau" title={level.title}>{level.paragraphs.map(text => <p key={text}>{text}</p>)}</SheetSection>
            <SheetSection id="tests" title={tested.title}>
                <Results />
                <h3>{tested.alsoTitle}</h3>
                <ul class="plain-list">{tested.also.map(text => <li key={text}>{text}</li>)}</ul>
            </SheetSection>
            <SheetSection id="non-teste" title={notTested.title}><ul class="plain-list">{notTested.items.map(text => <li key={text}>{text}</li>)}</ul></SheetSection>
            <SheetSection id="defauts" title={known.title}><ul class="plain-list">{known.items.map(text => <li key={text}>{text}</li>)}</ul></SheetSection>
            <SheetSection id="signaler" title={report.title}><Contact /></SheetSection>
            <SheetSection id="recours" title={redress.title}>
                {redress.paragraphs.map(text => <p key={text}>{text}</p>)}
                <ul class="plain-list">{redress.ways.map(({ label, text, href }) => <li key={label}>{label} : {href === null ? text : <a href={href}>{text}</a>}</li>)}</ul>
            </SheetSection>
        </Sheet>
    ),
});

function Results() {
    const { states, tools, widths } = results;
    if (states.length === 0) return <p>{tested.nothing}</p>;
    const dates = [...new Set(states.map(({ date }) => date))].sort().map(formatDate);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const broken = states.filter(({ violations }) => violations.length > 0);
    return (
        <>
            <p>{tested.summary(states.length, sum(states.map(({ checks }) => checks)), dates)} {tested.how(tools.axe, tools.chromium, widths.join(' et '))}</p>
            <p><strong>{broken.length === 0 ? tested.none : tested.some(sum(broken.flatMap(({ violations }) => violations.map(({ elements }) => elements))), broken.length)}</strong></p>
            <p>{tested.review(sum(states.flatMap(({ toReview }) => toReview.map(({ elements }) => elements))))} {tested.exception}</p>
            <details>
                <summary>{tested.caption}</summary>
                <div class="table-frame" role="region" aria-label={tested.caption} tabIndex={0}>
                    <table class="counts">
                        <caption class="visually-hidden">{tested.caption}</caption>
                        <thead><tr><th scope="col">{tested.state}</th><th scope="col">{tested.checks}</th><th scope="col">{tested.result}</th><th scope="col">{tested.toReview}</th></tr></thead>
                        <tbody>{states.map(({ name, checks, violations, toReview }) => (
                            <tr key={name}>
                                <th scope="row">{name}</th>
                                <td class="num">{checks}</td>
                                <td>{violations.length === 0 ? tested.noViolation : violations.map(({ rule, elements }) => `${rule} (${elements})`).join(', ')}</td>
                                <td class="num">{sum(toReview.map(({ elements }) => elements))}</td>
                            </tr>
                        ))}</tbody>
                    </table>
                </div>
            </details>
        </>
    );
}

function Contact() {
    const contact = useContext(PageReport);
    if (!contact) return <p>{report.none}</p>;
    return <p>{report.mail} <a href={`mailto:${contact.email}?subject=${encodeURIComponent(report.subject)}`}>{contact.email}</a></p>;
}
