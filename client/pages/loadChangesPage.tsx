import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { changeList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { changeTexts as words } from '../texts/changeTexts.js';
import { describeChange, type ListedChange } from '../texts/describeChange.js';
import { formatDate } from '../texts/formatDate.js';
import { formatDayInFrance } from '../texts/formatDayInFrance.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

const PAGE_SIZE = 100;

/** What is new, changed or over in a département, for people; the feed of it says the same. */
export const loadChangesPage: PageLoader = async ({ execute, url, id: code }) => {
    const after = url.searchParams.get('apres') || null;
    const { departement, changes } = await runOperation(execute, changeList, { departement: code, first: PAGE_SIZE, after });
    if (!departement) return null;
    const { nom } = departement;
    const feed = `/departements/${code}/flux.atom`;
    return {
        status: 200,
        title: `${words.title(nom, code)} · Relais`,
        description: words.intro,
        feed: { href: feed, title: words.feedTitle(nom, code) },
        body: (
            <Sheet path={`/departements/${code}/nouveautes`} trail={[{ href: '/', label: texts.nav.map }, { href: '/departements', label: texts.nav.departements }, { href: `/departements/${code}`, label: `${nom} (${code})` }]}>
                <h1>{words.title(nom, code)}</h1>
                <p class="lead">{words.intro}</p>
                <p class="actions"><a class="button-quiet" href={feed} type="application/atom+xml">{words.feed}</a></p>
                <p class="small">{words.feedHelp}</p>
                {groupByDay(changes.nodes).map(([day, items]) => (
                    <SheetSection key={day} id={`jour-${items[0]!.at.slice(0, 10)}-${items[0]!.id.slice(0, 4)}`} title={day}>
                        <ul class="records changes">{items.map(change => <li key={change.id} id={change.id} class="record"><ChangeBlock change={change} /></li>)}</ul>
                    </SheetSection>
                ))}
                <p class="actions">
                    {after !== null && <a class="button-quiet" href={`/departements/${code}/nouveautes`}>{words.newest}</a>}
                    {changes.pageInfo.hasNextPage && <a class="button-quiet" rel="next" href={`/departements/${code}/nouveautes?apres=${changes.pageInfo.endCursor}`}>{words.older}</a>}
                </p>
            </Sheet>
        ),
    };
};

function ChangeBlock({ change }: { change: ListedChange }) {
    const { title, sentences } = describeChange(change);
    const { path, sources } = change;
    return (
        <>
            <h3>{path === null ? title : <a href={path}>{title}</a>}</h3>
            {sentences.map(sentence => <p key={sentence}>{sentence}</p>)}
            {sources.length > 0 && (
                <p class="small">
                    {plural(sources.length, words.source, words.sources)}{'\u00a0: '}
                    {sources.map((source, i) => <span key={source.id}>{i > 0 && ' ; '}<a href={`/sources/${source.id}`}>{typeset(source.title)}</a>, {formatDate(source.date)}</span>)}
                </p>
            )}
        </>
    );
}

function groupByDay(changes: readonly ListedChange[]): [string, ListedChange[]][] {
    const groups = new Map<string, ListedChange[]>();
    for (const change of changes) {
        const day = formatDayInFrance(change.at);
        groups.set(day, [...(groups.get(day) ?? []), change]);
    }
    return [...groups];
}
