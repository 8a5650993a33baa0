import { loadAccessibilityPage } from '../accessibility/loadAccessibilityPage.js';
import { loadCalendarPage } from '../calendar/loadCalendarPage.js';
import { loadCarnetPage } from '../carnet/loadCarnetPage.js';
import { loadExplorerPage } from '../explorer/loadExplorerPage.js';
import { loadOfflinePage } from '../offline/loadOfflinePage.js';
import { loadAccordListPage } from './loadAccordListPage.js';
import { loadAccordPage } from './loadAccordPage.js';
import { loadBesoinListPage } from './loadBesoinListPage.js';
import { loadChangesPage } from './loadChangesPage.js';
import { loadCommuneListPage } from './loadCommuneListPage.js';
import { loadCommunePage } from './loadCommunePage.js';
import { loadComparePage } from './loadComparePage.js';
import { loadConventionPage } from './loadConventionPage.js';
import { loadCoveragePage } from './loadCoveragePage.js';
import { loadDepartementListPage } from './loadDepartementListPage.js';
import { loadDepartementPage } from './loadDepartementPage.js';
import { loadDispositifListPage } from './loadDispositifListPage.js';
import { loadDispositifPage } from './loadDispositifPage.js';
import { loadEmbedPage } from './loadEmbedPage.js';
import { loadEmbedCodePage } from './loadEmbedCodePage.js';
import { loadGlossaryPage } from './loadGlossaryPage.js';
import { loadHomePage } from './loadHomePage.js';
import { loadIndicatorListPage } from './loadIndicatorListPage.js';
import { loadInitiativeListPage } from './loadInitiativeListPage.js';
import { loadInitiativePage } from './loadInitiativePage.js';
import { loadLigneListPage } from './loadLigneListPage.js';
import { loadMethodPage } from './loadMethodPage.js';
import { loadOrganisationPage } from './loadOrganisationPage.js';
import { loadPartnershipsPage } from './loadPartnershipsPage.js';
import { loadReusePage } from './loadReusePage.js';
import { loadRightsPage } from './loadRightsPage.js';
import { loadSearchPage } from './loadSearchPage.js';
import { loadSourceListPage } from './loadSourceListPage.js';
import { loadSourcePage } from './loadSourcePage.js';
import { loadStructureListPage } from './loadStructureListPage.js';
import { loadStructurePage } from './loadStructurePage.js';
import { loadYoungPage } from './loadYoungPage.js';
import type { PageLoader } from './PageLoader.js';

const PAGES: Record<string, PageLoader> = {
    '/': loadHomePage,
    '/jeunes': loadYoungPage,
    '/structures': loadStructureListPage,
    '/communes': loadCommuneListPage,
    '/departements': loadDepartementListPage,
    '/departements/comparer': loadComparePage,
    '/partenariats': loadPartnershipsPage,
    '/initiatives': loadInitiativeListPage,
    '/dispositifs': loadDispositifListPage,
    '/droits': loadRightsPage,
    '/accords': loadAccordListPage,
    '/glossaire': loadGlossaryPage,
    '/indicateurs': loadIndicatorListPage,
    '/besoins': loadBesoinListPage,
    '/couverture': loadCoveragePage,
    '/recherche': loadSearchPage,
    '/numeros': loadLigneListPage,
    '/sources': loadSourceListPage,
    '/methode': loadMethodPage,
    '/accessibilite': loadAccessibilityPage,
    '/calendrier': loadCalendarPage,
    '/carnet': loadCarnetPage,
    '/hors-ligne': loadOfflinePage,
    '/donnees': loadReusePage,
    '/integrer': loadEmbedCodePage,
    '/integrer/carte': loadEmbedPage,
    '/explorateur': loadExplorerPage,
};
const SHEETS: Record<string, PageLoader> = {
    structures: loadStructurePage,
    communes: loadCommunePage,
    departements: loadDepartementPage,
    conventions: loadConventionPage,
    organisations: loadOrganisationPage,
    initiatives: loadInitiativePage,
    dispositifs: loadDispositifPage,
    accords: loadAccordPage,
    sources: loadSourcePage,
};

/** Pages about a record, below its sheet. */
const BELOW_SHEETS: Record<string, PageLoader> = { 'departements/nouveautes': loadChangesPage };

/** The loader for a path, with the id that the path names; null when no page has this address. */
export function findPageLoader(path: string): { load: PageLoader; id: string } | null {
    const page = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
    if (page) return { load: page, id: '' };
    const [, folder = '', id = '', below = ''] = /^\/([a-z]+)\/([A-Za-z0-9._-]{1,200})(?:\/([a-z]+))?$/.exec(path) ?? [];
    const [loaders, name] = below ? [BELOW_SHEETS, `${folder}/${below}`] : [SHEETS, folder];
    const sheet = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
    return sheet ? { load: sheet, id } : null;
}
