import type { ChangeListData } from '../../../client/queries/operations.js';
import { changeTexts as words } from '../../../client/texts/changeTexts.js';
import { describeChange } from '../../../client/texts/describeChange.js';
import { formatDate } from '../../../client/texts/formatDate.js';
import { typeset } from '../../../client/texts/typeset.js';
import { formatAtom, type AtomEntry } from './formatAtom.js';

const ATOM = 'application/atom+xml';

/**
 * The feed of a département, one page of it: each entry says what changed and leads to the sheet and to the sources.
 *
 * @param origin of the site as the world sees it; '' when unknown: addresses are then relative to that of the feed
 * @param after cursor that this page was asked with
 */
export function createChangeFeed(code: string, { departement, changes }: ChangeListData, origin: string, after: string | null): string {
    const base = `${origin}/departements/${code}`;
    const nom = departement?.nom ?? code;
    const { hasNextPage, endCursor } = changes.pageInfo;
    return formatAtom({
        id: changes.id,
        title: words.feedTitle(nom, code),
        subtitle: words.intro,
        author: { name: 'Relais', uri: origin || null },
        updated: changes.nodes[0]?.at ?? new Date(0).toISOString(),
        links: [
            { rel: 'self', type: ATOM, href: `${base}/flux.atom${after === null ? '' : `?apres=${after}`}` },
            { rel: 'alternate', type: 'text/html', href: `${base}/nouveautes` },
            { rel: 'first', type: ATOM, href: `${base}/flux.atom` },
            ...(hasNextPage ? [{ rel: 'next', type: ATOM, href: `${base}/flux.atom?apres=${endCursor}` }] : []),
        ],
        entries: changes.nodes.map((change): AtomEntry => {
            const { title, sentences } = describeChange(change);
            const href = change.path === null ? `${base}/nouveautes#${change.id}` : origin + change.path;
            const via = change.sources.map(source => ({ href: `${origin}/sources/${source.id}`, title: `${typeset(source.title)}, ${formatDate(source.date)}` }));
            return {
                id: change.id, title, updated: change.at, href, via, category: { term: change.nature, label: words.natures[change.nature] }, summary: sentences.join(' '),
                content: [
                    ...sentences.map(sentence => `<p>${escapeHtml(sentence)}</p>`),
                    `<p><a href="${escapeHtml(href)}">${words.sheet}</a></p>`,
                    ...via.map(source => `<p>${words.source} : <a href="${escapeHtml(source.href)}">${escapeHtml(source.title)}</a></p>`),
                ].join(''),
            };
        }),
    });
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
