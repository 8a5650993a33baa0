import { Prose } from '../glossary/Prose.js';
import type { AbsenceFacts } from '../queries/operations.js';
import { absenceTexts } from '../texts/vocabularyTexts.js';
import { Provenance } from './Provenance.js';

/** Something that a source says does not exist: shown as such, not as silence. */
export function AbsenceBlock({ absence }: { absence: AbsenceFacts }) {
    return (
        <article id={absence.id} class="absence">
            <h3>{absenceTexts[absence.subject]}</h3>
            <p><Prose text={absence.description} /></p>
            <Provenance statements={absence.statements} printed />
        </article>
    );
}
