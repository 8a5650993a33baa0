import type { ComponentChildren } from 'preact';
import { texts } from '../texts/texts.js';
import { Logo } from './Logo.js';

const LINKS = [
    { href: '/', label: texts.nav.map },
    { href: '/departements', label: texts.nav.departements },
    { href: '/couverture', label: texts.nav.coverage },
    { href: '/sources', label: texts.nav.sources },
    { href: '/methode', label: texts.nav.method },
];

/** Header, the page, footer: the same around every page. `path` marks the current link. */
export function Layout({ path, children }: { path: string; children: ComponentChildren }) {
    const links = LINKS.map(({ href, label }) => {
        const current = href === path ? 'page' : href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
        return <li key={href}><a href={href} aria-current={current}>{label}</a></li>;
    });
    return (
        <>
            <a class="skip" href="#contenu">{texts.nav.skip}</a>
            <header class="site-header">
                <a class="brand" href="/"><Logo /><span>Relais</span></a>
                <nav class="nav-wide" aria-label={texts.nav.label}><ul>{links}</ul></nav>
                <details class="nav-narrow">
                    <summary>{texts.nav.menu}</summary>
                    <nav aria-label={texts.nav.label}><ul>{links}</ul></nav>
                </details>
            </header>
            {children}
            <footer class="site-footer">
                <p>{texts.footer.what}</p>
                <p>{texts.footer.data}</p>
                <p><a href="/methode">{texts.footer.method}</a> · <a href="/sources">{texts.footer.sources}</a> · <a href="/explorateur">{texts.footer.api}</a></p>
            </footer>
        </>
    );
}
