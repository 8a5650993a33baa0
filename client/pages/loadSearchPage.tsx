import { SearchBox } from '../components/search/SearchBox.js';
import { SearchResultRow } from '../components/search/SearchResultRow.js';
import { SearchTypeLinks } from '../components/search/SearchTypeLinks.js';
import { Sheet } from '../components/Sheet.js';
import { searchResults } from '../queries/operations.js';
import type { SearchResultsData } from '../queries/operations.js';
import { RefusedRequest } from '../queries/RefusedRequest.js';
import { runOperation } from '../queries/runOperation.js';
import { findBySlug } from '../state/findBySlug.js';
import { printSearchAddress } from '../state/printSearchAddress.js';
import { searchTypeSlugs } from '../state/searchTypeSlugs.js';
import { searchTexts as words } from '../texts/searchTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

const PAGE_SIZE = 20;

type Results = SearchResultsData['search'];

/** The results of a search, best first, each with its reason. */
export const loadSearchPage: PageLoader = async ({ execute, url: { searchParams } }) => {
    const text = (searchParams.get('q') ?? '').trim();
    const type = findBySlug(searchTypeSlugs, searchParams.get('type'));
    const after = searchParams.get('apres');
    let results: Results | null = null;
    let refusal: string | null = null;
    if (text !== '') {
        try {
            results = (await runOperation(execute, searchResults, { text, types: type && [type], first: PAGE_SIZE, after })).search;
        } catch (error) {
            if (!(error instanceof RefusedRequest)) throw error;
            // A cursor that this search did not give: the first page answers. A text that cannot be searched: why.
            if (after !== null) return { status: 302, title: '', description: '', body: null, location: printSearchAddress({ text, type: type && searchTypeSlugs[type] }) };
            refusal = error.message;
        }
    }
    return {
        status: 200,
        title: text === '' ? `${words.title} · Relais` : words.titleFor(text.slice(0, 100)),
        description: words.intro,
        body: (
            <Sheet path="/recherche" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <SearchBox id="recherche-page" text={text.slice(0, 100)} type={type && searchTypeSlugs[type]} />
                {text === '' && <Examples />}
                {refusal !== null && <div class="notice" role="alert"><p><b>{words.refused}</b> {refusal}</p></div>}
                {results !== null && <Answer text={text} type={type} after={after} results={results} />}
            </Sheet>
        ),
    };
};

function Examples() {
    return (
        <>
            <p class="lead">{words.intro}</p>
            <p class="search-examples"><b>{words.examplesTitle}</b> {words.examples.map(example => <a key={example} href={printSearchAddress({ text: example })}>{example}</a>)}</p>
        </>
    );
}

function Answer({ text, type, after, results }: { text: string; type: keyof typeof searchTypeSlugs | null; after: string | null; results: Results }) {
    const { edges, pageInfo, totalCount, counts, correctedText, message } = results;
    const slug = type && searchTypeSlugs[type];
    return (
        <>
            {counts.length > 0 && <SearchTypeLinks text={text} counts={counts} current={type} />}
            <p class="found-count" role="status">{words.found(totalCount)} {words.for(text)}</p>
            {correctedText !== null && <p class="small">{words.corrected(correctedText)}</p>}
            {message !== null && <p>{message}</p>}
            {edges.length > 0 && <ol class="search-rows">{edges.map(edge => <SearchResultRow key={`${edge.node.type} ${edge.node.id}`} edge={edge} />)}</ol>}
            <p class="search-pages">
                {after !== null && <a href={printSearchAddress({ text, type: slug })}>{words.first}</a>}
                {pageInfo.hasNextPage && <a class="button" href={printSearchAddress({ text, type: slug, after: pageInfo.endCursor })}>{words.next}</a>}
            </p>
        </>
    );
}
