import { embedTexts } from '../../texts/embedTexts.js';
import { printListQuery } from '../structureList/printListQuery.js';
import type { StructureListView } from '../structureList/StructureListView.js';

export interface EmbedCode {
    /** Address of the frame, from the root. */
    path: string;
    iframe: string;
    component: string;
}

/**
 * The two pieces of HTML that show a list on another site. Nothing in them needs an inline style.
 *
 * @param origin of this site, as the world sees it
 * @param where the départements, in words
 * @param height of the iframe, in pixels
 */
export function printEmbedCode(view: StructureListView, origin: string, where: string, height: number): EmbedCode {
    const query = printListQuery({ ...view, after: null });
    const path = `/integrer/carte${query && `?${query}`}`;
    const title = escapeHtml(embedTexts.title(where));
    const attributes = [...new URLSearchParams(query)].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
    return {
        path,
        iframe: `<iframe src="${escapeHtml(origin + path)}" title="${title}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
        component: `<script type="module" src="${escapeHtml(origin)}/integrer/relais.js" referrerpolicy="no-referrer"></script>\n<relais-carte${attributes} titre="${title}"><a href="${escapeHtml(`${origin}/structures${query && `?${query}`}`)}">${embedTexts.fallback}</a></relais-carte>`,
    };
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
