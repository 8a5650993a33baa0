import type { StatementFacts } from '../queries/operations.js';
import { StatementBlock } from './StatementBlock.js';
import { texts } from '../texts/texts.js';
import { plural } from '../texts/plural.js';

/** "D'où vient cette information ?": closed by default, open to whoever doubts. */
export function Provenance({ statements, label }: { statements: readonly StatementFacts[]; label?: string }) {
    if (!statements.length) return null;
    const sources = new Set(statements.map(({ source }) => source.id)).size;
    return (
        <details class="provenance">
            <summary>
                <span>{label ?? texts.provenance.question}</span>
                <small>{sources} {plural(sources, 'source', 'sources')}</small>
            </summary>
            {statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}
        </details>
    );
}
