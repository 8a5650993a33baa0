import { Prose } from '../glossary/Prose.js';
import type { ConventionSheetData } from '../queries/operations.js';
import { formatAmendmentDates } from '../texts/formatAmendmentDates.js';
import { sheetTexts } from '../texts/sheetTexts.js';

/** The amendments of an agreement, in the order of the API: number, dates, what each changes. */
export function AmendmentList({ amendments }: { amendments: NonNullable<ConventionSheetData['conventionPlaces']>['amendments'] }) {
    return (
        <ul class="territories">
            {amendments.map(({ number, signedOn, effectiveOn, description }, index) => (
                <li key={index}>
                    <b>{number === null ? sheetTexts.amendmentNoNumber : sheetTexts.amendment(number)}</b>, {formatAmendmentDates(signedOn, effectiveOn)}
                    <p><Prose text={description} /></p>
                </li>
            ))}
        </ul>
    );
}
