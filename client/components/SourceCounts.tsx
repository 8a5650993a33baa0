import type { SourceListData } from '../queries/operations.js';
import { formatNumber } from '../texts/formatNumber.js';
import { texts } from '../texts/texts.js';
import { subjectTexts } from '../texts/vocabularyTexts.js';

type Counts = SourceListData['sources'][number]['counts'];

/** What was taken from a document, kind by kind, and how much of it is doubtful. */
export function SourceCounts({ counts, label, links = false }: { counts: Counts; label: string; links?: boolean }) {
    const words = texts.sources;
    const ordered = [...counts].sort((a, b) => b.statements - a.statements);
    const sum = (read: (count: Counts[number]) => number) => formatNumber(counts.reduce((total, count) => total + read(count), 0));
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label={label}>
            <table class="counts">
                <thead><tr><th scope="col">{words.kind}</th><th scope="col" class="num">{words.records}</th><th scope="col" class="num">{words.statementsColumn}</th><th scope="col" class="num">{words.toConfirmFilter}</th></tr></thead>
                <tbody>{ordered.map(({ kind, records, statements, toConfirm }) => (
                    <tr key={kind}><th scope="row">{links ? <a href={`#${kind.toLowerCase()}`}>{subjectTexts[kind]}</a> : subjectTexts[kind]}</th><td class="num">{formatNumber(records)}</td><td class="num">{formatNumber(statements)}</td><td class="num">{toConfirm === 0 ? '' : formatNumber(toConfirm)}</td></tr>
                ))}</tbody>
                <tfoot><tr><th scope="row">{words.total}</th><td class="num">{sum(({ records }) => records)}</td><td class="num">{sum(({ statements }) => statements)}</td><td class="num">{sum(({ toConfirm }) => toConfirm)}</td></tr></tfoot>
            </table>
        </div>
    );
}
