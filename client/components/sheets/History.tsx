import type { StatementFacts } from '../../queries/operations.js';
import { formatDate } from '../../texts/formatDate.js';
import { formatPeriod } from '../../texts/formatPeriod.js';
import { sheetTexts as words } from '../../texts/sheetTexts.js';
import { SheetSection } from '../SheetSection.js';

/** Which situations are described, by which source, read when: the latest first. What no source dates is said. */
export function History({ statements }: { statements: readonly StatementFacts[] }) {
    const told = new Map(statements.map(({ statedFor, source, readOn }) => [`${statedFor?.to ?? ''} ${source.id} ${readOn}`, { statedFor, source, readOn }]));
    const lines = [...told].sort(([a], [b]) => (a < b ? 1 : -1)).map(([key, line]) => ({ key, ...line }));
    if (!lines.length) return null;
    return (
        <SheetSection id="historique" title={words.history}>
            <ul class="plain-list">
                {lines.map(({ key, statedFor, source, readOn }) => (
                    <li key={key}>{statedFor ? words.described(formatPeriod(statedFor)) : words.describedUnknown}, {words.by} <a href={`/sources/${source.id}`}>{source.title}</a> ({formatDate(source.date)}), {words.read} {formatDate(readOn)}.</li>
                ))}
            </ul>
            <p class="small">{words.historyNote}</p>
        </SheetSection>
    );
}
