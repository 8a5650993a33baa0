import { h } from 'preact';
import { PageGlossary } from '../../client/glossary/PageGlossary.js';
import { ExitAddress } from '../../client/exit/ExitAddress.js';
import { PageReport } from '../../client/report/PageReport.js';
import { createErrorPage } from '../../client/pages/createErrorPage.js';
import { findPageLoader } from '../../client/pages/findPageLoader.js';
import { glossary } from '../../client/queries/operations.js';
import { runOperation } from '../../client/queries/runOperation.js';
import { LANGUAGES, type Language } from '../../client/messages/Language.js';
import { loadMessages } from '../../client/messages/loadMessages.js';
import type { Page } from '../../client/pages/Page.js';
import type { Term } from '../../client/texts/linkTerms.js';
import type { Execute } from '../../client/queries/Execute.js';
import { RefusedRequest } from '../../client/queries/RefusedRequest.js';
import type { YoungAddresses } from '../../client/jeunes/directory/YoungAddresses.js';
import type { SiteVersions } from '../../client/state/SiteVersions.js';
import { hashAssets } from './hashAssets.js';
import { renderDocument } from './renderDocument.js';
import { describeColumns } from './structureExport/describeColumns.js';
import type { Manifest } from './renderDocument.js';

interface Options {
    /** Runs GraphQL in process: pages have no other way to the data. */
    execute: Execute;
    /** The content of build/client/manifest.json. */
    assets: Manifest;
    siteVersions: SiteVersions;
    /** Where the files of /jeunes are; absent: that page cannot be prepared. */
    youngAddresses?: () => Promise<YoungAddresses>;
    /** Where readers report an error; null: nothing is offered. */
    contactEmail?: string | null;
    /** Origin of the site as the world sees it, without a slash at the end; null: unknown. */
    publicUrl?: string | null;
    /** Sites that may show the frame, besides this one; null: all. */
    embedOrigins?: readonly string[] | null;
    /** Where "Quitter vite" leads; null: a calendar of our own. */
    exitUrl?: string | null;
    /** Pages are kept on phones for use without a network. */
    offline?: boolean;
    /** Told why a page could not be prepared; the reader is not. */
    onError?(error: unknown): void;
}

export interface RenderedPage {
    status: number;
    html: string;
    /** Where the page really is, with status 302. */
    location?: string;
}

/** Renders a page for an address: always a whole document, with 404 or 503 when there is nothing to show. */
export function createPageRenderer({ execute, assets, siteVersions, youngAddresses = () => Promise.reject(new Error('Expected youngAddresses, got none.')), contactEmail = null, publicUrl = null, embedOrigins = null, exitUrl = null, offline = true, onError = () => undefined }: Options): (url: URL) => Promise<RenderedPage> {
    const version = offline ? hashAssets(assets) : null;
    // All of them now: the files of the build may be replaced while this server runs.
    for (const language of Object.keys(LANGUAGES) as Language[]) void loadMessages(language).catch(onError);
    const exportColumns = describeColumns();
    let terms: readonly Term[] | null = null; // Loaded once: the data does not change while the server runs.
    const write = (page: Page, path: string) => {
        const report = contactEmail === null || page.status !== 200 ? null : { email: contactEmail, address: (publicUrl ?? '') + path };
        const exit = exitUrl === null ? page.body : h(ExitAddress.Provider, { value: exitUrl }, page.body);
        const body = h(PageReport.Provider, { value: report }, h(PageGlossary.Provider, { value: { terms: terms ?? [], linked: new Map() } }, exit));
        return renderDocument({ ...page, body }, assets, { path: page.status === 200 ? path : null, origin: publicUrl ?? '', version });
    };
    return async url => {
        const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : url.pathname;
        const found = findPageLoader(path);
        try {
            terms ??= (await runOperation(execute, glossary, {})).glossary;
            const page = found && await found.load({ execute, url, id: found.id, versions: siteVersions, publicUrl, embedOrigins, youngAddresses, exportColumns });
            const shown = page ?? createErrorPage(404, path);
            if (shown.location !== undefined) return { status: shown.status, html: '', location: shown.location };
            return { status: shown.status, html: write(shown, path) };
        } catch (error) {
            if (error instanceof RefusedRequest) return { status: 404, html: write(createErrorPage(404, path), path) };
            onError(error);
            const failed = createErrorPage(503, `${path}${url.search}`);
            return { status: 503, html: write(path === '/integrer/carte' ? { ...failed, plain: true } : failed, path) }; // in a frame, no script that keeps anything
        }
    };
}
