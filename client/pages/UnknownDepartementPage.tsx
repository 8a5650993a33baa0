import { Facts } from '../components/Facts.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { Prose } from '../glossary/Prose.js';
import { changeTexts } from '../texts/changeTexts.js';
import { departementTexts as words } from '../texts/departementTexts.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { texts } from '../texts/texts.js';
import type { DepartementSheet } from './DepartementPage.js';

/** A département that no source describes: said plainly, with what remains possible. */
export function UnknownDepartementPage({ departement: { code, nom, population, region } }: { departement: DepartementSheet }) {
    return (
        <Sheet path={`/departements/${code}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/departements', label: texts.nav.departements }]}>
            <p class="kicker">{words.kicker} · {region.nom}</p>
            <h1>{nom} ({code})</h1>
            <div class="notice"><p><b>{texts.departements.unknown}</b></p><p><Prose text={words.emptyText} /></p></div>
            <Facts pairs={[['Population', formatPopulation(population)], ['Région', region.nom]]} />
            <SheetSection id="suite" title={words.emptyNext}>
                <ul class="plain-list">{words.emptyLinks.map(({ href, label, text }) => <li key={href}><a href={href}>{label}</a> : {text}</li>)}</ul>
                <p><a href={`/departements/${code}/flux.atom`} type="application/atom+xml">{changeTexts.feed}</a></p>
            </SheetSection>
        </Sheet>
    );
}
