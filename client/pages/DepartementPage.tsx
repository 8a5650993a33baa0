import { AbsenceBlock } from '../components/AbsenceBlock.js';
import { ContactLink } from '../components/ContactLink.js';
import { ConventionGroups } from '../components/ConventionGroups.js';
import { Facts } from '../components/Facts.js';
import { IndicatorList } from '../components/IndicatorList.js';
import { InitiativeCard } from '../components/InitiativeCard.js';
import { PartnershipCellBlock } from '../components/PartnershipCellBlock.js';
import { Provenance } from '../components/Provenance.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StructureGroups } from '../components/StructureGroups.js';
import { TableOfContents } from '../components/TableOfContents.js';
import { TerritoryMap } from '../components/TerritoryMap.js';
import { TerritoryRows } from '../components/TerritoryRows.js';
import { ToConfirm } from '../components/ToConfirm.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import { Prose } from '../glossary/Prose.js';
import type { DepartementSheetData, StructureKind } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';
import { listSilences } from '../state/listSilences.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import { changeTexts } from '../texts/changeTexts.js';
import { departementTexts as words } from '../texts/departementTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import { joinWords } from '../components/joinWords.js';

export type DepartementSheet = NonNullable<DepartementSheetData['departement']>;

/** A département: the whole "état des lieux" on one sheet, what is not known included. */
export function DepartementPage({ departement, versions }: { departement: DepartementSheet; versions: SiteVersions }) {
    const { code, nom, population, region, structures, conventionsPlaces, places, partnershipCells, respondents, absences, initiatives, territories, perspectives, indicators, sources } = departement;
    const count = (kind: StructureKind) => structures.filter(structure => structure.kind === kind).length;
    const onMap = (kind: StructureKind, text: string) => <a href={`/?types=${kindSlugs[kind]}&departement=${code}`}>{text}</a>;
    const known = partnershipCells.filter(({ status }) => status !== 'UNKNOWN').length;
    const uncovered = territories.filter(({ status }) => status === 'UNCOVERED').length;
    const reachable = structures.filter(({ contacts }) => contacts.length > 0);
    const reachableInitiatives = initiatives.filter(({ contacts }) => contacts.length > 0);
    const silences = listSilences(departement);
    const countOf = (count: number) => (count ? String(count) : words.nothingSaid);
    const entries = [
        { id: 'repondants', title: words.respondents, note: countOf(respondents.reduce((sum, { structures: answered }) => sum + answered.length, 0)) },
        { id: 'lieux', title: words.structures, note: countOf(structures.length) },
        { id: 'conventions', title: words.conventions, note: places.value !== null ? formatPlaces(places) : countOf(conventionsPlaces.length) },
        { id: 'partenariats', title: words.partnerships, note: known ? `${known} sur ${partnershipCells.length} décrites` : words.nothingSaid },
        { id: 'absences', title: words.absences, note: String(absences.length) },
        { id: 'initiatives', title: words.initiatives, note: countOf(initiatives.length) },
        { id: 'territoires', title: words.territories, note: territories.length ? `${uncovered} sans offre` : undefined },
        { id: 'perspectives', title: words.perspectives, note: countOf(perspectives.length) },
        { id: 'chiffres', title: words.indicators, note: countOf(indicators.length) },
        { id: 'contacts', title: words.contacts, note: countOf(reachable.length + reachableInitiatives.length) },
        { id: 'sources', title: words.sources, note: String(sources.length) },
    ].filter(({ id }) => id !== 'absences' || absences.length > 0);
    return (
        <Sheet path={`/departements/${code}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/departements', label: texts.nav.departements }]}>
            <p class="kicker">{words.kicker} · {region.nom}</p>
            <h1>{nom} ({code})</h1>
            <p class="lead"><Prose text={words.intro} /></p>
            <Facts pairs={[
                ['Population', formatPopulation(population)],
                ['Missions Locales', count('MISSION_LOCALE') ? <>{onMap('MISSION_LOCALE', formatNumber(count('MISSION_LOCALE')))}{count('ANTENNE') > 0 && <>, {onMap('ANTENNE', `${formatNumber(count('ANTENNE'))} ${plural(count('ANTENNE'), 'antenne', 'antennes')}`)}</>}</> : words.noneCited],
                ['Résidences Habitat Jeunes', count('RESIDENCE_HABITAT_JEUNES') ? onMap('RESIDENCE_HABITAT_JEUNES', formatNumber(count('RESIDENCE_HABITAT_JEUNES'))) : words.noneCited],
                ['ADEPAPE', count('ADEPAPE') ? onMap('ADEPAPE', formatNumber(count('ADEPAPE'))) : words.noneCited],
                [texts.departements.total, places.conventions > 0 ? `${formatPlaces(places)} (${places.conventions} ${plural(places.conventions, 'convention', 'conventions')}${places.conventionsWithoutNumber ? `, dont ${places.conventionsWithoutNumber} sans nombre` : ''})` : texts.departements.noPlaces],
            ]} />
            {silences.length > 0 && (
                <section class="silences" aria-labelledby="silences">
                    <h2 id="silences">{words.unknownTitle}</h2>
                    <p>{words.nothing} {joinWords(silences)}.</p>
                </section>
            )}
            <TableOfContents label={words.contents} entries={entries} />
            <p class="actions">
                <a class="button-quiet" href={`/structures?departement=${code}`}>{words.list}</a>
                <a class="button-quiet" href="/communes">{words.counter}</a>
                <a class="button-quiet" href={`/departements/comparer?codes=${code}`}>{words.compare}</a>
                <a class="button-quiet" href={`/departements/${code}/nouveautes`}>{changeTexts.link}</a>
                <a class="button-quiet" href={`/departements/${code}/flux.atom`} type="application/atom+xml">{changeTexts.feed}</a>
            </p>

            <SheetSection id="repondants" title={words.respondents}>
                {respondents.length === 0 && <p>{words.respondentsUnknown}</p>}
                {respondents.map(({ id, structures: answered, statements }) => (
                    <div key={id} id={id}>
                        <ul class="columns">{answered.map(({ id: key, nom: name }) => <li key={key}><a href={`/structures/${key}`}>{typeset(name)}</a></li>)}</ul>
                        <Provenance statements={statements} printed />
                    </div>
                ))}
            </SheetSection>
            <SheetSection id="lieux" title={words.structures}>
                {structures.length === 0 && <p>{words.noStructure}</p>}
                {territories.length > 0 && <TerritoryMap label={`${nom}.`} map={{ versions, departements: [code], only: null, territories: territories.map(({ id, code: territoryCode, nom: name, status, population: people, communeCount, center, missionLocale, departement: of }) => ({ id, code: territoryCode, nom: name, status, population: people, communeCount, center, missionLocale, departement: of })), structures }} />}
                <StructureGroups structures={structures} />
            </SheetSection>
            <SheetSection id="conventions" title={words.conventions}>
                {conventionsPlaces.length === 0 && <p>{words.noConvention}</p>}
                <ConventionGroups conventions={conventionsPlaces} />
            </SheetSection>
            <SheetSection id="partenariats" title={words.partnerships}>
                {partnershipCells.map(cell => <PartnershipCellBlock key={cell.relation} cell={cell} />)}
                <p class="small"><a href="/partenariats">{words.allPartnerships}</a></p>
            </SheetSection>
            {absences.length > 0 && <SheetSection id="absences" title={words.absences}>{absences.map(absence => <AbsenceBlock key={absence.id} absence={absence} />)}</SheetSection>}
            <SheetSection id="initiatives" title={words.initiatives}>
                {initiatives.length === 0 && <p>{words.noInitiative}</p>}
                {initiatives.map(initiative => <InitiativeCard key={initiative.id} initiative={initiative} place={false} />)}
            </SheetSection>
            <SheetSection id="territoires" title={words.territories}>
                {territories.length === 0 ? <p>{words.noTerritory}</p> : <TerritoryRows territories={territories} />}
            </SheetSection>
            <SheetSection id="perspectives" title={words.perspectives}>
                {perspectives.length === 0 && <p>{words.noPerspective}</p>}
                {perspectives.length > 0 && <ul class="records">{perspectives.map(({ id, description, toConfirm, statements }) => <li key={id} id={id} class="record"><p><Prose text={description} /> {toConfirm && <ToConfirm />}</p><Provenance statements={statements} printed /></li>)}</ul>}
            </SheetSection>
            <SheetSection id="chiffres" title={words.indicators}>
                {indicators.length === 0 ? <p>{words.noIndicator}</p> : <IndicatorList indicators={indicators} />}
            </SheetSection>
            <SheetSection id="contacts" title={words.contacts}>
                {reachable.length + reachableInitiatives.length === 0 && <p>{words.noContact}</p>}
                {reachable.length > 0 && <ul class="contact-rows">{reachable.map(({ id, nom: name, contacts }) => <li key={id}><a href={`/structures/${id}`}>{typeset(name)}</a><span>{contacts.map(contact => <ContactLink key={contact.value} contact={contact} quiet />)}</span></li>)}</ul>}
                {reachableInitiatives.length > 0 && <ul class="contact-rows">{reachableInitiatives.map(({ id, titre, contacts }) => <li key={id}><a href={`/initiatives/${id}`}>{typeset(titre)}</a><span>{contacts.map(contact => <ContactLink key={contact.value} contact={contact} quiet />)}</span></li>)}</ul>}
            </SheetSection>
            <SheetSection id="sources" title={words.sources}>
                <ul class="plain-list">{sources.map(({ id, title, publisher, date }) => <li key={id}><a href={`/sources/${id}`}>{typeset(title)}</a>{publisher ? `, ${typeset(publisher)}` : ''}, {formatDate(date)}</li>)}</ul>
            </SheetSection>
            <UrgentHelp />
        </Sheet>
    );
}
