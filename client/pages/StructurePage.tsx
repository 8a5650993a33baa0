import { TakeAlong } from '../carnet/TakeAlong.js';
import { toSavedDoor } from '../carnet/toSavedDoor.js';
import { AbsenceBlock } from '../components/AbsenceBlock.js';
import { ContactLink } from '../components/ContactLink.js';
import { ConventionCard } from '../components/ConventionCard.js';
import { DirectoryLink } from '../components/DirectoryLink.js';
import { describePlace } from '../components/describePlace.js';
import { Facts } from '../components/Facts.js';
import { InitiativeContacts } from '../components/InitiativeContacts.js';
import { joinWords } from '../components/joinWords.js';
import { KindMark } from '../components/KindMark.js';
import { PartnershipRecord } from '../components/PartnershipRecord.js';
import { PlacesBadge } from '../components/PlacesBadge.js';
import { Provenance } from '../components/Provenance.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StructureRows } from '../components/StructureRows.js';
import { TerritoryMap } from '../components/TerritoryMap.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import { OpeningState } from '../components/opening/OpeningState.js';
import { WeekTable } from '../components/opening/WeekTable.js';
import { History } from '../components/sheets/History.js';
import { ListWay } from '../components/sheets/ListWay.js';
import { Neighbourhood } from '../components/sheets/Neighbourhood.js';
import type { ListPlace } from '../state/structureList/loadNeighbours.js';
import { sheetTexts } from '../texts/sheetTexts.js';
import { ToConfirm } from '../components/ToConfirm.js';
import { Prose } from '../glossary/Prose.js';
import type { StructureSheetData } from '../queries/operations.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import { formatAges } from '../texts/formatAges.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { kindTexts } from '../texts/kindTexts.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { coverageTexts, publicTexts } from '../texts/vocabularyTexts.js';

type Structure = NonNullable<StructureSheetData['structure']>;

