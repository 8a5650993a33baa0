import { useMemo } from 'preact/hooks';
import { DoorsPanel } from '../components/DoorsPanel.js';
import { MapPane } from '../components/MapPane.js';
import { ResultList } from '../components/ResultList.js';
import { ResultNotice } from '../components/ResultNotice.js';
import { SearchForm } from '../components/SearchForm.js';
import { StrongFigure } from '../components/StrongFigure.js';
import { UncoveredList } from '../components/UncoveredList.js';
import type { StructureRow } from '../queries/operations.js';
import { isNarrowed } from '../state/isNarrowed.js';
import { listRegions } from '../state/listRegions.js';
import { listTerritoryDepartements } from '../state/listTerritoryDepartements.js';
import { sortStructures } from '../state/sortStructures.js';
import { useHomeView } from '../state/useHomeView.js';
import { texts } from '../texts/texts.js';
import type { HomeProps } from './loadHome.js';

/** Linked by hand: this page is alive in the browser, which does not have the glossary. */
const GLOSSARY_WORD = 'ADEPAPE';
const [before, after] = texts.home.intro.split(GLOSSARY_WORD);

/** The question, the search, the strong figure, the map and the list: one state, held by the address bar. */
export function Home(props: HomeProps) {
    const { view, results, status, wait, raised, navigate, search, retry, raise } = useHomeView(props.view, props.results);
    const near = results.doors?.position ?? null;
    const structures = useMemo(() => sortStructures(results.structures, near), [results.structures, near]);
    // A place whose commune is unknown, far from the territories of the map, would stand for a point that it has not.
    const territoryDepartements = useMemo(() => new Set(listTerritoryDepartements(props.coverage.territories)), [props.coverage.territories]);
    const isOnMap = (structure: StructureRow) => structure.position !== null || view.departement === structure.departement.code || territoryDepartements.has(structure.departement.code);
    const drawn = useMemo(() => structures.filter(isOnMap), [structures, view.departement, territoryDepartements]);
    const selected = structures.find(({ id }) => id === view.selected) ?? null;
    const narrowed = isNarrowed(view);
    const { within } = results;
    const figure = (
        <StrongFigure
            key="figure" summary={within?.coverageSummary ?? props.coverage.coverageSummary} regions={listRegions(props.coverage)}
            departement={within?.departement?.nom ?? null}
        />
    );
    return (
        <main id="contenu" class="home" tabIndex={-1}>
            <div class="home-top">
                <h1>{texts.home.title}</h1>
                <p class="lead">{before}<a class="term" href="/glossaire#terme-adepape">{GLOSSARY_WORD}</a>{after}</p>
                <p class="young-entrance"><a href="/jeunes">{texts.home.young} <b>{texts.home.youngLink}</b></a></p>
                <SearchForm view={view} results={results} navigate={navigate} search={search} />
                <ResultNotice count={results.totalCount} status={status} wait={wait} mistakes={results === props.results ? props.mistakes : []} withDoors={results.doors !== null} retry={retry} />
                {view.commune && <DoorsPanel doors={results.doors} view={view} navigate={navigate} />}
                {!narrowed && figure}
            </div>
            <MapPane
                versions={props.versions} coverage={props.coverage} structures={drawn} view={view} near={near} raised={raised} selected={selected}
                navigate={navigate} raise={raise}
            />
            <div class={narrowed ? 'home-list home-list-first' : 'home-list'}>
                {!narrowed && <UncoveredList key="sans-offre" territories={props.coverage.territories} departement={null} />}
                <ResultList key="lieux" structures={structures} isOnMap={isOnMap} view={view} near={near} status={status} raised={raised} open={narrowed} navigate={navigate} raise={raise} />
                {narrowed && figure}
                {narrowed && <UncoveredList key="sans-offre" territories={props.coverage.territories} departement={within ? view.departement : null} />}
            </div>
        </main>
    );
}
