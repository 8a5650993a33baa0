import { renderToString } from 'preact-render-to-string';
import { LANGUAGES } from '../../client/messages/Language.js';
import type { Language } from '../../client/messages/Language.js';
import { linkInLanguage } from '../../client/messages/linkInLanguage.js';
import type { Page } from '../../client/pages/Page.js';

interface ManifestEntry {
    file: string;
    css?: string[];
    assets?: string[];
    imports?: string[];
    dynamicImports?: string[];
}
/** What vite writes in manifest.json: entries by source path. */
export type Manifest = Record<string, ManifestEntry>;

const ENTRY = 'client/main.tsx';
/** The entry of a document for frames. */
const FRAME_ENTRY = 'client/embed/startEmbed.ts';
/** What brings a page to life, by the name of its data: the browser fetches it while it reads the page. */
const STARTS: Record<string, string> = { accueil: 'client/pages/startHome.tsx', couverture: 'client/pages/startCoverage.tsx', structures: 'client/pages/startStructureList.tsx', jeunes: 'client/jeunes/startJeunes.tsx', droits: 'client/pages/startRights.tsx' };
/** The two weights of the text, needed by the first paint. */
const FIRST_FONTS = /atkinson-hyperlegible-latin-(400|700)-normal.*\.woff2$/;

/**
 * A whole HTML document around a page. No inline script runs and no inline style is written: the policy forbids both;
 * JSON-LD is data.
 *
 * @param place the page's own path, and the origin of the site as the operator tells it ('' when unknown: then it has no canonical address, and its other addresses are relative); the version of its files where pages are kept for use without a network
 */
export function renderDocument({ title, description, body, data, things, feed, language, plain = false, frame = false }: Page, assets: Manifest, place: { path: string | null; origin: string; version?: string | null }): string {
    const link = (path: string) => place.origin + path;
    const graph = things?.(link) ?? [];
    const { tag, direction } = LANGUAGES[language ?? 'fr'];
    const entry = assets[frame ? FRAME_ENTRY : ENTRY];
    const files = new Set(Object.values(assets).flatMap(({ file, assets: more = [] }) => [file, ...more]));
    const icon = [...files].find(file => /icon-[^/]*\.svg$/.test(file));
    const start = data && STARTS[data.name];
    const styles = (start && assets[start]?.css) || [];
    const words = language === undefined || language === 'fr' ? [] : [`client/messages/${language}/messages.ts`];
    const preloads = start ? [...new Set([start, ...words].flatMap(name => [...collectImports(name, assets)]))].filter(file => file !== entry?.file) : [];
    return [
        '<!doctype html>',
        `<html lang="${tag}" dir="${direction}">`,
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${escapeHtml(title)}</title>`,
        `<meta name="description" content="${escapeHtml(description)}">`,
        ...(language === undefined ? [] : ['<meta name="referrer" content="no-referrer">']), // where a young person goes next learns nothing
        ...(frame ? ['<meta name="robots" content="noindex">'] : []),
        ...(place.path === null || place.origin === '' || plain || frame ? [] : [`<link rel="canonical" href="${escapeHtml(link(linkInLanguage(place.path, language ?? 'fr')))}">`]),
        ...(place.path === null || place.origin === '' || language === undefined ? [] : (Object.keys(LANGUAGES) as Language[]).map(code => `<link rel="alternate" hreflang="${LANGUAGES[code].tag}" href="${escapeHtml(link(linkInLanguage(place.path!, code)))}">`)),
        ...(feed ? [`<link rel="alternate" type="application/atom+xml" href="${escapeHtml(link(feed.href))}" title="${escapeHtml(feed.title)}">`] : []),
        '<meta name="color-scheme" content="light dark">',
        '<meta name="theme-color" content="#FFFFFF" media="(prefers-color-scheme: light)">',
        '<meta name="theme-color" content="#1A202C" media="(prefers-color-scheme: dark)">',
        ...[...files].filter(file => FIRST_FONTS.test(file)).sort().map(file => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`),
        ...[...entry?.css ?? [], ...styles].map(file => `<link rel="stylesheet" href="/${file}">`),
        ...(icon && !plain ? [`<link rel="icon" type="image/svg+xml" href="/${icon}">`] : []),
        ...(plain || frame ? [] : ['<link rel="apple-touch-icon" href="/icones/apple-touch-icon.png">', '<link rel="manifest" href="/manifest.webmanifest">']),
        ...(place.version && !plain && !frame ? [`<meta name="relais-version" content="${place.version}">`] : []),
        ...preloads.map(file => `<link rel="modulepreload" href="/${file}" fetchpriority="low">`),
        ...(entry && !plain ? [`<script type="module" src="/${entry.file}" fetchpriority="low"></script>`] : []),
        ...(graph.length ? [`<script type="application/ld+json">${escapeJson({ '@context': 'https://schema.org', '@graph': graph })}</script>`] : []),
        '</head>',
        '<body>',
        renderToString(body as never),
        ...(data ? [`<script type="application/json" id="donnees">${escapeJson(data.props)}</script>`] : []),
        '</body>',
        '</html>',
    ].join('\n');
}

function collectImports(name: string, assets: Manifest, seen = new Set<string>()): Set<string> {
    const entry = assets[name];
    if (!entry || seen.has(entry.file)) return seen;
    seen.add(entry.file);
    for (const imported of entry.imports ?? []) collectImports(imported, assets, seen);
    return seen;
}

/** JSON that cannot end the script that holds it. */
function escapeJson(value: unknown): string {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
