import type { ConventionRow } from '../../queries/operations.js';
import { findMeantAges, type MeantAges } from '../../state/findMeantAges.js';
import { counterTexts as words } from '../../texts/counterTexts.js';
import { formatAges } from '../../texts/formatAges.js';
import { formatDate } from '../../texts/formatDate.js';
import { formatPlaces } from '../../texts/formatPlaces.js';
import { texts } from '../../texts/texts.js';
import { typeset } from '../../texts/typeset.js';
import { formTexts, publicTexts, statusTexts } from '../../texts/vocabularyTexts.js';
import { joinWords } from '../joinWords.js';
import { ToConfirm } from '../ToConfirm.js';

/** Ages that a reader may choose: a choice that stays in the browser. */
const AGES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] as const;

/** Reserved places by age and public: those that can still be had; the ended are counted apart, and not offered. */
export function CounterPlaces({ conventions }: { conventions: readonly ConventionRow[] }) {
    const open = conventions.filter(({ status }) => status !== 'ENDED').sort((a, b) => Number(a.ageMin === null) - Number(b.ageMin === null) || (a.ageMin ?? 0) - (b.ageMin ?? 0) || (a.id < b.id ? -1 : 1));
    const ended = conventions.length - open.length;
    if (!open.length) return <><p>{words.noPlaces}</p>{ended > 0 && <p class="small">{words.endedNote(ended)}</p>}</>;
    return (
        <div data-counter-places>
            <p>{words.placesIntro}</p>
            <p class="counter-age script-only">
                <label class="filter-field"><span>{words.age} <small>({words.ageNote})</small></span>
                    <select data-counter-age autoComplete="off"><option value="">{words.anyAge}</option>{AGES.map(age => <option key={age} value={age}>{`${age} ans`}</option>)}</select>
                </label>
            </p>
            <p class="counter-result" role="status" data-counter-result />
            <ul class="counter-places">
                {open.map(({ id, titre, places, publics, ageMin, ageMax, forms, end, status, partOf, structures, toConfirm }) => (
                    <li key={id} data-age-min={ageMin ?? ''} data-age-max={ageMax ?? ''} {...describeMeant(findMeantAges({ publics, ageMin, ageMax }))}>
                        <p class="counter-ages">{formatAges(ageMin, ageMax) || sayUnknown(findMeantAges({ publics, ageMin, ageMax }))}</p>
                        <div>
                            <p><b class="counter-count">{places.value === null ? texts.places.unknownFigure : formatPlaces(places)}</b>, {end === null ? words.endUnknown : words.until(formatDate(end))}{partOf && <span class="small"> ({words.partNote})</span>}</p>
                            <p>{publics.length ? joinWords(publics.map(code => publicTexts[code])) : words.publicUnknown}{forms.length > 0 && <>, {joinWords(forms.map(code => formTexts[code]))}</>}</p>
                            <p class="small"><a href={`/conventions/${id}`}>{typeset(titre)}</a>{structures.length > 0 && <> · {joinWords(structures.map(({ id: key, nom }) => <a key={key} href={`/structures/${key}`}>{typeset(nom)}</a>))}</>}</p>
                            {(status === 'UPCOMING' || toConfirm) && <p class="item-badges">{status === 'UPCOMING' && <span class="badge">{statusTexts[status]}</span>}{toConfirm && <ToConfirm />}</p>}
                        </div>
                    </li>
                ))}
            </ul>
            {ended > 0 && <p class="small">{words.endedNote(ended)}</p>}
        </div>
    );
}

/** What `startAgeChoice` reads of a public that means ages. */
function describeMeant(meant: MeantAges | null) {
    return meant && { 'data-meant-min': meant.min ?? '', 'data-meant-max': meant.max ?? '', 'data-later': words.ageLater(formatAges(meant.min, null), words.meantPublics[meant.public]!) };
}

function sayUnknown(meant: MeantAges | null): string {
    return meant ? words.ageMeant(words.meantPublics[meant.public]!, formatAges(meant.min, meant.max)) : words.ageUnknown;
}
