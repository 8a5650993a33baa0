import type { ComponentChildren } from 'preact';
import type { ComparedDepartementData, Relation, StructureKind } from '../queries/operations.js';
import { relationSlugs } from '../state/relationSlugs.js';
import { compareTexts as words } from '../texts/compareTexts.js';
import { relationTexts } from '../texts/documentTexts.js';
import { formatFigure } from '../texts/formatFigure.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { kindTexts } from '../texts/kindTexts.js';
import { typeset } from '../texts/typeset.js';
import { absenceTexts } from '../texts/vocabularyTexts.js';
import { PartnershipMark } from './PartnershipMark.js';

export type Compared = NonNullable<ComparedDepartementData['departement']>;

const KINDS: readonly StructureKind[] = ['MISSION_LOCALE', 'ANTENNE', 'RESIDENCE_HABITAT_JEUNES', 'SERVICE_LOGEMENT', 'ADEPAPE', 'SERVICE_ASE', 'MAISON_DES_SOLIDARITES'];

/** Two to four départements on the same lines. What nobody describes is written so, never counted zero. */
export function ComparedTable({ departements }: { departements: readonly Compared[] }) {
    const { sections, rows, nothingSaid, notDescribed } = words;
    const row = (title: string, read: (departement: Compared) => ComponentChildren) => (
        <tr role="row" key={title}>
            <th role="rowheader" scope="row">{title}</th>
            {departements.map(departement => <td role="cell" key={departement.code}><span class="compare-name" aria-hidden="true">{departement.nom}</span><div>{departement.documented ? read(departement) : <span class="small">{notDescribed}</span>}</div></td>)}
        </tr>
    );
    const group = (title: string, lines: ComponentChildren) => <tbody role="rowgroup"><tr role="row" class="compare-group"><th role="columnheader" scope="colgroup" colSpan={departements.length + 1}>{title}</th></tr>{lines}</tbody>;
    const list = (parts: readonly string[]) => (parts.length ? <ul>{parts.map(part => <li key={part}>{typeset(part)}</li>)}</ul> : <span class="small">{nothingSaid}</span>);
    const uncovered = ({ territories }: Compared) => territories.filter(({ status }) => status === 'UNCOVERED');
    const addPeople = (territories: Compared['territories']) => territories.reduce<number | null>((sum, { population }) => (sum === null || population === null ? null : sum + population), 0);
    return (
        <table class="compare" role="table">
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="visually-hidden">Ligne</span></th>{departements.map(({ code, nom }) => <th key={code} role="columnheader" scope="col"><a href={`/departements/${code}`}>{nom} ({code})</a></th>)}</tr></thead>
            {group(sections.general, <>
                <tr role="row"><th role="rowheader" scope="row">{rows.region}</th>{departements.map(({ code, nom, region }) => <td role="cell" key={code}><span class="compare-name" aria-hidden="true">{nom}</span><div>{region.nom}</div></td>)}</tr>
                <tr role="row"><th role="rowheader" scope="row">{rows.population}</th>{departements.map(({ code, nom, population }) => <td role="cell" key={code}><span class="compare-name" aria-hidden="true">{nom}</span><div>{formatPopulation(population)}</div></td>)}</tr>
                {row(rows.sources, ({ respondents }) => list(respondents.flatMap(({ structures }) => structures.map(({ nom }) => nom))))}
            </>)}
            {group(sections.structures, KINDS.map(kind => row(kindTexts[kind].many, ({ structures }) => {
                const count = structures.filter(structure => structure.kind === kind).length;
                return count ? formatNumber(count) : <span class="small">{words.noneCited}</span>;
            })))}
            {group(sections.places, <>
                {row(rows.places, ({ places }) => (places.conventions ? <b>{formatPlaces(places)}</b> : <span class="small">{nothingSaid}</span>))}
                {row(rows.conventions, ({ places }) => (places.conventions ? `${places.conventions}${places.conventionsWithoutNumber ? `, dont ${places.conventionsWithoutNumber} ${rows.withoutNumber}` : ''}` : <span class="small">{nothingSaid}</span>))}
                {row(rows.absences, ({ absences }) => list(absences.map(({ subject }) => absenceTexts[subject])))}
            </>)}
            {group(sections.partnerships, (Object.keys(relationSlugs) as Relation[]).map(relation => row(relationTexts[relation], ({ code, partnershipCells }) => {
                const cell = partnershipCells.find(other => other.relation === relation);
                return <><a class="plain" href={`/departements/${code}#${relationSlugs[relation]}`}><PartnershipMark status={cell?.status ?? 'UNKNOWN'} /></a>{cell?.partnerships.map(({ id, description }) => <p key={id} class="small">{typeset(description)}</p>)}</>;
            })))}
            {group(sections.coverage, <>
                {row(rows.uncovered, departement => (departement.territories.length ? `${uncovered(departement).length} sur ${departement.territories.length}` : <span class="small">{words.unknown}</span>))}
                {row(rows.people, departement => (departement.territories.length ? formatPopulation(addPeople(uncovered(departement))) : <span class="small">{words.unknown}</span>))}
            </>)}
            {group(sections.rest, <>
                {row(rows.initiatives, ({ initiatives }) => (initiatives.length ? <ul>{initiatives.map(({ id, titre }) => <li key={id}><a href={`/initiatives/${id}`}>{typeset(titre)}</a></li>)}</ul> : <span class="small">{nothingSaid}</span>))}
                {row(rows.perspectives, ({ perspectives }) => list(perspectives.map(({ description }) => description)))}
                {row(rows.indicators, ({ indicators }) => list(indicators.map(figure => `${figure.nom} : ${formatFigure(figure)}`)))}
            </>)}
        </table>
    );
}
