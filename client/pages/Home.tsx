import { useMemo } from 'preact/hooks';
import { DoorsPanel } from '../components/DoorsPanel.js';
import { MapPane } from '../components/MapPane.js';
import { ResultList } from '../components/ResultList.js';
import { SearchForm } from '../components/SearchForm.js';
import { StrongFigure } from '../components/StrongFigure.js';
import { UncoveredList } from '../components/UncoveredList.js';
import type { StructureRow } from '../queries/operations.js';
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
    const { view, results, status, raised, navigate, retry, raise } = useHomeView(props.view, props.results);
    const near = results.doors?.position ?? null;
    const structures = useMemo(() => sortStructures(results.structures, near), [results.structures, near]);
    // A place whose commune is unknown, far from the territories of the map, would stand for a point that it has not.
    const territoryDepartements = useMemo(() => new Set(listTerritoryDepartements(props.coverage.territories)), [props.coverage.territories]);
    const isOnMap = (structure: StructureRow) => structure.position !== null || view.departement === structure.departement.code || territoryDepartements.has(structure.departement.code);
    const drawn = useMemo(() => structures.filter(isOnMap), [structures, view.departement, territoryDepartements]);
    const selected = structures.find(({ id }) => id === view.selected) ?? null;
    return (
        <main id="contenu" class="home" tabIndex={-1}>
            <div class="home-top">
                <h1>{texts.home.title}</h1>
                <p class="lead">{before}<a class="term" href="/glossaire#terme-adepape">{GLOSSARY_WORD}</a>{after}</p>
                <SearchForm view={view} results={results} navigate={navigate} />
                {view.commune && <DoorsPanel doors={results.doors} view={view} navigate={navigate} />}
                <StrongFigure coverage={props.coverage} />
            </div>
            <MapPane
                versions={props.versions} coverage={props.coverage} structures={drawn} view={view} near={near} raised={raised} selected={selected}
                navigate={navigate} raise={raise}
            />
            <div class="home-list">
                <UncoveredList territories={props.coverage.territories} />
                <ResultList structures={structures} isOnMap={isOnMap} results={results} view={view} near={near} status={status} raised={raised} navigate={navigate} raise={raise} retry={retry} />
            </div>
        </main>
    );
}
