import type { DepartementSheetData, StructureKind } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';
import { kindTexts } from '../texts/kindTexts.js';
import { plural } from '../texts/plural.js';
import { typeset } from '../texts/typeset.js';
import { describePlace } from './describePlace.js';
import { joinWords } from './joinWords.js';
import { KindMark } from './KindMark.js';
import { PlacesBadge } from './PlacesBadge.js';
import { ToConfirm } from './ToConfirm.js';

type Structure = NonNullable<DepartementSheetData['departement']>['structures'][number];

const byName = (a: Structure, b: Structure) => a.nom.localeCompare(b.nom, 'fr');

/** The structures of a département by kind; the antennas under their Mission Locale, sites and services under what they belong to. */
export function StructureGroups({ structures }: { structures: readonly Structure[] }) {
    const ids = new Set(structures.map(({ id }) => id));
    const roots = structures.filter(({ parent }) => !parent || !ids.has(parent.id));
    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => roots.some(structure => structure.kind === kind));
    return (
        <>
            {kinds.map(kind => {
                const rows = roots.filter(structure => structure.kind === kind).sort(byName);
                return (
                    <div key={kind} class="part">
                        <h3><KindMark kind={kind} /> {rows.length === 1 ? kindTexts[kind].one : kindTexts[kind].many} <span class="count">{rows.length}</span></h3>
                        <ul class="group-rows">{rows.map(structure => <Row key={structure.id} structure={structure} parts={structures.filter(({ parent }) => parent?.id === structure.id).sort(byName)} />)}</ul>
                    </div>
                );
            })}
        </>
    );
}

function Row({ structure, parts }: { structure: Structure; parts: readonly Structure[] }) {
    const antennes = parts.filter(({ kind }) => kind === 'ANTENNE');
    const others = parts.filter(({ kind }) => kind !== 'ANTENNE');
    return (
        <li>
            <a class="item-name" href={`/structures/${structure.id}`}>{typeset(structure.nom)}</a>{' '}
            <span class="small">{structure.commune || structure.lieuDit ? describePlace(structure) : 'lieu inconnu'}</span>
            <span class="item-badges"><PlacesBadge structure={structure} />{structure.toConfirm && <ToConfirm />}</span>
            {antennes.length > 0 && (
                <p class="small">{antennes.length} {plural(antennes.length, 'antenne', 'antennes')} : {joinWords(antennes.map(antenne => (
                    <><a key={antenne.id} href={`/structures/${antenne.id}`}>{antenne.lieuDit ?? antenne.commune?.nom ?? typeset(antenne.nom)}</a>{antenne.toConfirm && ' (à confirmer)'}</>
                )))}</p>
            )}
            {others.length > 0 && <ul class="group-parts">{others.map(part => <li key={part.id}><a href={`/structures/${part.id}`}>{typeset(part.nom)}</a>{part.commune && <span class="small"> {part.commune.nom}</span>}</li>)}</ul>}
        </li>
    );
}
