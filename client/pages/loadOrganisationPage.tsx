import { computePlacesTotal } from '#coverage/computePlacesTotal.js';
import { ConventionCard } from '../components/ConventionCard.js';
import { OrganisationContacts } from '../components/OrganisationContacts.js';
import { PartnershipRecord } from '../components/PartnershipRecord.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { StructureRows } from '../components/StructureRows.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import { organisationSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { sortStructures } from '../state/sortStructures.js';
import { createBreadcrumb } from '../structuredData/createBreadcrumb.js';
import { createOrganisationThing } from '../structuredData/createOrganisationThing.js';
import { texts } from '../texts/texts.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { sheetTexts } from '../texts/sheetTexts.js';
import { organisationKindTexts } from '../texts/vocabularyTexts.js';
import type { PageLoader } from './PageLoader.js';

/** The sheet of one organisation: what it runs, what it signed. */
export const loadOrganisationPage: PageLoader = async ({ execute, id }) => {
    const { organisation } = await runOperation(execute, organisationSheet, { id });
    if (!organisation) return null;
    const { nom, sigle, kind, departement, structures, initiatives, conventionsPlaces, partnerships, statements } = organisation;
    const total = computePlacesTotal(conventionsPlaces.filter(({ counted }) => counted).map(({ places }) => places));
    return {
        status: 200,
        title: `${nom} · Relais`,
        description: `${nom} : ce qu’elle gère et les conventions avec places qu’elle signe.`,
        things: link => [
            createOrganisationThing(organisation, link),
            createBreadcrumb([{ href: '/', label: texts.nav.map }, ...(departement ? [{ href: `/departements/${departement.code}`, label: departement.nom }] : []), { href: `/organisations/${id}`, label: nom }], link),
        ],
        body: (
            <Sheet path={`/organisations/${id}`} trail={[{ href: '/', label: texts.nav.map }, ...(departement ? [{ href: `/departements/${departement.code}`, label: departement.nom }] : [])]}>
                <p class="kicker">{organisationKindTexts[kind]}</p>
                <h1>{nom}{sigle && sigle !== nom ? ` (${sigle})` : ''}</h1>
                {structures.length === 0 && conventionsPlaces.length === 0 && partnerships.length === 0 && <p>Aucun lieu, ni convention, ni partenariat n’est encore relié à cette organisation.</p>}
                <SheetSection id="contacts" title={sheetTexts.reachTitle}><OrganisationContacts structures={structures} initiatives={initiatives} /></SheetSection>
                {structures.length > 0 && <SheetSection id="lieux" title="Ce qu’elle gère"><StructureRows structures={sortStructures(structures, null)} /></SheetSection>}
                {conventionsPlaces.length > 0 && <SheetSection id="conventions" title="Ce qu’elle signe ou accompagne">{total.conventions > 0 && <p><b>{sheetTexts.organisationPlaces} : {formatPlaces(total)}{total.value !== null && total.conventionsWithoutNumber > 0 ? `, ${total.conventionsWithoutNumber} sans nombre` : ''}.</b> <span class="small">{sheetTexts.organisationPlacesNote}</span></p>}{conventionsPlaces.map(convention => <ConventionCard key={convention.id} convention={convention} />)}</SheetSection>}
                {partnerships.length > 0 && <SheetSection id="partenariats" title="Avec qui elle travaille"><ul class="records">{partnerships.map(partnership => <PartnershipRecord key={partnership.id} partnership={partnership} ended={partnership.ended} relation />)}</ul></SheetSection>}
                <SheetSection id="sources" title={texts.sheet.sources}>{statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}</SheetSection>
                <UrgentHelp />
            </Sheet>
        ),
    };
};
