import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'preact/hooks';
import type { CoverageListData } from '../../queries/operations.js';
import type { CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { coverageTexts } from '../../texts/coverageTexts.js';

interface Props {
    map: LeafletMap | null;
    versions: SiteVersions;
    data: CoverageListData['coverage']['versions'];
    view: CoverageViewState;
    areaName: string;
    onSites(sites: string): void;
}

type Simulation = (typeof import('../../simulation/Simulation.js'))['Simulation'];

const words = coverageTexts.simulation;

/**
 * The place of "Et si l'on ouvrait… ?" under the map: a fold, open when the address holds sites. What is in it computes in the
 * browser, so its code comes when it is opened for the first time; while it is open the map no longer follows the table.
 */
export function SimulationSlot({ map, versions, data, view, areaName, onSites }: Props) {
    const { kinds, maxKm, measure, within, weight, sites } = view;
    const [open, setOpen] = useState(sites !== '');
    const [loaded, setLoaded] = useState<{ Simulation: Simulation } | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
        if (!open || loaded) return;
        setFailed(false);
        import('../../simulation/Simulation.js').then(({ Simulation }) => setLoaded({ Simulation })).catch(() => setFailed(true));
    }, [open]);
    return (
        <details class="simulation-slot" id="simuler" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
            <summary><span>{words.open}</span></summary>
            {!loaded && !failed && <p role="status">{words.loading}</p>}
            {failed && <p class="notice notice-error" role="alert">{words.failed}</p>}
            <noscript><p>{words.noscript}</p></noscript>
            {loaded && <loaded.Simulation map={map} versions={versions} data={data} request={{ kinds, maxKm, measure, within, weight }} areaName={areaName} sites={sites} onSites={onSites} />}
        </details>
    );
}
