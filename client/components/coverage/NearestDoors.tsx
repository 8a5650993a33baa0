import type { ComponentChildren } from 'preact';
import type { StructureLink } from '../../queries/operations.js';
import type { CoverageMeasure } from '../../state/coverageView/CoverageViewState.js';
import type { TerritoryDetail } from '../../state/coverageView/loadTerritory.js';
import { coverageTexts } from '../../texts/coverageTexts.js';
import { formatDistance } from '../../texts/formatDistance.js';
import { KindMark } from '../KindMark.js';

const words = coverageTexts.detail;

/** The nearest structure, and the nearest that is competent when it is another: both are said. */
export function NearestDoors({ detail: { commune, nearest }, measure }: { detail: TerritoryDetail; measure: CoverageMeasure }) {
    const doors = commune?.access ?? [];
    const from = commune ? `Depuis ${commune.nom}` : 'Depuis le milieu du territoire';
    return (
        <section>
            <h3>{words.doors}</h3>
            {doors.length + nearest.length === 0 && <p>Aucun lieu connu de ce type.</p>}
            {doors.length + nearest.length > 0 && <p class="small">{from}{commune ? '' : ', à vol d’oiseau'}.</p>}
            <ul class="doors-list">
                {doors.map(({ structure, km, roadKm, roadMinutes, competent }) => (
                    <Door key={structure.id} structure={structure} badge={competent === null ? null : competent ? 'compétente' : 'proche, pas compétente'}>
                        {measure === 'ROAD_ESTIMATE' && roadKm !== null ? `≈ ${formatDistance(roadKm)} de route${roadMinutes === null ? '' : `, ≈ ${Math.round(roadMinutes)} min`} (estimation)` : `${formatDistance(km)}${roadMinutes === null ? '' : ` (≈ ${Math.round(roadMinutes)} min de route, estimation)`}`}
                    </Door>
                ))}
                {nearest.map(({ structure, distanceKm }) => <Door key={structure.id} structure={structure} badge={null}>{formatDistance(distanceKm)}</Door>)}
            </ul>
        </section>
    );
}

function Door({ structure, badge, children }: { structure: StructureLink; badge: string | null; children: ComponentChildren }) {
    return (
        <li>
            <KindMark kind={structure.kind} />
            <div>
                <a href={`/structures/${structure.id}`}>{structure.nom}</a> {badge && <span class="badge">{badge}</span>}
                <small>{structure.commune?.nom ?? structure.departement.nom} · {children}</small>
            </div>
        </li>
    );
}
