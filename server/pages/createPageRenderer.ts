import { createErrorPage } from '../../client/pages/createErrorPage.js';
import { findPageLoader } from '../../client/pages/findPageLoader.js';
import type { Execute } from '../../client/queries/Execute.js';
import { RefusedRequest } from '../../client/queries/RefusedRequest.js';
import type { SiteVersions } from '../../client/state/SiteVersions.js';
import { renderDocument } from './renderDocument.js';
import type { Manifest } from './renderDocument.js';

interface Options {
    /** Runs GraphQL in process: pages have no other way to the data. */
    execute: Execute;
    /** The content of build/client/manifest.json. */
    assets: Manifest;
    siteVersions: SiteVersions;
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
export function createPageRenderer({ execute, assets, siteVersions, onError = () => undefined }: Options): (url: URL) => Promise<RenderedPage> {
    return async url => {
        const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : url.pathname;
        const found = findPageLoader(path);
        try {
            const page = found && await found.load({ execute, url, id: found.id, versions: siteVersions });
            const shown = page ?? createErrorPage(404, path);
            if (shown.location !== undefined) return { status: shown.status, html: '', location: shown.location };
            return { status: shown.status, html: renderDocument(shown, assets) };
        } catch (error) {
            if (error instanceof RefusedRequest) return { status: 404, html: renderDocument(createErrorPage(404, path), assets) };
            onError(error);
            return { status: 503, html: renderDocument(createErrorPage(503, `${path}${url.search}`), assets) };
        }
    };
}
