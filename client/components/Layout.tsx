import type { ComponentChildren } from 'preact';
import { QuickExit } from '../exit/QuickExit.js';
import { searchTexts } from '../texts/searchTexts.js';
import { texts } from '../texts/texts.js';
import { Logo } from './Logo.js';
import { Glass, SearchBox } from './search/SearchBox.js';

type Links = readonly { href: string; label: string }[];

/** In the header: at most six. */
const MAIN: Links = [
    { href: '/', label: texts.nav.map },
    { href: '/jeunes', label: texts.nav.young },
    { href: '/departements', label: texts.nav.departements },
    { href: '/partenariats', label: texts.nav.partnerships },
    { href: '/dispositifs', label: texts.nav.rights },
    { href: '/couverture', label: texts.nav.coverage },
];
/** The whole site, in the footer. */
const SITE: readonly { title: string; links: Links }[] = [
    { title: texts.footer.groups.find, links: [MAIN[0]!, MAIN[1]!, { href: '/structures', label: texts.nav.structures }, { href: '/communes', label: texts.nav.communes }, { href: '/droits', label: texts.nav.myRights }, MAIN[4]!, { href: '/numeros', label: texts.nav.lignes }] },
    { title: texts.footer.groups.territories, links: [{ href: '/departements', label: texts.nav.departementList }, { href: '/departements/comparer', label: texts.nav.compare }, MAIN[3]!, MAIN[5]!] },
    { title: texts.footer.groups.understand, links: [{ href: '/initiatives', label: texts.nav.initiatives }, { href: '/accords', label: texts.nav.accords }, { href: '/besoins', label: texts.nav.besoins }, { href: '/indicateurs', label: texts.nav.indicators }, { href: '/glossaire', label: texts.nav.glossary }] },
    { title: texts.footer.groups.sources, links: [{ href: '/sources', label: texts.nav.sources }, { href: '/methode', label: texts.nav.method }, { href: '/accessibilite', label: texts.nav.accessibility }, { href: '/donnees', label: texts.nav.reuse }, { href: '/hors-ligne', label: texts.nav.kept }, { href: '/explorateur', label: texts.nav.api }, { href: '/integrer', label: texts.nav.embed }] },
];

/** Where the pages for young people lead: from there too one leaves in a hurry. */
const YOUNG_TOO = /^\/(numeros|hors-ligne|(structures|communes|dispositifs)\/.)/;

/** Header, the page, footer: the same around every page. `path` marks the current link. */
export function Layout({ path, children }: { path: string; children: ComponentChildren }) {
    const links = MAIN.map(({ href, label }) => {
        const current = href === path ? 'page' : href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
        return <li key={href}><a href={href} aria-current={current}>{label}</a></li>;
    });
    return (
        <>
            <a class="skip" href="#contenu">{texts.nav.skip}</a>
            <header class="site-header">
                <a class="brand" href="/"><Logo /><span>Relais</span></a>
                <nav class="nav-wide" aria-label={texts.nav.label}><ul>{links}</ul></nav>
                {path !== '/recherche' && <SearchBox id="recherche-site" compact />}
                <a class="search-link" href="/recherche" aria-label={searchTexts.open}><Glass /></a>
                <details class="nav-narrow">
                    <summary>{texts.nav.menu}</summary>
                    <nav aria-label={texts.nav.label}><ul>{links}</ul></nav>
                </details>
                {YOUNG_TOO.test(path) && <div class="quick-exit-corner"><QuickExit /></div>}
            </header>
            {children}
            <footer class="site-footer">
                <nav class="site-map" aria-label={texts.footer.map}>
                    {SITE.map(({ title, links: group }) => <div key={title}><p class="site-map-title">{title}</p><ul>{group.map(({ href, label }) => <li key={href}><a href={href}>{label}</a></li>)}</ul></div>)}
                </nav>
                <p>{texts.footer.what}</p>
                <p>{texts.footer.data}</p>
            </footer>
        </>
    );
}
