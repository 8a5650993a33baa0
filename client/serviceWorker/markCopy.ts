import { offlineTexts } from '../texts/offlineTexts.js';

/** Written by the server in each page that shows itself as one of the site. */
const OUR_PAGE = '<meta name="relais-version"';

/** Why a copy is shown. */
export type Reason = 'offline' | 'slow';

/** The copy of a page, with a line above it that says so; the attribute tells the page's own script. */
export function markCopy(html: string, keptAt: Date | null, reason: Reason): string {
    if (!html.includes(OUR_PAGE)) return html; // the page that one leaves to says nothing of this site
    const notice = `<aside class="copy-notice" lang="fr" dir="ltr" aria-label="${offlineTexts.copyLabel}"><p><strong>${offlineTexts.copy(keptAt, reason)}</strong> ${offlineTexts.notOffline}</p></aside>`;
    const after = html.includes('</header>') ? '</header>' : '<body>';
    return html.replace('<html ', `<html data-copy="${reason}" `).replace(after, () => after + notice);
}

/** The page that stands for one that was never seen. */
export function markAbsent(html: string): string {
    return html.replace('<html ', '<html data-absent ');
}