/** A structure: what it is, what to do first, the facts, then where they come from. */
export function StructurePage({ structure, versions, list }: { structure: Structure; versions: SiteVersions; list: ListPlace | null }) {
    const { id, nom, kind, departement, commune, position, positionKind, parent, manager, contacts, children, conventions, absences, statements, capacity, hours } = structure;
    const words = kindTexts[kind];
    const door = toSavedDoor(structure, describePlace(structure));
    const current = conventions.filter(({ status }) => status !== 'ENDED');
    const withPhone = contacts.some(({ kind: means }) => means === 'PHONE');
    const firstStep = withPhone ? words.firstStep : words.firstStepNoPhone ?? words.firstStep;
    const housing = kind === 'RESIDENCE_HABITAT_JEUNES' || kind === 'SERVICE_LOGEMENT';
    return (
        <Sheet path={`/structures/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: `/departements/${departement.code}`, label: departement.nom }]}>
            {list && <ListWay place={list} />}
            <p class="kicker"><KindMark kind={kind} /> {words.one}</p>
            <h1>{nom}</h1>
            <p class="lead"><Prose text={words.sentence} /></p>
            <p class="item-badges"><PlacesBadge structure={structure} />{!position && <span class="badge">{texts.addressUnknown}</span>}{structure.toConfirm && <ToConfirm />}</p>
            <section class="first-step" aria-labelledby="premier">
                <h2 id="premier">{texts.sheet.firstStep}</h2>
                {contacts.length > 0 && <ul class="contacts">{contacts.map(contact => <li key={contact.value}><ContactLink contact={contact} /></li>)}</ul>}
                {firstStep && <p><Prose text={firstStep} /></p>}
                {contacts.length > 0 && <p><a class="vcard" href={`/structures/${id}.vcf`} rel="nofollow">{sheetTexts.vcard}</a> <small>{sheetTexts.vcardNote}</small></p>}
                {contacts.length === 0 && manager && <InitiativeContacts intro={sheetTexts.managerInitiativeContact} initiatives={manager.initiatives} />}
                {!withPhone && <DirectoryLink withContact={contacts.length > 0} />}
                <UrgentHelp />
            </section>
            <div data-take-along={JSON.stringify(door)}><TakeAlong door={door} /></div>
            <SheetSection id="bref" title={texts.sheet.facts}>
                <Facts pairs={[
                    [texts.sheet.where, <>{describePlace(structure)}{commune && <><br /><a href={`/communes/${commune.codeInsee}`}>{sheetTexts.whoAt(commune.nom)}</a> · <a href={`/?commune=${commune.codeInsee}`}>{texts.nav.map}</a></>}<br /><small>{!position ? texts.sheet.positionUnknown : positionKind === 'COMMUNE' ? texts.sheet.positionCommune : ''}</small></>],
                    parent ? [texts.sheet.parent, <a href={`/structures/${parent.id}`}>{parent.nom}</a>] : null,
                    manager ? [texts.sheet.manager, <a href={`/organisations/${manager.id}`}>{manager.nom}{manager.sigle && manager.sigle !== manager.nom ? ` (${manager.sigle})` : ''}</a>] : housing ? [texts.sheet.manager, texts.sheet.unknownManager] : null,
                    housing ? [sheetTexts.capacity, capacity === null ? sheetTexts.capacityUnknown : formatNumber(capacity)] : null,
                    current.length > 0 ? [sheetTexts.reserved, describeReserved(current)] : null,
                    [sheetTexts.hours, hours ? <><OpeningState hours={hours} departement={departement.code} /><WeekTable hours={hours} /></> : withPhone ? sheetTexts.hoursUnknown : sheetTexts.hoursUnknownNoPhone],
                    ['Département', <a href={`/departements/${departement.code}`}>{departement.nom} ({departement.code})</a>],
                ]} />
                <Provenance statements={statements} />
            </SheetSection>
            {children.length > 0 && <SheetSection id="sites" title={texts.sheet.sites}><StructureRows structures={children} /></SheetSection>}
            {structure.territory && <Territory structure={structure} territory={structure.territory} versions={versions} />}
            {(conventions.length > 0 || housing) && (
                <SheetSection id="conventions" title={texts.sheet.conventions}>
                    {conventions.length === 0 && <p>{texts.sheet.noConvention}</p>}
                    {conventions.map(convention => <ConventionCard key={convention.id} convention={convention} statements={convention.statements} />)}
                </SheetSection>
            )}
            {structure.partnerships.length > 0 && <SheetSection id="partenariats" title={texts.sheet.partnerships}><ul class="records">{structure.partnerships.map(partnership => <PartnershipRecord key={partnership.id} partnership={partnership} ended={partnership.ended} relation />)}</ul></SheetSection>}
            <Neighbourhood structure={structure} versions={versions} map={structure.territory === null} />
            {absences.length > 0 && <SheetSection id="absences" title={texts.sheet.absences}>{absences.map(absence => <AbsenceBlock key={absence.id} absence={absence} />)}</SheetSection>}
            <History statements={statements} />
        </Sheet>
    );
}

/** For whom and at which ages its places are kept, all agreements together; what one of them does not say is said unknown. */
function describeReserved(conventions: Structure['conventions']) {
    const publics = [...new Set(conventions.flatMap(convention => convention.publics))].map(code => publicTexts[code]);
    const ages = [...new Set(conventions.map(({ ageMin, ageMax }) => formatAges(ageMin, ageMax) || sheetTexts.agesUnknown))];
    return <>{publics.length ? joinWords(publics) : sheetTexts.publicUnknown}<br /><small>{joinWords(ages)}</small></>;
}

function Territory({ structure, territory, versions }: { structure: Structure; territory: NonNullable<Structure['territory']>; versions: SiteVersions }) {
    const { communeCount, sharedCommuneCount, population, status, reason, structures } = territory;
    const main = structure.parent && structure.kind === 'ANTENNE' ? [] : structure.children;
    const drawn = [...(structure.position ? [structure] : []), ...main.filter(({ position }) => position)];
    return (
        <SheetSection id="territoire" title={texts.sheet.territory}>
            <p>
                {formatNumber(communeCount)} {plural(communeCount, 'commune', 'communes')}, {formatPopulation(population)}
                {sharedCommuneCount > 0 ? `, dont ${formatNumber(sharedCommuneCount)} ${plural(sharedCommuneCount, 'commune partagée', 'communes partagées')} avec une autre Mission Locale` : ''}.
                {territory.competence.official === 0 ? ' Territoire estimé : chaque commune va au lieu d’accueil le plus proche de son département.' : ` ${territory.competenceReason}`}
            </p>
            <p><span class={`status status-${status.toLowerCase()}`}>{coverageTexts[status]} Habitat Jeunes</span> {reason}</p>
            {structures.length > 0 && <ul class="plain-list">{structures.map(({ id, nom }) => <li key={id}><a href={`/structures/${id}`}>{nom}</a></li>)}</ul>}
            <TerritoryMap label={territory.estimated ? 'Territoire estimé.' : 'Territoire officiel, limites approchées.'} map={{ versions, departements: [structure.departement.code], only: [territory.id], territories: [withoutName(territory)], structures: drawn }} />
        </SheetSection>
    );
}

/** Only what the map draws: the sheet says the rest. */
function withoutName({ id, code, nom, status, population, communeCount, center, missionLocale, departement }: NonNullable<Structure['territory']>) {
    return { id, code, nom, status, population, communeCount, center, missionLocale, departement };
}
