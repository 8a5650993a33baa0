import type { StatementFacts } from '../queries/operations.js';
import { StatementBlock } from './StatementBlock.js';
import { texts } from '../texts/texts.js';
import { plural } from '../texts/plural.js';

interface Props {
    statements: readonly StatementFacts[];
    label?: string;
    /** On paper one line instead of the whole: for sheets that hold many. */
    printed?: boolean;
    /** False when the label names the sources already. */
    count?: boolean;
}

/** "D'où vient cette information ?": closed by default, open to whoever doubts. */
export function Provenance({ statements, label, printed = false, count = true }: Props) {
    if (!statements.length) return null;
    const sources = new Set(statements.map(({ source }) => source.id)).size;
    return (
        <details class={printed ? 'provenance provenance-short' : 'provenance'}>
            <summary>
                <span>{label ?? texts.provenance.question}</span>
                {count && <small>{sources} {plural(sources, 'source', 'sources')}</small>}
            </summary>
            {printed && <p class="print-only">{texts.provenance.printedAt} {[...new Set(statements.map(({ source, heading }) => `${source.title}, rubrique « ${heading} »`))].join(' ; ')}.</p>}
            {statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}
        </details>
    );
}
