import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'preact/hooks';
import type { Simulation } from '../../simulation/Simulation.js';
import type { CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import type { SiteVersions } from '../../state/SiteVersions.js';

interface Props {
    map: LeafletMap | null;
    versions: SiteVersions;
    view: CoverageViewState;
    areaName: string;
    onSites(sites: string): void;
}

/** The place of "Et si l'on ouvrait… ?": it computes in the browser, so it comes once the page lives. */
export function SimulationSlot({ map, versions, view, areaName, onSites }: Props) {
    const [Loaded, setLoaded] = useState<{ component: typeof Simulation } | null>(null);
    const { kinds, maxKm, measure, within, weight, sites } = view;
    useEffect(() => {
        // Without it the page is whole: the next visit tries again.
        import('../../simulation/Simulation.js').then(({ Simulation: component }) => setLoaded({ component }), () => undefined);
    }, []);
    return <div class="simulation-slot">{Loaded && <Loaded.component map={map} versions={versions} request={{ kinds, maxKm, measure, within, weight }} areaName={areaName} sites={sites} onSites={onSites} />}</div>;
}
