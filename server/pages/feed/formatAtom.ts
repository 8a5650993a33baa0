/** One entry of a feed. Addresses are as the reader needs them: whole, or from the root when the site does not know its own. */
export interface AtomEntry {
    /** UUID. */
    id: string;
    title: string;
    /** ISO 8601 in UTC. */
    updated: string;
    /** The page that shows it. */
    href: string;
    /** The documents that it comes from. */
    via: readonly { href: string; title: string }[];
    category: { term: string; label: string };
    summary: string;
    /** HTML. */
    content: string;
}

export interface AtomFeed {
    /** UUID. */
    id: string;
    title: string;
    subtitle: string;
    author: { name: string; uri: string | null };
    updated: string;
    links: readonly { rel: string; type: string; href: string }[];
    entries: readonly AtomEntry[];
}

/** An Atom document (RFC 4287), in French. */
export function formatAtom({ id, title, subtitle, author, updated, links, entries }: AtomFeed): string {
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
        `<id>urn:uuid:${id}</id>`,
        element('title', title),
        element('subtitle', subtitle),
        `<updated>${updated}</updated>`,
        `<author>${element('name', author.name)}${author.uri === null ? '' : element('uri', author.uri)}</author>`,
        ...links.map(({ rel, type, href }) => `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`),
        ...entries.map(formatEntry),
        '</feed>',
        '',
    ].join('\n');
}

function formatEntry({ id, title, updated, href, via, category, summary, content }: AtomEntry): string {
    return [
        '<entry>',
        `<id>urn:uuid:${id}</id>`,
        element('title', title),
        `<updated>${updated}</updated>`,
        `<published>${updated}</published>`,
        `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
        ...via.map(source => `<link rel="via" type="text/html" href="${escapeXml(source.href)}" title="${escapeXml(source.title)}"/>`),
        `<category term="${escapeXml(category.term)}" label="${escapeXml(category.label)}"/>`,
        element('summary', summary),
        `<content type="html">${escapeXml(content)}</content>`,
        '</entry>',
    ].join('\n');
}

function element(name: string, text: string): string {
    return `<${name}>${escapeXml(text)}</${name}>`;
}

/** XML has no way to write the other control characters: they are left out. */
function escapeXml(text: string): string {
    return text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
