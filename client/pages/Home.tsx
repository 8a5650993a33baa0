import { useMemo } from 'preact/hooks';
import { DoorsPanel } from '../components/DoorsPanel.js';
import { MapPane } from '../components/MapPane.js';
import { ResultList } from '../components/ResultList.js';
import { SearchForm } from '../components/SearchForm.js';
import { StrongFigure } from '../components/StrongFigure.js';
import { UncoveredList } from '../components/UncoveredList.js';
import { sortStructures } from '../state/sortStructures.js';
import { useHomeView } from '../state/useHomeView.js';
import { texts } from '../texts/texts.js';
import type { HomeProps } from './loadHome.js';

/** The question, the search, the strong figure, the map and the list: one state, held by the address bar. */
export function Home(props: HomeProps) {
    const { view, results, status, raised, navigate, retry, raise } = useHomeView(props.view, props.results);
    const near = results.doors?.position ?? null;
    const structures = useMemo(() => sortStructures(results.structures, near), [results.structures, near]);
    const selected = structures.find(({ id }) => id === view.selected) ?? null;
    return (
        <main id="contenu" class="home" tabIndex={-1}>
            <div class="home-top">
                <h1>{texts.home.title}</h1>
                <p class="lead">{texts.home.intro}</p>
                <SearchForm view={view} results={results} navigate={navigate} />
                {view.commune && <DoorsPanel doors={results.doors} view={view} navigate={navigate} />}
                <StrongFigure coverage={props.coverage} />
            </div>
            <MapPane
                versions={props.versions} coverage={props.coverage} structures={structures} view={view} near={near} raised={raised} selected={selected}
                navigate={navigate} raise={raise}
            />
            <div class="home-list">
                <UncoveredList territories={props.coverage.territories} />
                <ResultList structures={structures} results={results} view={view} near={near} status={status} raised={raised} navigate={navigate} raise={raise} retry={retry} />
            </div>
        </main>
    );
}
