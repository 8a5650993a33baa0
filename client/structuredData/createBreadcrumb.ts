import type { Thing } from './Thing.js';

/** The way to a page, first page first, the page itself last (schema.org BreadcrumbList). */
export function createBreadcrumb(trail: readonly { href: string; label: string }[], link: (path: string) => string): Thing {
    return {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(({ href, label }, i) => ({ '@type': 'ListItem', position: i + 1, name: label, item: link(href) })),
    };
}
