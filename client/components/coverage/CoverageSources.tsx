import type { CoverageListData } from '../../queries/operations.js';
import { defaultCoverageView } from '../../state/coverageView/defaultCoverageView.js';
import { printCoverageView } from '../../state/coverageView/printCoverageView.js';
import type { CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import { coverageTexts as words } from '../../texts/coverageTexts.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { formatRatio } from '../../texts/formatRatio.js';
import { plural } from '../../texts/plural.js';
import { CoverageParameters } from './CoverageParameters.js';

interface Props {
    view: CoverageViewState;
    coverage: CoverageListData['coverage'];
    areaName: string;
}

/** How unequal the territories are, what everything was computed with, and how to take it away. */
export function CoverageSources({ view, coverage, areaName }: Props) {
    const { inequality } = coverage;
    const { giniKm, palmaKm, giniPlaces, withoutKm, withoutPlaces } = inequality;
    const { kinds, maxKm, measure, level, within } = view;
    const exported = { ...defaultCoverageView, kinds, maxKm, measure, level, within, weight: view.weight };
    return (
        <section class="coverage-sources" aria-labelledby="inegalites">
            <h2 id="inegalites">{words.inequality}</h2>
            {giniKm === null && palmaKm === null ? <p>Il faut au moins deux territoires connus pour mesurer une inégalité.</p> : (
                <dl class="facts">
                    {palmaKm !== null && <div><dt>Distance, des plus loin aux plus près</dt><dd>les 10 % les plus éloignés sont {formatRatio(palmaKm / 0.25)} fois plus loin que les 40 % les plus proches, en moyenne par territoire <small>Palma {formatRatio(palmaKm)} ; 0,25 : égalité</small></dd></div>}
                    {giniKm !== null && <div><dt>Indice de Gini des distances</dt><dd>{formatRatio(giniKm)} <small>0 : égalité, 1 : inégalité totale{withoutKm > 0 ? ` ; ${formatNumber(withoutKm)} ${plural(withoutKm, 'territoire inconnu laissé', 'territoires inconnus laissés')} de côté` : ''}</small></dd></div>}
                    {giniPlaces !== null && <div><dt>Indice de Gini des places</dt><dd>{formatRatio(giniPlaces)} <small>places pour 1 000 habitants{withoutPlaces > 0 ? ` ; ${formatNumber(withoutPlaces)} ${plural(withoutPlaces, 'territoire', 'territoires')} sans nombre connu` : ''}</small></dd></div>}
                </dl>
            )}
            <p class="small"><a href="/methode#inegalites">Ce que ces indices disent, et ne disent pas</a></p>
            <h2>{words.exports}</h2>
            <p class="actions">
                <a class="button-quiet" href={printCoverageView(exported, '/couverture.csv')} download>{words.csv}</a>
                <a class="button-quiet" href={printCoverageView(exported, '/couverture.geojson')} download>{words.geojson}</a>
                <a class="button-quiet" href="/explorateur">{words.api}</a>
                <a class="button-quiet" href="/methode">{words.method}</a>
            </p>
            <CoverageParameters coverage={coverage} areaName={areaName} />
        </section>
    );
}
