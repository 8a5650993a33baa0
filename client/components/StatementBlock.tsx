import type { ComponentChildren } from 'preact';
import type { StatementFacts } from '../queries/operations.js';
import { formatDate } from '../texts/formatDate.js';
import { formatPeriod } from '../texts/formatPeriod.js';
import { texts } from '../texts/texts.js';
import { confidenceTexts } from '../texts/vocabularyTexts.js';
import { ToConfirm } from './ToConfirm.js';

/** One statement: its source (unless the page is the source's own), its words, and what was decided where the print is doubtful. */
export function StatementBlock({ statement, own = false, children }: { statement: StatementFacts; own?: boolean; children?: ComponentChildren }) {
    const { source, heading, citation, statedFor, readOn, confidence, toConfirm, printedAs, reading, reason } = statement;
    return (
        <div class="statement">
            {children}
            {!own && (
                <p class="statement-source">
                    <a href={`/sources/${source.id}`}>{source.title}</a>{source.publisher ? `, ${source.publisher}` : ''}, {formatDate(source.date)}.
                </p>
            )}
            <blockquote class="statement-citation">
                <p>« {citation} »</p>
                <footer>{texts.provenance.section} : {heading}</footer>
            </blockquote>
            {printedAs !== null && (
                <dl class="statement-reading">
                    <div><dt>{texts.provenance.printed}</dt><dd>« {printedAs} »</dd></div>
                    <div><dt>{texts.provenance.reading}</dt><dd>{reading === null ? texts.provenance.noReading : `« ${reading} »`}</dd></div>
                </dl>
            )}
            {reason !== null && <p class="statement-reason"><strong>{toConfirm || printedAs !== null ? texts.provenance.reason : texts.provenance.remark} : </strong>{reason}</p>}
            <p class="statement-confidence">
                {toConfirm && <ToConfirm />} {confidenceTexts[confidence]}, {texts.provenance.readOn} {formatDate(readOn)}{statedFor ? `. Décrit la situation ${formatPeriod(statedFor)}` : ''}
            </p>
        </div>
    );
}
