import type { ConventionRow, StatementFacts } from '../queries/operations.js';
import { departementTexts } from '../texts/departementTexts.js';
import { texts } from '../texts/texts.js';
import { ConventionCard } from './ConventionCard.js';

type Convention = ConventionRow & { statements: readonly StatementFacts[] };

/** Agreements: totals with their details indented below, those that are over apart. */
export function ConventionGroups({ conventions }: { conventions: readonly Convention[] }) {
    const ids = new Set(conventions.map(({ id }) => id));
    const isPart = ({ partOf }: Convention) => partOf !== null && ids.has(partOf.id);
    const roots = conventions.filter(convention => !isPart(convention));
    const current = roots.filter(({ status }) => status !== 'ENDED');
    const ended = roots.filter(({ status }) => status === 'ENDED');
    return (
        <>
            {current.map(convention => <WithParts key={convention.id} convention={convention} parts={conventions.filter(({ partOf }) => partOf?.id === convention.id)} />)}
            {conventions.some(isPart) && <p class="small">{texts.convention.notAdded}</p>}
            {ended.length > 0 && (
                <div class="part part-ended">
                    <h3>{departementTexts.ended}</h3>
                    <p class="small">{departementTexts.endedNote}</p>
                    {ended.map(convention => <WithParts key={convention.id} convention={convention} parts={conventions.filter(({ partOf }) => partOf?.id === convention.id)} />)}
                </div>
            )}
        </>
    );
}

function WithParts({ convention, parts }: { convention: Convention; parts: readonly Convention[] }) {
    return (
        <>
            <ConventionCard convention={convention} statements={convention.statements} printed />
            {parts.length > 0 && <div class="convention-parts">{parts.map(part => <ConventionCard key={part.id} convention={part} statements={part.statements} printed />)}</div>}
        </>
    );
}
