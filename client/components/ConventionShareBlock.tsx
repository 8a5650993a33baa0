import type { ConventionSheetData } from '../queries/operations.js';
import { accordTexts as words } from '../texts/accordTexts.js';
import { shareTexts } from '../texts/documentTexts.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { formatShare } from '../texts/formatShare.js';
import { typeset } from '../texts/typeset.js';

type Residence = NonNullable<ConventionSheetData['conventionPlaces']>['residences'][number];

/** The 15 % rule in one residence: respected, exceeded, or why it cannot be told. */
export function ConventionShareBlock({ residence: { id, nom, conventionShare } }: { residence: Residence }) {
    const { status } = conventionShare;
    return (
        <li>
            <p><a href={`/structures/${id}`}>{typeset(nom)}</a> <span class={`status status-${status === 'WITHIN' ? 'covered' : status === 'ABOVE' ? 'uncovered' : 'unknown'}`}>{shareTexts[status]}</span></p>
            <p class="small">{explain(conventionShare)}</p>
        </li>
    );
}

function explain({ status, share, capacity, places }: Residence['conventionShare']): string {
    if (capacity === null) return places.value === null ? words.both : words.noCapacity;
    if (places.value === null || share === null) return words.noPlaces;
    const say = places.precision === 'AT_LEAST' ? words.shareAtLeast : words.shareKnown;
    const sentence = say(formatPlaces(places), formatNumber(capacity), formatShare(share));
    return status === 'UNKNOWN' ? `${sentence} ${words.notExact}` : sentence;
}
