import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { CoverageFigure } from '../../components/coverage/CoverageFigure.js';
import { CoverageForm } from '../../components/coverage/CoverageForm.js';
import { CoverageMapPane } from '../../components/coverage/CoverageMapPane.js';
import { CoverageParameters } from '../../components/coverage/CoverageParameters.js';
import { CoverageSources } from '../../components/coverage/CoverageSources.js';
import { CoverageTable } from '../../components/coverage/CoverageTable.js';
import { CoveragePatterns } from '../../components/coverage/CoveragePatterns.js';
import { InventoryNote } from '../../components/coverage/InventoryNote.js';
import { PeopleBar } from '../../components/coverage/PeopleBar.js';
import { SimulationSlot } from '../../components/coverage/SimulationSlot.js';
import { TerritoryDetail } from '../../components/coverage/TerritoryDetail.js';
import { MapPatterns } from '../../components/MapPatterns.js';
import { StrongFigure } from '../../components/StrongFigure.js';
import type { HabitatJeunesCoverageData } from '../../queries/operations.js';
import { findAreaName } from '../../state/coverageView/findAreaName.js';
import { listAreaDepartements } from '../../state/coverageView/listAreaDepartements.js';
import type { LoadedCoverage } from '../../state/coverageView/loadCoverage.js';
import { shadeRows } from '../../state/coverageView/shadeRows.js';
import { useCoverage } from '../../state/coverageView/useCoverage.js';
import { useStructures } from '../../state/coverageView/useStructures.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { coverageTexts as words } from '../../texts/coverageTexts.js';
import { kindChoiceTexts } from '../../texts/kindChoiceTexts.js';

export interface CoverageProps extends LoadedCoverage {
    versions: SiteVersions;
    /** The territories without an offer, of the region that the study describes. */
    study: { summary: HabitatJeunesCoverageData['coverageSummary']; regions: string[] };
}

/** Question, figure, choices, ranking and map of one view, held by the address bar. */
export function Coverage(props: CoverageProps) {
    const { choices, versions, study } = props;
    const { view: asked, coverage, detail, status, wait, navigate, retry } = useCoverage(props);
    const { kinds, maxKm, measure, level, within } = coverage.parameters;
    const weight = coverage.weight.id;
    /** What the figures at hand were computed with: while others are loading, words and figures still go together. */
    const view = useMemo(() => ({ ...asked, kinds, maxKm, measure, level, within, weight }), [asked, coverage]);
    const [mistakes, setMistakes] = useState(props.mistakes);
    const [raised, raise] = useState<string | null>(null);
    const [map, setMap] = useState<LeafletMap | null>(null);
    const structures = useStructures(view.kinds);
    const shading = useMemo(() => shadeRows(coverage.territories, view.indicator), [coverage, view.indicator]);
    const departements = useMemo(() => listAreaDepartements(view.within, choices, coverage.territories), [view.within, coverage]);
    const areaName = findAreaName(view.within, choices, props.epci);
    const row = coverage.territories.find(({ id }) => id === view.territory);
    const isStudy = view.level === 'MISSION_LOCALE' && view.kinds.join() === 'RESIDENCE_HABITAT_JEUNES' && study.regions.includes(areaName);
    /** From the map: the row is shown, and gets the keyboard. */
    const select = useCallback((id: string) => {
        navigate({ territory: id });
        requestAnimationFrame(() => {
            const link = document.querySelector<HTMLElement>(`[id="territoire-${id}"] th a`);
            link?.focus({ preventScroll: true });
            link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
        });
    }, [navigate]);
    const busy = status === 'loading';
    const { question } = kindChoiceTexts(view.kinds);
    useEffect(() => {
        document.title = `${question} · Relais`;
    }, [question]);
    return (
        <div class={`coverage coverage-${status} tones-${view.indicator === 'PER_1000' ? 'offer' : 'gap'}`}>
            <MapPatterns />
            <CoveragePatterns />
            <div class="coverage-top">
                <h1>{question.split(' ').map((word, i) => [i > 0 && ' ', word.includes('-') ? <span key={word} class="nowrap">{word}</span> : word])}</h1>
                <p class="lead">{words.lead}</p>
                <CoverageParameters coverage={coverage} areaName={areaName} printOnly />
                <nav class="coverage-jumps" aria-label={words.jumps}>
                    <a class="jump-phone" href="#classement">{words.jumpTable}</a>
                    <a class="jump-phone" href="#carte">{words.jumpMap}</a>
                    <a href="#simuler" onClick={openSimulation}>{words.jumpSimulation}</a>
                </nav>
            </div>
            <div class={isStudy ? 'coverage-figures' : 'coverage-figures coverage-figures-two'} aria-busy={busy}>
                {isStudy && <StrongFigure summary={study.summary} regions={study.regions} link="#sans-offre" note={words.studyFigure} />}
                <CoverageFigure view={view} coverage={coverage} areaName={areaName} />
                <div class="coverage-share">
                    <PeopleBar figures={coverage.total} maxKm={view.maxKm} label={words.barLabel} />
                    <p class="small coverage-weight">{coverage.weight.id === 'population' ? words.total : `${coverage.weight.label}.`} {coverage.weight.source}. <a href="/methode#acces">{words.statuses}</a></p>
                    <InventoryNote kinds={view.kinds} coverage={coverage} inventories={choices.inventories} departements={departements} />
                </div>
            </div>
            <div class="coverage-choose">
                <CoverageForm view={asked} areaName={areaName} mistakes={mistakes} choices={choices} navigate={navigate} onMistakes={setMistakes} />
                {mistakes.filter(({ field }) => ['territoire', 'tri', 'indicateur'].includes(field)).map(({ field, value, message }) => <p key={field} class="notice notice-mistake" role="alert"><b>« {value} »</b> {message}</p>)}
                {status === 'error' && (
                    <div class="notice notice-error" role="alert">
                        <p><b>{wait === null ? words.errorTitle : words.waitTitle}</b> {words.errorText}{wait === null ? '' : ` Attendez ${wait} secondes.`}</p>
                        <button type="button" onClick={retry}>{words.retry}</button>
                    </div>
                )}
                <p class="visually-hidden" role="status">{status === 'loading' ? words.loading : ''}</p>
            </div>
            <CoverageTable view={view} coverage={coverage} areaName={areaName} busy={busy} toneOf={({ id }) => shading.tones.get(id) ?? null} raised={raised} navigate={navigate} raise={raise}>
                {row && <TerritoryDetail view={view} row={row} coverage={coverage} detail={detail?.id === row.id ? detail : null} />}
            </CoverageTable>
            <div class="coverage-side">
                <CoverageMapPane view={view} rows={coverage.territories} shading={shading} choices={choices} structures={structures} versions={versions} raised={raised} navigate={navigate} onSelect={select} raise={raise} onMap={setMap} />
                <SimulationSlot map={map} versions={versions} data={coverage.versions} view={view} areaName={view.within ? areaName : 'la France entière'} onSites={sites => navigate({ sites }, { replace: true })} />
            </div>
            <CoverageSources view={view} coverage={coverage} areaName={areaName} />
        </div>
    );
}

/** The fold opens, comes into view and its title gets the keyboard: the browser alone would leave it closed. */
function openSimulation(event: MouseEvent): void {
    const slot = document.querySelector<HTMLDetailsElement>('#simuler');
    if (!slot) return;
    event.preventDefault();
    slot.open = true;
    slot.querySelector('summary')?.focus({ preventScroll: true });
    slot.scrollIntoView({ block: 'start' });
}
