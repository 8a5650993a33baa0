import type { CoverageListData } from '../../queries/operations.js';
import { computeWithout } from '../../state/coverageView/computeWithout.js';
import type { CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import { measureTexts } from '../../texts/coverageTexts.js';
import { formatKm } from '../../texts/formatKm.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { formatShare } from '../../texts/formatShare.js';
import { kindChoiceTexts } from '../../texts/kindChoiceTexts.js';
import { ofArea } from '../../texts/ofArea.js';
import { peopleWord } from '../../texts/peopleWord.js';

interface Props {
    view: CoverageViewState;
    coverage: CoverageListData['coverage'];
    areaName: string;
}

/** How many people live too far from a known structure, in one sentence; what is not known is said, never rounded away. */
export function CoverageFigure({ view, coverage: { total, weight, structures }, areaName }: Props) {
    const without = computeWithout(total);
    const { ofKnown } = kindChoiceTexts(view.kinds);
    const people = peopleWord(weight);
    const where = ofArea(view.within, areaName);
    const unknown = total.unknown ?? 0;
    if (without === null) {
        return (
            <section class="figure figure-none" aria-label="Habitants trop loin">
                <p><strong>On ne sait pas</strong> combien d’{people} {where} vivent à plus de {formatKm(view.maxKm)} {ofKnown} : {structures === 0 ? 'aucune source lue ne nomme un tel lieu' : total.people === null ? 'la population d’une commune manque' : 'aucune source lue ne fait la liste de ces lieux ici'}.</p>
            </section>
        );
    }
    return (
        <section class={without === 0 ? 'figure figure-covered' : 'figure'} aria-label="Habitants trop loin">
            <p>
                <strong>{unknown > 0 && without > 0 && <small>au moins </small>}{without === 0 ? `Aucun des ${people}` : `${formatNumber(without)} ${people}`}</strong>
                {where} {without === 0 ? 'dont on sait quelque chose ne vit' : 'vivent'} à plus de {formatKm(view.maxKm)}, {measureTexts[view.measure].short}, {ofKnown}{total.shareWithout !== null && without > 0 ? ` : ${formatShare(total.shareWithout)}` : ''}.
            </p>
            {unknown > 0 && <p class="small">Pour {formatNumber(unknown)} autres, on ne sait pas : une liste manque autour d’eux.</p>}
        </section>
    );
}
