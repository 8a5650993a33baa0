import type { Need } from '../queries/operations.js';
import { needSlugs } from '../state/needSlugs.js';
import { needTexts } from '../texts/documentTexts.js';

interface Props {
    /** The page that the links filter. */
    path: string;
    items: readonly (readonly Need[])[];
    current: Need | null;
}

/** The six needs of the decree with how many records answer each: one link a need. */
export function NeedLinks({ path, items, current }: Props) {
    return (
        <nav class="need-links" aria-label="Besoins">
            <ul>{(Object.keys(needSlugs) as Need[]).map(need => (
                <li key={need}><a class="chip" href={`${path}?besoin=${needSlugs[need]}`} aria-current={current === need ? 'true' : undefined}>{needTexts[need]} <b>{items.filter(needs => needs.includes(need)).length}</b></a></li>
            ))}</ul>
        </nav>
    );
}
