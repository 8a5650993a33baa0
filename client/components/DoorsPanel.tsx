import type { CommuneDoorsData } from '../queries/operations.js';
import { printViewState } from '../state/printViewState.js';
import type { Navigate } from '../state/useHomeView.js';
import type { ViewState } from '../state/ViewState.js';
import { formatDistance } from '../texts/formatDistance.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { texts } from '../texts/texts.js';
import { competenceTexts } from '../texts/vocabularyTexts.js';
import { KindMark } from './KindMark.js';

type Doors = NonNullable<CommuneDoorsData['commune']>;

/** For one commune: who is competent, and which doors are nearest, each said apart. */
export function DoorsPanel({ doors, view, navigate }: { doors: CommuneDoorsData['commune']; view: ViewState; navigate: Navigate }) {
    const close = (
        <a class="doors-close" href={printViewState({ ...view, commune: null })} onClick={event => {
            event.preventDefault();
            navigate({ commune: null, look: null });
        }}>{texts.doors.close}</a>
    );
    if (!doors) return <section class="doors"><p>{texts.doors.unknown}</p>{close}</section>;
    return (
        <section class="doors" aria-labelledby="portes">
            <h2 id="portes">{doors.nom} <small>{doors.codesPostaux[0]} · {doors.departement.nom}</small></h2>
            <p class="doors-about">{formatPopulation(doors.population)}{doors.epci ? ` · ${doors.epci.nom}` : ''}</p>
            <h3>{texts.doors.competent}</h3>
            {doors.competences.length === 0 && <p>{texts.doors.noCompetence}</p>}
            {doors.competences.some(({ shared }) => shared) && <p>{texts.doors.shared}</p>}
            <ul class="doors-list">
                {doors.competences.map(({ structure, nature, reason }) => (
                    <li key={structure.id}>
                        <KindMark kind={structure.kind} />
                        <div><a href={`/structures/${structure.id}`}>{structure.nom}</a> <span class="badge">{competenceTexts[nature]}</span><small>{reason}</small></div>
                    </li>
                ))}
            </ul>
            <h3>{texts.doors.nearest}</h3>
            <Nearest title={texts.doors.missionsLocales} doors={doors.missionsLocales} />
            <Nearest title={texts.doors.residences} doors={doors.residences} />
            <Nearest title={texts.doors.adepapes} doors={doors.adepapes} />
            <p class="small">{texts.doors.straight}{doors.positionKind === 'APPROXIMATE' ? ` ${texts.doors.approximate}` : ''}</p>
            {close}
        </section>
    );
}

function Nearest({ title, doors }: { title: string; doors: Doors['residences'] }) {
    return (
        <>
            <h4>{title}</h4>
            {doors.length === 0 && <p class="small">{texts.doors.none}</p>}
            <ul class="doors-list">
                {doors.map(({ structure, distanceKm }) => (
                    <li key={structure.id}>
                        <KindMark kind={structure.kind} />
                        <div><a href={`/structures/${structure.id}`}>{structure.nom}</a>{structure.commune && <small>{structure.commune.nom}</small>}</div>
                        <span class="distance">{formatDistance(distanceKm)}</span>
                    </li>
                ))}
            </ul>
        </>
    );
}
