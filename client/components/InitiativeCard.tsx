import { Prose } from '../glossary/Prose.js';
import type { InitiativeRow } from '../queries/operations.js';
import { initiativeStatusTexts, needTexts } from '../texts/documentTexts.js';
import { formatAges } from '../texts/formatAges.js';
import { typeset } from '../texts/typeset.js';
import { ToConfirm } from './ToConfirm.js';

/** An initiative in a list: name, one sentence, which needs, where, for whom. */
export function InitiativeCard({ initiative, place = true }: { initiative: InitiativeRow; place?: boolean }) {
    const { id, titre, resume, themes, ageMin, ageMax, departements, status, public: people, toConfirm } = initiative;
    return (
        <article class="initiative">
            <h3><a href={`/initiatives/${id}`}>{typeset(titre)}</a></h3>
            <p><Prose text={resume} /></p>
            {people !== null && <p class="small"><Prose text={people} />{formatAges(ageMin, ageMax) && !/\d\s*(à \d+\s*)?ans/.test(people) ? `, ${formatAges(ageMin, ageMax)}` : ''}</p>}
            <p class="item-badges">
                {place && departements.map(({ code, nom }) => <span key={code} class="badge">{nom}</span>)}
                {themes.map(theme => <span key={theme} class="badge badge-need">{needTexts[theme]}</span>)}
                {status !== 'RUNNING' && <span class="badge">{initiativeStatusTexts[status]}</span>}
                {toConfirm && <ToConfirm />}
            </p>
        </article>
    );
}
