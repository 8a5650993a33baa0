import { Sheet } from '../components/Sheet.js';
import { Prose } from '../glossary/Prose.js';
import { accordList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { accordTexts as words } from '../texts/accordTexts.js';
import { accordLevelTexts } from '../texts/documentTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

/** Every framework agreement. */
export const loadAccordListPage: PageLoader = async ({ execute }) => {
    const { accords } = await runOperation(execute, accordList, {});
    return {
        status: 200,
        title: 'Accords-cadres · Relais',
        description: words.intro,
        body: (
            <Sheet path="/accords" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead"><Prose text={words.intro} /></p>
                <ul class="sources">{accords.map(({ id, titre, level, date, end }) => (
                    <li key={id}><h2><a href={`/accords/${id}`}>{typeset(titre)}</a></h2><p class="small">{accordLevelTexts[level]}. {words.signed} {formatDate(date)}, {end === null ? words.noEnd : `${words.end.toLowerCase()} : ${formatDate(end)}`}</p></li>
                ))}</ul>
            </Sheet>
        ),
    };
};
