import type { ComponentChildren } from 'preact';
import type { CommuneDoorsData, StructureLink } from '../queries/operations.js';
import { printViewState } from '../state/printViewState.js';
import type { Navigate } from '../state/useHomeView.js';
import type { ViewState } from '../state/ViewState.js';
import { formatDistance } from '../texts/formatDistance.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { texts } from '../texts/texts.js';
import { competenceTexts } from '../texts/vocabularyTexts.js';
import { ContactLink } from './ContactLink.js';
import { KindMark } from './KindMark.js';
import { ToConfirm } from './ToConfirm.js';
import { UrgentHelp } from './UrgentHelp.js';

type Doors = NonNullable<CommuneDoorsData['commune']>;

/** Farthest door shown for a commune whose département no source describes, in kilometres: nearer ones may exist, unknown. */
const MAX_KM_UNDESCRIBED = 100;
const words = texts.doors;

/** For one commune: who is competent, and which doors are nearest, each said apart. */
export function DoorsPanel({ doors, view, navigate }: { doors: CommuneDoorsData['commune']; view: ViewState; navigate: Navigate }) {
    const close = (
        <a class="doors-close" href={printViewState({ ...view, commune: null })} onClick={event => {
            event.preventDefault();
            navigate({ commune: null, look: null });
        }}>{words.close}</a>
    );
    if (!doors) return <section class="doors"><p>{words.unknown}</p>{close}</section>;
    const described = doors.departement.documented;
    const withinReach = ({ distanceKm }: Doors['residences'][number]) => described || distanceKm <= MAX_KM_UNDESCRIBED;
    const [missionsLocales, residences, adepapes] = [doors.missionsLocales, doors.residences, doors.adepapes].map(list => list.filter(withinReach)) as [Doors['residences'], Doors['residences'], Doors['residences']];
    const noneNear = !described && missionsLocales.length + residences.length + adepapes.length === 0;
    const none = described ? words.none : words.noneNear;
    return (
        <section class="doors" aria-labelledby="portes">
            <h2 id="portes">{doors.nom} <small>{doors.codesPostaux[0]} · {doors.departement.nom}</small></h2>
            <p class="doors-about">{formatPopulation(doors.population)}{doors.epci ? ` · ${doors.epci.nom}` : ''}</p>
            {(described || doors.competence.status !== 'UNKNOWN') && <Competent doors={doors} />}
            {described ? (
                <h3>{words.nearest}</h3>
            ) : (
                <>
                    <p class="notice">{words.notDescribed}</p>
                    {noneNear ? <p class="small">{words.noneNear}</p> : <h3>{words.nearestNotDescribed}</h3>}
                </>
            )}
            {!noneNear && (
                <>
                    <Nearest title={words.missionsLocales} doors={missionsLocales} none={none} />
                    <Nearest title={words.residences} doors={residences} none={none} />
                    <Nearest title={words.adepapes} doors={adepapes} none={described ? words.noAdepape : words.noneNear} own={doors.departement.adepapes.filter(({ position }) => !position)} />
                    <p class="small">{words.straight}{doors.positionKind === 'APPROXIMATE' ? ` ${words.approximate}` : ''}</p>
                </>
            )}
            <p class="doors-counter"><a href={`/communes/${doors.codeInsee}`}>{words.counter}</a></p>
            <UrgentHelp />
            {close}
        </section>
    );
}

/** Who is competent; an official file may say that nobody is, or name a Mission Locale that the directory does not have. */
function Competent({ doors }: { doors: Doors }) {
    const { competences, competence, competenceReason } = doors;
    return (
        <>
            <h3>{words.competent}</h3>
            {competences.length === 0 && <p>{competence.status === 'NONE' ? competenceReason : words.noCompetence}</p>}
            {competences.some(({ shared }) => shared) && <p>{words.shared}</p>}
            <ul class="doors-list">
                {competences.map(({ id, nom, structure, nature, reason }) =>
                    structure ? (
                        <Door key={id} structure={structure} badge={competenceTexts[nature]}><small>{reason}</small></Door>
                    ) : (
                        <li key={id}>
                            <KindMark kind="MISSION_LOCALE" />
                            <div>{nom} <span class="badge">{competenceTexts[nature]}</span> <small>{reason} {words.notInDirectory}</small></div>
                        </li>
                    ),
                )}
            </ul>
        </>
    );
}

function Door({ structure, badge, children, distance }: { structure: StructureLink; badge?: string; children?: ComponentChildren; distance?: string }) {
    return (
        <li>
            <KindMark kind={structure.kind} />
            <div>
                <a href={`/structures/${structure.id}`}>{structure.nom}</a>
                {badge && <> <span class="badge">{badge}</span></>}
                {structure.toConfirm && <> <ToConfirm /></>}
                {children}
            </div>
            {distance && <span class="distance">{distance}</span>}
        </li>
    );
}

/** @param own those of the département whose position is unknown: no distance can be said */
function Nearest({ title, doors, none, own = [] }: { title: string; doors: Doors['residences']; none: string; own?: Doors['departement']['adepapes'] }) {
    return (
        <>
            <h4>{title}</h4>
            {doors.length + own.length === 0 && <p class="small">{none}</p>}
            <ul class="doors-list">
                {own.map(structure => (
                    <Door key={structure.id} structure={structure} badge={words.unlocated}>
                        <small>{structure.departement.nom}, {words.ownAdepape}</small>
                        {structure.contacts.length > 0 && <span class="door-contacts">{structure.contacts.map(contact => <ContactLink key={contact.value} contact={contact} />)}</span>}
                    </Door>
                ))}
                {doors.map(({ structure, distanceKm }) => (
                    <Door key={structure.id} structure={structure} distance={formatDistance(distanceKm)}>
                        {structure.commune && <small>{structure.commune.nom}</small>}
                    </Door>
                ))}
            </ul>
        </>
    );
}
