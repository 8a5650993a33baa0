import type { CoverageListData } from '../../queries/operations.js';
import { coverageTexts as words, levelTexts, measureTexts } from '../../texts/coverageTexts.js';
import { formatDate } from '../../texts/formatDate.js';
import { formatKm } from '../../texts/formatKm.js';
import { formatRatio } from '../../texts/formatRatio.js';
import { kindChoiceTexts } from '../../texts/kindChoiceTexts.js';

interface Props {
    coverage: CoverageListData['coverage'];
    areaName: string;
    /** On the first sheet of paper, above the figures; the screen has it below. */
    printOnly?: boolean;
}

/** What the figures were computed with: choices, population and its vintage, data, day. */
export function CoverageParameters({ coverage: { parameters, versions, computedOn, weight }, areaName, printOnly = false }: Props) {
    return (
            <div class={printOnly ? 'coverage-parameters print-only' : 'coverage-parameters'}>
                {printOnly ? <p><b>{words.parameters}</b></p> : <h3>{words.parameters}</h3>}
                <p>
                    {kindChoiceTexts(parameters.kinds).label} ; seuil {formatKm(parameters.maxKm)} inclus, {measureTexts[parameters.measure].short}{parameters.measure === 'ROAD_ESTIMATE' ? ` (${formatRatio(parameters.roadFactor)} fois la ligne droite, à 35 % près)` : ''} ; par {levelTexts[parameters.level].one} ; {areaName} ; {weight.label.toLowerCase()} ({weight.source}{weight.date && weight.id !== 'population' ? `, ${formatDate(weight.date)}` : ''}).
                </p>
                <p>Calculé le {formatDate(computedOn)}. Données : annuaire <span class="mono">{versions.seeds}</span>, géographie <span class="mono">{versions.geography}</span>{versions.competence ? <>, compétence <span class="mono">{versions.competence}</span></> : ', compétence estimée'}{versions.weights ? <>, populations <span class="mono">{versions.weights}</span></> : ''}.</p>
            </div>
    );
}
