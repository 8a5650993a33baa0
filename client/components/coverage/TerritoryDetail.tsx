import type { CoverageListData, CoverageRow } from '../../queries/operations.js';
import { countsPlaces } from '../../state/coverageView/countsPlaces.js';
import type { CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import type { TerritoryDetail as Detail } from '../../state/coverageView/loadTerritory.js';
import { printCoverageView } from '../../state/coverageView/printCoverageView.js';
import { auditTexts, coverageTexts } from '../../texts/coverageTexts.js';
import { formatCoverageValue } from '../../texts/formatCoverageValue.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { formatPlaces } from '../../texts/formatPlaces.js';
import { formatRatio } from '../../texts/formatRatio.js';
import { peopleWord } from '../../texts/peopleWord.js';
import { plural } from '../../texts/plural.js';
import { writePrecision } from '../../texts/writePrecision.js';
import { competenceTexts } from '../../texts/vocabularyTexts.js';
import { StructureItem } from '../StructureItem.js';
import { DistanceBands } from './DistanceBands.js';
import { NearestDoors } from './NearestDoors.js';
import { PartnershipGaps } from './PartnershipGaps.js';
import { PeopleBar } from './PeopleBar.js';

interface Props {
    view: CoverageViewState;
    row: CoverageRow;
    coverage: CoverageListData['coverage'];
    /** Null while it loads. */
    detail: Detail | null;
}

const words = coverageTexts.detail;

/** All that is known of one territory: distance, competence, places, and what else is missing there. */
export function TerritoryDetail({ view, row, coverage, detail }: Props) {
    const { places, figures } = row;
    const territory = detail?.territory ?? null;
    const people = peopleWord(coverage.weight);
    const inside = view.level === 'EPCI' || view.level === 'DEPARTEMENT' || view.level === 'REGION'
        ? { level: view.level, code: row.code }
        : view.level === 'MISSION_LOCALE' && row.departements[0] ? { level: 'DEPARTEMENT' as const, code: row.departements[0].code } : null;
    return (
        <div class="territory-detail">
            <section>
                <h3>{words.distances}</h3>
                <PeopleBar figures={figures} maxKm={view.maxKm} label={coverageTexts.barLabel} />
                {territory && <DistanceBands figures={territory.figures} maxKm={view.maxKm} />}
                {figures.meanKm !== null && <p>{words.mean} : {writePrecision(formatCoverageValue(row, 'DISTANCE'))}.</p>}
                {territory && <p class="small">{words.bandsNote}</p>}
                {figures.communesUnknown > 0 && <p class="small">{formatNumber(figures.communesUnknown)} {plural(figures.communesUnknown, 'commune', 'communes')} sur {formatNumber(figures.communes)} : on ne sait pas.</p>}
            </section>
            {!detail && <p role="status">{words.loading}</p>}
            {territory && (
                <section>
                    <h3>{words.structures}</h3>
                    {territory.structures.length === 0 ? <p>{words.noStructure}</p> : <ul class="rows">{territory.structures.map(structure => <li key={structure.id} class="row"><StructureItem structure={structure} /></li>)}</ul>}
                </section>
            )}
            {detail && <NearestDoors detail={detail} measure={view.measure} />}
            {countsPlaces(view.kinds) && (
                <section>
                    <h3>{words.places}</h3>
                    <p>{places.total.conventions === 0 ? 'Aucune convention située ici n’est citée par les sources.' : `${formatPlaces(places.total)}${places.total.value === null ? '' : ' sous convention'}${places.total.conventionsWithoutNumber > 0 ? `, dont ${places.total.conventionsWithoutNumber} ${plural(places.total.conventionsWithoutNumber, 'convention', 'conventions')} sans nombre` : ''}.`}
                        {places.per1000 !== null && places.per1000 > 0 && ` Soit ${writePrecision(formatCoverageValue(row, 'PER_1000'))} pour 1 000 ${people}.`}
                        {places.notLocated > 0 && ` ${places.notLocated} ${plural(places.notLocated, 'autre convention du département n’est', 'autres conventions du département ne sont')} pas située${places.notLocated > 1 ? 's' : ''} : elle${places.notLocated > 1 ? 's ne sont' : ' n’est'} pas comptée${places.notLocated > 1 ? 's' : ''}.`}
                    </p>
                    {territory?.catchment && <p>{words.catchment} : {territory.catchment.precision === 'AT_LEAST' ? 'au moins ' : ''}{formatRatio(territory.catchment.per1000)}.{territory.catchmentDecay && ` ${words.catchmentDecay} : ${territory.catchmentDecay.precision === 'AT_LEAST' ? 'au moins ' : ''}${formatRatio(territory.catchmentDecay.per1000)}.`}</p>}
                </section>
            )}
            {territory && (
                <section>
                    <h3>{words.competence}</h3>
                    <p>{auditTexts[territory.competence.status]} {describeAudit(territory.competence)}</p>
                </section>
            )}
            {detail?.commune && !territory && (
                <section>
                    <h3>{words.competence}</h3>
                    {detail.commune.competences.length === 0 && <p>On ne sait pas quelle Mission Locale est compétente ici.</p>}
                    <ul class="plain-list">{detail.commune.competences.map(({ id, nom, nature, structure }) => <li key={id}>{structure ? <a href={`/structures/${structure.id}`}>{nom}</a> : nom} <span class="badge">{competenceTexts[nature]}</span></li>)}</ul>
                </section>
            )}
            {territory && <PartnershipGaps departements={territory.departements} />}
            <p class="detail-links">
                {territory?.missionLocale && <a href={`/structures/${territory.missionLocale.id}`}>Fiche de la Mission Locale</a>}
                {view.level === 'DEPARTEMENT' && <a href={`/departements/${row.code}`}>Fiche du département</a>}
                {inside && <a href={printCoverageView({ ...view, level: 'COMMUNE', within: inside, territory: null, text: '', all: false, sites: '' })}>{view.level === 'MISSION_LOCALE' ? 'Voir les communes du département' : words.inside}</a>}
                {inside && view.level !== 'MISSION_LOCALE' && <a href={printCoverageView({ ...view, level: 'COMMUNE', within: inside, territory: null, text: '', all: false, sites: '' }, '/couverture.csv')} download>Ses communes (CSV)</a>}
                <a href="/methode">{coverageTexts.method}</a>
            </p>
        </div>
    );
}

function describeAudit({ communes, shared, without, unknown, official, estimated }: NonNullable<Detail['territory']>['competence']): string {
    const parts = [
        shared > 0 && `${formatNumber(shared)} ${plural(shared, 'partagée', 'partagées')}`,
        without > 0 && `${formatNumber(without)} sans aucune`,
        unknown > 0 && `${formatNumber(unknown)} ${plural(unknown, 'inconnue', 'inconnues')}`,
        official > 0 && `${formatNumber(official)} d’après un fichier officiel`,
        estimated > 0 && `${formatNumber(estimated)} ${plural(estimated, 'estimée', 'estimées')}`,
    ].filter(Boolean);
    return `Sur ${formatNumber(communes)} ${plural(communes, 'commune', 'communes')} : ${parts.join(', ')}.`;
}
