import { Facts } from '../components/Facts.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { findRecordAddress } from '../components/findRecordAddress.js';
import { sourceSheet } from '../queries/operations.js';
import type { SourceSheetData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { formatDate } from '../texts/formatDate.js';
import { formatNumber } from '../texts/formatNumber.js';
import { texts } from '../texts/texts.js';
import { subjectTexts } from '../texts/vocabularyTexts.js';
import type { PageLoader } from './PageLoader.js';

type Source = NonNullable<SourceSheetData['source']>;
type Statement = Source['statements']['nodes'][number];

/** One document and everything that was read in it, the doubtful first. */
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
    const words = texts.sources;
    return {
        status: 200,
        title: `${source.title} · Relais`,
        description: source.description,
        body: (
            <Sheet path={`/sources/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/sources', label: texts.nav.sources }]}>
                <p class="kicker">Source</p>
                <h1>{source.title}</h1>
                <p class="lead">{source.description}</p>
                <Facts pairs={[
                    [words.publisher, source.publisher],
                    [words.date, formatDate(source.date)],
                    [words.licence, source.licence ?? words.unknownLicence],
                    [words.file, <><span class="mono">{source.file}</span><br /><small class="mono">{words.hash} {source.hash.slice(0, 16)}…</small></>],
                ]} />
                {doubtful.length > 0 && <SheetSection id="a-confirmer" title={`${words.toConfirmFilter} (${formatNumber(doubtful.length)})`}>{doubtful.map(statement => <Read key={statement.id} statement={statement} />)}</SheetSection>}
                <SheetSection id="informations" title={`${doubtful.length ? 'Les autres informations' : words.all} (${formatNumber(sure.length)})`}>{sure.map(statement => <Read key={statement.id} statement={statement} />)}</SheetSection>
            </Sheet>
        ),
    };
};

function Read({ statement }: { statement: Statement }) {
    const { kind, id, label } = statement.subject;
    const address = findRecordAddress(kind, id);
    return (
        <StatementBlock statement={statement} own>
            <h3>{address ? <a href={address}>{label}</a> : label} <small>{subjectTexts[kind]}</small></h3>
        </StatementBlock>
    );
}
