import type { ListedStructure } from '../../queries/operations.js';
import { formatAges } from '../../texts/formatAges.js';
import { formatDate } from '../../texts/formatDate.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { texts } from '../../texts/texts.js';
import { typeset } from '../../texts/typeset.js';
import { publicTexts } from '../../texts/vocabularyTexts.js';
import { describePlace } from '../describePlace.js';
import { joinWords } from '../joinWords.js';
import { KindMark } from '../KindMark.js';
import { PlacesBadge } from '../PlacesBadge.js';
import { PrintedSources } from './PrintedSources.js';
import { ToConfirm } from '../ToConfirm.js';

/** Different agreements told under a row; the sheet tells them all. */
const MAX_TOLD = 2;

type Agreement = ListedStructure['conventionsPlaces'][number];
const sameWords = ({ publics, ageMin, ageMax, end }: Agreement) => JSON.stringify([publics, ageMin, ageMax, end]);

/** One structure of the list; its sheet is opened with the list, so that one goes on from sheet to sheet. */
export function ListedRow({ structure, list }: { structure: ListedStructure; list: string }) {
    const { id, nom, kind, position, toConfirm, parent, conventionsPlaces } = structure;
    const current = conventionsPlaces.filter(({ status, partOf, publics, ageMin, ageMax }) => status !== 'ENDED' && partOf === null && (publics.length > 0 || ageMin !== null || ageMax !== null));
    const told = [...new Map(current.map(agreement => [sameWords(agreement), agreement])).values()].slice(0, MAX_TOLD);
    return (
        <>
            <KindMark kind={kind} />
            <div class="item-text">
                <a class="item-name" href={`/structures/${id}?liste=${encodeURIComponent(list)}`}>{typeset(nom)}</a>
                <span class="item-place">{kindTexts[kind].one} · {describePlace(structure)}{parent && ` · ${typeset(parent.nom)}`}</span>
                <span class="item-badges">
                    <PlacesBadge structure={structure} />
                    {!position && <span class="badge">{texts.addressUnknown}</span>}
                    {toConfirm && <ToConfirm />}
                </span>
                {told.map(({ id: key, publics, ageMin, ageMax, end }) => (
                    <span key={key} class="list-agreement">
                        {publics.length > 0 ? <>Pour {joinWords(publics.map(code => publicTexts[code]))}</> : 'Pour un public non précisé'}
                        , {formatAges(ageMin, ageMax) || 'âge non précisé'}, {end === null ? 'fin inconnue' : `jusqu’au ${formatDate(end)}`}
                    </span>
                ))}
                <PrintedSources structure={structure} />
            </div>
        </>
    );
}
