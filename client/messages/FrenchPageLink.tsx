import type { ComponentChildren } from 'preact';
import { Say } from './Say.js';
import { useTranslator } from './useTranslator.js';

/** A link, from a page in any language, to one that exists in French only: it says so before one follows it. */
export function FrenchPageLink({ href, children }: { href: string; children: ComponentChildren }) {
    const { language } = useTranslator();
    if (language === 'fr') return <a href={href}>{children}</a>;
    return <a href={href} hreflang="fr">{children} <small class="untranslated-mark" aria-hidden="true">FR</small><span class="visually-hidden"> (<Say id="common-page-in-french" />)</span></a>;
}
