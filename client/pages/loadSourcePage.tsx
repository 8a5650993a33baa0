import { Facts } from '../components/Facts.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { SourceCounts } from '../components/SourceCounts.js';
import { Prose } from '../glossary/Prose.js';
import { sourceSheet } from '../queries/operations.js';
import type { SourceSheetData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { formatDate } from '../texts/formatDate.js';
import { formatNumber } from '../texts/formatNumber.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import { subjectTexts } from '../texts/vocabularyTexts.js';
import type { PageLoader } from './PageLoader.js';

type Source = NonNullable<SourceSheetData['source']>;
type Statement = Source['statements']['nodes'][number];

/** One document and everything that was read in it, kind by kind, the doubtful apart; each statement leads to its record. */
export const loadSourcePage: PageLoader = async ({ execute, id }) => {
    const statements: Statement[] = [];
    let source: Source | null = null;
    let after: string | null = null;
    do {
        source = (await runOperation(execute, sourceSheet, { id, after })).source as Source | null;
        if (!source) return null;
        statements.push(...source.statements.nodes);
        after = source.statements.pageInfo.hasNextPage ? source.statements.pageInfo.endCursor : null;
    } while (after !== null);
    const doubtful = statements.filter(({ toConfirm }) => toConfirm);
    const sure = statements.filter(({ toConfirm }) => !toConfirm);
    const kinds = [...source.counts].sort((a, b) => b.statements - a.statements).map(({ kind }) => kind);
    const words = texts.sources;
    return {
        status: 200,
        title: `${source.title} · Relais`,
        description: source.description,
        body: (
            <Sheet path={`/sources/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/sources', label: texts.nav.sources }]}>
                <p class="kicker">Source</p>
                <h1>{typeset(source.title)}</h1>
                <p class="lead"><Prose text={source.description} /></p>
                <Facts pairs={[
                    [words.publisher, source.publisher],
                    [words.date, formatDate(source.date)],
                    [words.licence, source.licence ?? words.unknownLicence],
                    source.address === null || source.readOn === null ? null : [words.page, <><a class="address" href={source.address} rel="noopener noreferrer">{source.address}</a><br /><small>{words.copy(formatDate(source.readOn))}</small></>],
                    source.file === null || source.hash === null ? null : [words.file, <><span class="mono">{source.file}</span><br /><small class="mono">{words.hash} {source.hash.slice(0, 16)}…</small></>],
                ]} />
                <SheetSection id="pris" title={words.what}>
                    {source.counts.length === 0 ? <p>{words.nothing}</p> : <SourceCounts counts={source.counts} label={words.countsTable} links />}
                    {doubtful.length > 0 && <p class="small"><a href="#a-confirmer">{words.goTo} « {words.toConfirmFilter} »</a></p>}
                </SheetSection>
                {kinds.map(kind => {
                    const found = sure.filter(({ subject }) => subject.kind === kind);
                    return <SheetSection key={kind} id={kind.toLowerCase()} title={`${subjectTexts[kind]} (${formatNumber(found.length)})`}>{found.length === 0 && <p>{words.allDoubtful}</p>}{found.map(statement => <Read key={statement.id} statement={statement} />)}</SheetSection>;
                })}
                {doubtful.length > 0 && <SheetSection id="a-confirmer" title={`${words.toConfirmFilter} (${formatNumber(doubtful.length)})`}>{doubtful.map(statement => <Read key={statement.id} statement={statement} />)}</SheetSection>}
            </Sheet>
        ),
    };
};

function Read({ statement }: { statement: Statement }) {
    const { kind, label, path } = statement.subject;
    return (
        <StatementBlock statement={statement} own>
            <h3><a href={path}>{typeset(label)}</a> <small>{subjectTexts[kind]}</small></h3>
        </StatementBlock>
    );
}
