import { Sheet } from '../components/Sheet.js';
import { SourceCounts } from '../components/SourceCounts.js';
import { Prose } from '../glossary/Prose.js';
import { sourceList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { formatDate } from '../texts/formatDate.js';
import { formatNumber } from '../texts/formatNumber.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

/** Every document that was read. */
export const loadSourceListPage: PageLoader = async ({ execute }) => {
    const { sources } = await runOperation(execute, sourceList, {});
    return {
        status: 200,
        title: 'Sources · Relais',
        description: texts.sources.intro,
        body: (
            <Sheet path="/sources" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{texts.sources.title}</h1>
                <p class="lead"><Prose text={texts.sources.intro} /></p>
                <ul class="sources">
                    {sources.map(({ id, title, publisher, date, description, statementCount, toConfirmCount, counts }) => (
                        <li key={id}>
                            <h2><a href={`/sources/${id}`}>{typeset(title)}</a></h2>
                            <p class="small">{typeset(publisher)}, {formatDate(date)}</p>
                            <p><Prose text={description} /></p>
                            <p class="item-badges">
                                <span class="badge">{formatNumber(statementCount)} {plural(statementCount, texts.sources.statements[0], texts.sources.statements[1])}</span>
                                {toConfirmCount > 0 && <span class="badge badge-confirm">{formatNumber(toConfirmCount)} à confirmer</span>}
                            </p>
                            {counts.length > 0 && <details class="provenance"><summary><span>{texts.sources.what}</span></summary><SourceCounts counts={counts} label={`${texts.sources.what} : ${title}`} /></details>}
                        </li>
                    ))}
                </ul>
            </Sheet>
        ),
    };
};
