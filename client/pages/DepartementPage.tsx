import { AbsenceBlock } from '../components/AbsenceBlock.js';
import { ConventionCard } from '../components/ConventionCard.js';
import { Facts } from '../components/Facts.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StructureRows } from '../components/StructureRows.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import { TerritoryMap } from '../components/TerritoryMap.js';
import type { DepartementSheetData, StructureKind } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import { sortStructures } from '../state/sortStructures.js';
import { formatDate } from '../texts/formatDate.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { kindTexts } from '../texts/kindTexts.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { coverageTexts } from '../texts/vocabularyTexts.js';

/** A département: who is there, which places are kept, what is missing, and what nobody has read yet. */
export function DepartementPage({ departement, versions }: { departement: NonNullable<DepartementSheetData['departement']>; versions: SiteVersions }) {
    const { code, nom, population, documented, region, structures, conventionsPlaces, places, absences, territories, sources } = departement;
    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => structures.some(structure => structure.kind === kind));
    return (
        <Sheet path={`/departements/${code}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/departements', label: texts.nav.departements }]}>
            <p class="kicker">Département · {region.nom}</p>
            <h1>{nom} ({code})</h1>
            {!documented && <div class="notice"><p>{texts.departements.unknown}</p></div>}
            <Facts pairs={[
                ['Population', formatPopulation(population)],
                ...kinds.map(kind => {
                    const count = structures.filter(structure => structure.kind === kind).length;
                    return [kindTexts[kind].many, <a href={`/?types=${kindSlugs[kind]}&departement=${code}`}>{formatNumber(count)}</a>] as const;
                }),
                documented ? [texts.departements.total, places.conventions > 0 ? `${formatPlaces(places)} (${places.conventions} ${plural(places.conventions, 'convention', 'conventions')}${places.conventionsWithoutNumber ? `, dont ${places.conventionsWithoutNumber} sans nombre` : ''})` : texts.departements.noPlaces] : null,
            ]} />
            {documented && <TerritoryMap label={`${nom}.`} map={{ versions, departements: [code], only: null, territories: territories.map(({ id, code: territoryCode, nom: name, status, population: people, communeCount, center, missionLocale, departement: of }) => ({ id, code: territoryCode, nom: name, status, population: people, communeCount, center, missionLocale, departement: of })), structures }} />}
            {structures.length > 0 && <SheetSection id="lieux" title={texts.departements.structures}><StructureRows structures={sortStructures(structures, null)} /></SheetSection>}
            {documented && (
                <SheetSection id="conventions" title={texts.departements.conventions}>
                    {conventionsPlaces.length === 0 && <p>{texts.departements.noConvention}</p>}
                    {conventionsPlaces.map(convention => <ConventionCard key={convention.id} convention={convention} statements={convention.statements} />)}
                    {conventionsPlaces.length > 0 && <p class="small">{texts.departements.notCounted}</p>}
                </SheetSection>
            )}
            {absences.length > 0 && <SheetSection id="absences" title={texts.sheet.absences}>{absences.map(absence => <AbsenceBlock key={absence.id} absence={absence} />)}</SheetSection>}
            {territories.length > 0 && (
                <SheetSection id="territoires" title={texts.departements.territories}>
                    <ul class="territories">
                        {territories.map(({ id, nom: name, status, reason, population: people, communeCount, missionLocale }) => (
                            <li key={id}>
                                <h3>{missionLocale ? <a href={`/structures/${missionLocale.id}`}>{name}</a> : name}</h3>
                                <p><span class={`status status-${status.toLowerCase()}`}>{coverageTexts[status]} Habitat Jeunes</span> {formatNumber(communeCount)} {plural(communeCount, 'commune', 'communes')}, {formatPopulation(people)}. {reason}</p>
                            </li>
                        ))}
                    </ul>
                </SheetSection>
            )}
            {sources.length > 0 && (
                <SheetSection id="sources" title={texts.sheet.sources}>
                    <ul class="plain-list">{sources.map(({ id, title, publisher, date }) => <li key={id}><a href={`/sources/${id}`}>{title}</a>{publisher ? `, ${publisher}` : ''}, {formatDate(date)}</li>)}</ul>
                </SheetSection>
            )}
            <UrgentHelp />
        </Sheet>
    );
}
