import { formatSourceTitle } from '../../texts/formatSourceTitle.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { CountedCheck } from './CountedCheck.js';
import { CountedSelect } from './CountedSelect.js';
import type { ListFieldsProps } from './ListForm.js';

/** How fresh, from which source, and whether something is to be confirmed. */
export function TrustFields({ view, page: { facets, totalCount }, names, navigate }: ListFieldsProps) {
    const years = facets.statedSince.filter(({ since }) => since.endsWith('-01-01')).map(({ since, count }) => ({ value: since.slice(0, 4), label: words.since(since.slice(0, 4)), count }));
    const sources = facets.sources.map(({ source, count }) => ({ value: source.id, label: formatSourceTitle(source.title), count }));
    return (
        <details class="list-group" open={view.since !== null || view.source !== null || view.sure}>
            <summary><h2>{words.groups.trust}</h2></summary>
            <CountedSelect
                name="depuis" label={words.fields.since} all={words.anyDate} value={view.since ?? ''} current={view.since ? words.since(view.since) : ''}
                choices={years} onChoose={value => navigate({ since: value || null })}
            />
            <CountedSelect
                name="source" label={words.fields.source} all={words.allFeminine} value={view.source ?? ''} current={view.source ? formatSourceTitle(names.sources[view.source] ?? view.source) : ''}
                choices={sources} onChoose={value => navigate({ source: value || null })}
            />
            <CountedCheck name="sur" value="oui" checked={view.sure} count={view.sure ? totalCount : totalCount - facets.toConfirm} onToggle={() => navigate({ sure: !view.sure })}>{words.fields.sure}</CountedCheck>
        </details>
    );
}
